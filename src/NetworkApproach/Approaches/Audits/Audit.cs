namespace NetworkApproach.Audits;

/// <summary>
/// The rules, stated a second time over events alone: it lists every breach in any history, stored, imported or forged. Nothing else here
/// uses it, and it uses nothing that decides: a host can show with it that a record contains no contact without recorded leave.
/// </summary>
/// <remarks>
/// What was never recorded, no library can see; and one history is one approach, so that minutes and requests of the same person elsewhere
/// stay unseen.
/// </remarks>
public static class Audit
{
    /// <summary>Every breach in one approach's history.</summary>
    /// <param name="events">
    /// The events in the order of recording, copied; any history will do. What was struck out is judged no more, what was put instead is
    /// judged in its place, and everything recorded later is judged on what then stands.
    /// </param>
    /// <returns>
    /// A breach for each event and rule it breaks, in order of the corrected history and, for one event, of the rules' numbers. Empty where
    /// every rule held, and for an empty history.
    /// </returns>
    /// <exception cref="ArgumentNullException">The list or one of its events is null.</exception>
    /// <exception cref="ArgumentException">An event is malformed: the message says which and how.</exception>
    /// <remarks>
    /// Near linear in the number of events, as long as what is replaced comes later in the history each time; replacing something earlier
    /// reads the history up to there again.
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
