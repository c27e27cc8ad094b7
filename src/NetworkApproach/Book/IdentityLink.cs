namespace NetworkApproach.Books;

/// <summary>Why two ids are one person. A person with n ids has n - 1 links. A verdict that keeps the two apart removes the link.</summary>
/// <param name="One">An id.</param>
/// <param name="Other">Another id of the same person.</param>
/// <param name="Reason">The reason why they are joined.</param>
/// <param name="On">The address in its normal form; null for a verdict.</param>
public sealed record IdentityLink(ContactId One, ContactId Other, IdentityReason Reason, string? On = null);
