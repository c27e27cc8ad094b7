namespace NetworkApproach.Books;

/// <summary>A proposal that two people are one person, for somebody to decide.</summary>
/// <param name="One">The person whose id comes first in ordinal order.</param>
/// <param name="Other">The other person.</param>
/// <param name="Reason">The strongest reason, in the order of <see cref="IdentityReason"/>.</param>
/// <param name="On">What they share in addition to a name: the address, the company's normal form, or the id of somebody who knows
/// both.</param>
public sealed record IdentityProposal(ContactId One, ContactId Other, IdentityReason Reason, string On);
