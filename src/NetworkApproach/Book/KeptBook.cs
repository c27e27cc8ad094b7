namespace NetworkApproach.Books;

/// <summary>A book as a store keeps it, as of one moment.</summary>
/// <param name="Book">The book.</param>
/// <param name="Version">The version that a write must expect: 0 before the first write, and 1 more with every write.</param>
public sealed record KeptBook(ContactBook Book, long Version)
{
    /// <summary>The book of a store that was never written to.</summary>
    public static readonly KeptBook Empty = new(ContactBook.Empty, 0);
}
