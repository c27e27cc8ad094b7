namespace NetworkApproach.Books;

/// <summary>A person in a book: who they are, and every statement about them.</summary>
/// <param name="Contact">
/// The person. Their id is the one stated first, or the first in ordinal order of several stated at once. Their name is the newest one that
/// is not an id. Their employments are all those stated by sources that still describe them, the newest statement first. If every source
/// has dropped them, all sources count.
/// </param>
/// <param name="Ids">Every id of the person, in ordinal order; any of them finds this person.</param>
/// <param name="Statements">What sources say of the person, by source, then by id; empty for a person who is only an end of a tie.</param>
/// <param name="Links">Why their ids are one person, the first one found first; empty for a person with one id.</param>
public sealed record BookPerson(
    Contact Contact, IReadOnlyList<ContactId> Ids, IReadOnlyList<ContactStatement> Statements, IReadOnlyList<IdentityLink> Links)
{
    /// <summary>The person's id.</summary>
    public ContactId Id => Contact.Id;

    /// <summary>Whether every source that described the person has dropped them; false if no source ever described them.</summary>
    public bool IsGone => Statements.Count > 0 && Statements.All(statement => statement.GoneAt is not null);

    /// <summary>The person's name.</summary>
    public override string ToString() => Contact.Name;
}
