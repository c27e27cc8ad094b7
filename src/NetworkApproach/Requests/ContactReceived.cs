namespace NetworkApproach;

/// <summary>
/// A contact received: a person contacted the seeker, or gave any answer but a no. A capability: only folding a history creates one, and
/// only <see cref="ContactAttempt.InReplyTo"/> uses it.
/// </summary>
public sealed record ContactReceived
{
    internal ContactReceived(ApproachId approach, ActId act, Contact from, DateTimeOffset at) =>
        (Approach, Act, From, At) = (approach, act, from, at);

    /// <summary>The approach in which it was recorded.</summary>
    public ApproachId Approach { get; }

    /// <summary>The id of the recorded contact or answer.</summary>
    public ActId Act { get; }

    /// <summary>The person who contacted the seeker.</summary>
    public Contact From { get; }

    /// <summary>When the contact was made.</summary>
    public DateTimeOffset At { get; }
}
