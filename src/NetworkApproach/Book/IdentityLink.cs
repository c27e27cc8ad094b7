namespace NetworkApproach.Books;

/// <summary>Why two ids are one person; a person of n ids rests on n - 1 links. A verdict that parts the two takes the link away.</summary>
/// <param name="One">An id.</param>
/// <param name="Other">Another id of the same person.</param>
/// <param name="Reason">What joins them.</param>
/// <param name="On">The address in its normal form; null for a verdict.</param>
public sealed record IdentityLink(ContactId One, ContactId Other, IdentityReason Reason, string? On = null);
