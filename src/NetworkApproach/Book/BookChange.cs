namespace NetworkApproach.Books;

/// <summary>What a reading of a source changed in a book.</summary>
public sealed class BookChange
{
    internal BookChange(
        ContactBook was, ContactBook book, StatementChange<ContactStatement> contacts, StatementChange<TieStatement> ties, int keptOut)
    {
        (Was, Book, Contacts, Ties, KeptOut) = (was, book, contacts, ties, keptOut);
    }

    /// <summary>The book before the reading.</summary>
    public ContactBook Was { get; }

    /// <summary>The book after the reading.</summary>
    public ContactBook Book { get; }

    /// <summary>What changed in the source's statements about people.</summary>
    public StatementChange<ContactStatement> Contacts { get; }

    /// <summary>What changed in the source's statements about ties.</summary>
    public StatementChange<TieStatement> Ties { get; }

    /// <summary>The number of people in the reading who were kept out because they had asked to be forgotten. Nothing here names
    /// them.</summary>
    public int KeptOut { get; }

    /// <summary>Links that the book did not have before: ids now found to be one person.</summary>
    public IReadOnlyList<IdentityLink> Joined => [.. Book.Links.Except(Was.Links)];

    /// <summary>Links that the book no longer has: ids that are no longer certain to be one person, or are one person for another
    /// reason.</summary>
    public IReadOnlyList<IdentityLink> Parted => [.. Was.Links.Except(Book.Links)];

    /// <summary>Proposals that the book did not have before.</summary>
    public IReadOnlyList<IdentityProposal> Proposed => [.. Book.Proposals.Except(Was.Proposals)];
}
