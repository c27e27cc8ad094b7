namespace NetworkApproach;

/// <summary>The company and the role an approach aims at. The prospective boss is identified later, by a separate event.</summary>
/// <param name="Company">The company.</param>
/// <param name="Role">The kind of role sought, in the seeker's words; null while undecided.</param>
public sealed record Target(CompanyName Company, string? Role = null)
{
    /// <summary>Returns the company's name as it was written.</summary>
    public override string ToString() => Company.Text;
}
