namespace NetworkApproach.Tests.Approaches;

/// <summary>
/// What breaks the rules in a history, by the <see cref="RuleBook"/> alone: each event is judged on what had happened before it, read anew
/// from the start, and what breaks a rule does not stand for those that follow. Quadratic and worse; it is the oracle of
/// <see cref="Audit"/> and shares nothing with it.
/// </summary>
internal static class PlainAudit
{
    internal static IReadOnlyList<(ActId Act, Rule Rule, BreachKind Kind)> Of(IEnumerable<ApproachEvent> events) => Read(events).Breaches;

    internal static PlainReading Read(IEnumerable<ApproachEvent> events)
    {
        Chronicle chronicle = new(events);
        List<(ActId Act, Rule Rule, BreachKind Kind)> breaches = [];
        HashSet<ActId> flagged = [.. chronicle.Told.Where(entry => entry.Wrong is not null).Select(entry => entry.Told.Id)];
        PlainReading reading = new(chronicle, breaches, flagged);
        foreach (Chronicle.Entry entry in chronicle.Ordered)
        {
            IEnumerable<(Rule Rule, BreachKind Kind)> broken = entry switch
            {
                // The same again is nothing new; anything else under the id of an act is no event of its own.
                { IsCopy: true } => entry.IsSameAct ? [] : [(Rule.Record, BreachKind.Uncovered)],
                { Wrong: { } wrong } => [(Rule.Record, wrong)],
                _ => new RuleBook(reading.Before(entry), null, entry.Since).Breaches(entry.Now!),
            };
            breaches.AddRange(broken.OrderBy(one => one.Rule).Select(one => (entry.Told.Id, one.Rule, one.Kind)));
            if (!entry.IsCopy && broken.Any(one => one.Kind != BreachKind.Confessed))
            {
                flagged.Add(entry.Told.Id);
            }
        }

        return reading;
    }
}

/// <summary>A history, read and judged plainly.</summary>
/// <param name="Chronicle">What was told, and what counts of it.</param>
/// <param name="Breaches">What breaks a rule, confessions included.</param>
/// <param name="Flagged">What does not stand.</param>
internal sealed record PlainReading(
    Chronicle Chronicle, IReadOnlyList<(ActId Act, Rule Rule, BreachKind Kind)> Breaches, IReadOnlySet<ActId> Flagged)
{
    /// <summary>All that it says.</summary>
    internal Facts All() => new(Chronicle, Flagged, _ => true);

    /// <summary>What it says before the place of one of its entries.</summary>
    internal Facts Before(Chronicle.Entry entry) => new(Chronicle, Flagged, other => other != entry);

    /// <summary>What was told under an id, other content under it aside.</summary>
    internal Chronicle.Entry? Told(ActId act) => Chronicle.Told.FirstOrDefault(entry => !entry.IsCopy && entry.Told.Id == act);
}
