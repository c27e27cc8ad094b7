namespace NetworkApproach.Books;

/// <summary>A book as a store keeps it, as of one moment.</summary>
/// <param name="Book">The book.</param>
/// <param name="Version">What a write must expect to find: 0 before the first, and 1 more with every write.</param>
public sealed record KeptBook(ContactBook Book, long Version)
{
    /// <summary>Of a store nobody has written to.</summary>
    public static readonly KeptBook Empty = new(ContactBook.Empty, 0);
}
