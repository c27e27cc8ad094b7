namespace NetworkApproach;

/// <summary>One person of the chain that led to a contact.</summary>
/// <param name="Who">The person.</param>
/// <param name="Ground">The act that let the seeker contact them: an acquaintance, a contact received, a leave, an earlier talk.</param>
public sealed record ChainLink(Contact Who, ActId Ground)
{
    /// <summary>The person's name.</summary>
    public override string ToString() => Who.Name;
}
