namespace NetworkApproach;

/// <summary>Corrects what happened, but not as it was recorded.</summary>
public static class Correction
{
    /// <summary>Strikes out an event, and puts the same event at another time in its place: what followed from it stays, and is judged
    /// again.</summary>
    /// <param name="id">The act.</param>
    /// <param name="at">When it is corrected.</param>
    /// <param name="what">The event as it stands.</param>
    /// <param name="really">When it really was.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <returns>An event like any other: <see cref="Approach.Decide(ApproachCommand, Footprint?)"/> refuses it where the rules forbid the
    /// act at that time.</returns>
    /// <exception cref="ArgumentNullException">The event is null.</exception>
    public static ApproachEvent.StruckOut OfTime(ActId id, DateTimeOffset at, ApproachEvent what, DateTimeOffset really, string reason)
    {
        ArgumentNullException.ThrowIfNull(what);
        return new(id, at, what.Id, reason, what with { At = really });
    }
}
