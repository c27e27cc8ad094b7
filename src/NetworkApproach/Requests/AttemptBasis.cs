namespace NetworkApproach;

/// <summary>The recorded act that allows an attempt (rule R2). A closed hierarchy of four cases.</summary>
public abstract record AttemptBasis
{
    private AttemptBasis()
    {
    }

    /// <summary>The id of the recorded act that allows the attempt.</summary>
    public ActId Act => Recorded;

    /// <summary>The same; internal, so that nobody outside can add a case.</summary>
    internal abstract ActId Recorded { get; }

    /// <summary>A relay's leave to contact this prospect. The only basis on which a relay may be cited.</summary>
    /// <param name="Grant">The id of the answer that granted the leave.</param>
    public sealed record Leave(ActId Grant) : AttemptBasis
    {
        internal override ActId Recorded => Grant;
    }

    /// <summary>The seeker knows the person from elsewhere.</summary>
    /// <param name="Statement">The id of the act that stated the acquaintance.</param>
    public sealed record Acquainted(ActId Statement) : AttemptBasis
    {
        internal override ActId Recorded => Statement;
    }

    /// <summary>The person contacted the seeker, or gave any answer but a no.</summary>
    /// <param name="Received">The id of the act that recorded the contact or the answer.</param>
    public sealed record Reply(ActId Received) : AttemptBasis
    {
        internal override ActId Recorded => Received;
    }

    /// <summary>The person has already talked with the seeker in this approach.</summary>
    /// <param name="Talk">The id of the act that recorded the talk.</param>
    public sealed record Again(ActId Talk) : AttemptBasis
    {
        internal override ActId Recorded => Talk;
    }
}
