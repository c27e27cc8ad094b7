namespace NetworkApproach;

/// <summary>What an approach aims at. The prospective boss is identified later, by an event of its own.</summary>
/// <param name="Company">The company.</param>
/// <param name="Role">The kind of role sought, in the seeker's words; null while open.</param>
public sealed record Target(CompanyName Company, string? Role = null)
{
    /// <summary>The company's name as it was written.</summary>
    public override string ToString() => Company.Text;
}
