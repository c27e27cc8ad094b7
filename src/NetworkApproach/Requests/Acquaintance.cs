namespace NetworkApproach;

/// <summary>
/// A person the seeker knows from elsewhere, as stated by the seeker. A capability: only folding a history creates one, and only
/// <see cref="ContactAttempt.ToAcquaintance"/> uses it.
/// </summary>
public sealed record Acquaintance
{
    internal Acquaintance(ApproachId approach, ActId act, Contact who, string how, DateOnly since) =>
        (Approach, Act, Who, How, Since) = (approach, act, who, how, since);

    /// <summary>The approach in which it was stated.</summary>
    public ApproachId Approach { get; }

    /// <summary>The id of the recorded statement.</summary>
    public ActId Act { get; }

    /// <summary>The person the seeker knows.</summary>
    public Contact Who { get; }

    /// <summary>How the seeker knows the person, in the seeker's words.</summary>
    public string How { get; }

    /// <summary>The day since which the seeker has known the person.</summary>
    public DateOnly Since { get; }
}
