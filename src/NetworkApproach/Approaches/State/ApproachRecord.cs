namespace NetworkApproach;

/// <summary>What the views of an approach are made of: the state, and the events behind it.</summary>
/// <param name="State">What follows from the events.</param>
/// <param name="Lines">The record, in the order in which it counts.</param>
internal sealed record ApproachRecord(ApproachState State, IReadOnlyList<Line> Lines)
{
    /// <summary>The events in the order in which they count, of people, without those struck out and those that were never carried
    /// out.</summary>
    internal IReadOnlyList<ApproachEvent> Written { get; } =
        [.. Lines.Where(line => line.Verdict is null).Select(line => State.Ledger.OfPeople(line.Event))];

    /// <summary>The events that stand, in the order in which they count: those that no rule forbids.</summary>
    internal IEnumerable<ApproachEvent> Standing() => Written.Where(e => State.Standing.ContainsKey(e.Id));
}
