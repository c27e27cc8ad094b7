namespace NetworkApproach;

/// <summary>One person in the chain that led to a contact.</summary>
/// <param name="Who">The person.</param>
/// <param name="Ground">The id of the act that allowed the seeker to contact them: an acquaintance, a contact received, a leave, or an
/// earlier talk.</param>
public sealed record ChainLink(Contact Who, ActId Ground)
{
    /// <summary>Returns the person's name.</summary>
    public override string ToString() => Who.Name;
}
