namespace NetworkApproach;

/// <summary>Makes ties of what was said in talks.</summary>
internal static class TieView
{
    private static readonly Warmth Personal = new(3);
    private static readonly Warmth Lead = new(1);

    internal static IReadOnlyList<Tie> Of(ApproachRecord record)
    {
        ApproachState state = record.State;
        IEnumerable<Tie> ties = record.Standing().Select(e => e switch
        {
            ApproachEvent.AcquaintanceStated stated => new Tie(state.Opened!.Seeker, stated.Who, Personal) { Since = stated.Since },
            ApproachEvent.Named named => new Tie(named.By, named.Who, named.Personally ? Personal : Lead) { Kind = TieKind.Named },
            _ => null,
        }).OfType<Tie>();
        return Array.AsReadOnly(ties
            .Where(tie => !state.IsErased(tie.From) && !state.IsErased(tie.To))
            .GroupBy(tie => (tie.From, tie.To))
            .Select(same => same.OrderByDescending(tie => tie.Warmth).ThenBy(tie => tie.Since).First())
            .OrderBy(tie => tie.From)
            .ThenBy(tie => tie.To)
            .ToArray());
    }
}
