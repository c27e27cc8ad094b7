namespace NetworkApproach.Books;

/// <summary>One keyed hash by which a forgotten person is recognized. Without the secret key it reveals nothing.</summary>
/// <param name="Person">The pseudonym of the person: the same for all of their hashes, and not one of their own ids.</param>
/// <param name="Kind">What was hashed.</param>
/// <param name="Hash">The HMAC-SHA256 of it: 64 hexadecimal digits in lower case.</param>
public sealed record SuppressedKey(ContactId Person, SuppressedKind Kind, string Hash);
