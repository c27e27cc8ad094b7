namespace NetworkApproach;

/// <summary>Somebody the seeker knows from elsewhere, as stated. A capability: only a fold mints it, only
/// <see cref="ContactAttempt.ToAcquaintance"/> uses it.</summary>
public sealed record Acquaintance
{
    internal Acquaintance(ApproachId approach, ActId act, Contact who, string how, DateOnly since) =>
        (Approach, Act, Who, How, Since) = (approach, act, who, how, since);

    /// <summary>The approach it was stated in.</summary>
    public ApproachId Approach { get; }

    /// <summary>The recorded statement.</summary>
    public ActId Act { get; }

    /// <summary>The acquaintance.</summary>
    public Contact Who { get; }

    /// <summary>How the seeker knows them, in the seeker's words.</summary>
    public string How { get; }

    /// <summary>Since when.</summary>
    public DateOnly Since { get; }
}
