namespace NetworkApproach.Books;

/// <summary>What a reading did to a book.</summary>
public sealed class BookChange
{
    internal BookChange(
        ContactBook was, ContactBook book, StatementChange<ContactStatement> contacts, StatementChange<TieStatement> ties, int keptOut)
    {
        (Was, Book, Contacts, Ties, KeptOut) = (was, book, contacts, ties, keptOut);
    }

    /// <summary>The book as it was.</summary>
    public ContactBook Was { get; }

    /// <summary>The book as it is.</summary>
    public ContactBook Book { get; }

    /// <summary>What became of the source's word about people.</summary>
    public StatementChange<ContactStatement> Contacts { get; }

    /// <summary>What became of its word about ties.</summary>
    public StatementChange<TieStatement> Ties { get; }

    /// <summary>How many people of the reading were kept out, because they had asked to be forgotten. Nothing here names them.</summary>
    public int KeptOut { get; }

    /// <summary>Links that the book did not have before: who turned out to be one person.</summary>
    public IReadOnlyList<IdentityLink> Joined => [.. Book.Links.Except(Was.Links)];

    /// <summary>Links that the book has no more: ids that are no longer certain to be one person, or are by another reason.</summary>
    public IReadOnlyList<IdentityLink> Parted => [.. Was.Links.Except(Book.Links)];

    /// <summary>Proposals that the book did not have before.</summary>
    public IReadOnlyList<IdentityProposal> Proposed => [.. Book.Proposals.Except(Was.Proposals)];
}
