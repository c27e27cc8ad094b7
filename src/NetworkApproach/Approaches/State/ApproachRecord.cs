namespace NetworkApproach;

/// <summary>What the views of an approach are made of: the state, and the events behind it.</summary>
/// <param name="State">What follows from the events.</param>
/// <param name="Written">The events in the order of the history, without those struck out and those that were never carried out.</param>
internal sealed record ApproachRecord(ApproachState State, IReadOnlyList<ApproachEvent> Written)
{
    /// <summary>The events that stand, in the order of the history: those that no rule forbids.</summary>
    internal IEnumerable<ApproachEvent> Standing() => Written.Where(e => State.Standing.ContainsKey(e.Id));
}
