namespace NetworkApproach.Audits;

/// <summary>
/// Lists every breach of the rules in any history: stored, imported or forged. It states the rules a second time, over events alone, and
/// uses none of the code that decides. A host can use it to show that a record contains no contact without recorded leave.
/// </summary>
/// <remarks>
/// The library cannot see what was never recorded. One history is one approach, so minutes and requests of the same person in other
/// approaches are not counted.
/// </remarks>
public static class Audit
{
    /// <summary>Returns every breach in one approach's history.</summary>
    /// <param name="events">The events in the order of recording; any history is accepted. The list is copied. What was struck out is no
    /// longer judged, its replacement is judged in its place, and every later event is judged against the corrected history.</param>
    /// <returns>
    /// One breach for each event and each rule it breaks, in the order of the corrected history, then by rule number. Empty if no rule was
    /// broken, and for an empty history.
    /// </returns>
    /// <exception cref="ArgumentNullException">The list or one of its events is null.</exception>
    /// <exception cref="ArgumentException">An event is malformed. The message says which one, and why.</exception>
    /// <remarks>
    /// Nearly linear in the number of events, as long as each replaced event is later in the history than the one before; replacing an
    /// earlier event reads the history up to it again.
    /// </remarks>
    public static IReadOnlyList<Breach> Of(IEnumerable<ApproachEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        AuditHistory history = new();
        foreach (ApproachEvent happened in events)
        {
            WellFormed.Check(happened);
            history.Add(happened);
        }

        return history.Breaches();
    }
}
