namespace NetworkApproach.Books;

/// <summary>One keyed hash by which a forgotten person is recognized. Without the secret key it reveals nothing.</summary>
/// <param name="Person">The pseudonym of the person: the same for all of their hashes, and not one of their own ids.</param>
/// <param name="Kind">What was hashed.</param>
/// <param name="Hash">The HMAC-SHA256 of it: 64 hexadecimal digits in lower case.</param>
/// <param name="AsksNothing">Whether the person had said no when they were forgotten, so that nothing may be asked of them until they
/// contact the seeker, even where the seeker knows them again; false by default. It does not say to what, or in which approach.</param>
public sealed record SuppressedKey(ContactId Person, SuppressedKind Kind, string Hash, bool AsksNothing = false);
