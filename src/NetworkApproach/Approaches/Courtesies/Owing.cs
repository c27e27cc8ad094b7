namespace NetworkApproach;

/// <summary>What is owed for what (R11).</summary>
internal static class Owing
{
    /// <summary>To whom a courtesy of a kind is owed for an act; null where none of that kind is. Whether it was paid is another
    /// question.</summary>
    internal static ContactId? To(ApproachState state, CourtesyKind kind, ActId act) => (kind, state.Standing.GetValueOrDefault(act)) switch
    {
        (CourtesyKind.Apology, _) => state.Wronged.TryGetValue(act, out ContactId wronged) ? wronged : null,
        (CourtesyKind.Thanks, ApproachEvent.Talked talked) => talked.With,
        (CourtesyKind.Thanks, ApproachEvent.Answered { Said: Answer.Granted } answered) => answered.From,
        (_, ApproachEvent.Named named) => named.By,
        _ => null,
    };
}
