namespace NetworkApproach;

/// <summary>What an attempt rests on (R2): the recorded act that makes the contact allowed. There is no fifth case.</summary>
public abstract record AttemptBasis
{
    private AttemptBasis()
    {
    }

    /// <summary>The recorded act it rests on.</summary>
    public ActId Act => Recorded;

    /// <summary>The same; internal, so that nobody outside can add a case.</summary>
    internal abstract ActId Recorded { get; }

    /// <summary>A relay's leave for this prospect. The only basis on which anybody is cited.</summary>
    /// <param name="Grant">The answer that granted it.</param>
    public sealed record Leave(ActId Grant) : AttemptBasis
    {
        internal override ActId Recorded => Grant;
    }

    /// <summary>The seeker knows them from elsewhere.</summary>
    /// <param name="Statement">The act that stated the acquaintance.</param>
    public sealed record Acquainted(ActId Statement) : AttemptBasis
    {
        internal override ActId Recorded => Statement;
    }

    /// <summary>They contacted the seeker, or gave any answer but a no.</summary>
    /// <param name="Received">The act that recorded the contact or the answer.</param>
    public sealed record Reply(ActId Received) : AttemptBasis
    {
        internal override ActId Recorded => Received;
    }

    /// <summary>They have talked with the seeker in this approach.</summary>
    /// <param name="Talk">The act that recorded the talk.</param>
    public sealed record Again(ActId Talk) : AttemptBasis
    {
        internal override ActId Recorded => Talk;
    }
}
