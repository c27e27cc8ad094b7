namespace NetworkApproach.Books;

/// <summary>One keyed hash by which a forgotten person is recognized. Without the key it says nothing.</summary>
/// <param name="Person">What stands for the person: the same for all of their hashes, and nothing of theirs.</param>
/// <param name="Kind">What was hashed.</param>
/// <param name="Hash">HMAC-SHA256 of it, 64 hexadecimal digits in lower case.</param>
public sealed record SuppressedKey(ContactId Person, SuppressedKind Kind, string Hash);
