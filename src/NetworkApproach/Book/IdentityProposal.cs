namespace NetworkApproach.Books;

/// <summary>Two people who may be one: for somebody to decide.</summary>
/// <param name="One">The person whose id is first in ordinal order.</param>
/// <param name="Other">The other.</param>
/// <param name="Reason">The strongest reason, in the order of <see cref="IdentityReason"/>.</param>
/// <param name="On">What they share besides a name: the address, the company's normal form, or the id of somebody who knows both.</param>
public sealed record IdentityProposal(ContactId One, ContactId Other, IdentityReason Reason, string On);
