namespace NetworkApproach;

/// <summary>Creates events that correct how something was recorded.</summary>
public static class Correction
{
    /// <summary>
    /// Creates an event that strikes out an event and replaces it with the same event at another time. Later events that depend on it are
    /// kept, and are judged again.
    /// </summary>
    /// <param name="id">The id of the correcting act.</param>
    /// <param name="at">When the correction is made.</param>
    /// <param name="what">The event to correct, as recorded.</param>
    /// <param name="really">When the event really happened.</param>
    /// <param name="reason">The reason; not blank.</param>
    /// <returns>
    /// The correcting event. <see cref="Approach.Decide(ApproachCommand, Footprint?)"/> refuses it if the rules forbid the act at the new
    /// time.
    /// </returns>
    /// <exception cref="ArgumentNullException">The event is null.</exception>
    public static ApproachEvent.StruckOut OfTime(ActId id, DateTimeOffset at, ApproachEvent what, DateTimeOffset really, string reason)
    {
        ArgumentNullException.ThrowIfNull(what);
        return new(id, at, what.Id, reason, what with { At = really });
    }
}
