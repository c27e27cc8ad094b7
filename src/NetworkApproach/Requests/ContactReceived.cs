namespace NetworkApproach;

/// <summary>
/// Somebody contacted the seeker, or gave any answer but a no. A capability: only a fold mints it, only
/// <see cref="ContactAttempt.InReplyTo"/> uses it.
/// </summary>
public sealed record ContactReceived
{
    internal ContactReceived(ApproachId approach, ActId act, Contact from, DateTimeOffset at) =>
        (Approach, Act, From, At) = (approach, act, from, at);

    /// <summary>The approach it was recorded in.</summary>
    public ApproachId Approach { get; }

    /// <summary>The recorded contact or answer.</summary>
    public ActId Act { get; }

    /// <summary>Who contacted the seeker.</summary>
    public Contact From { get; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; }
}
