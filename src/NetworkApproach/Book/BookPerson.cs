namespace NetworkApproach.Books;

/// <summary>A person as a book knows them: who they are, and every statement that says so.</summary>
/// <param name="Contact">
/// Their id, which is the one stated first of all theirs, the first in ordinal order of several stated at once; the newest name that is no
/// id; everywhere that a source which still describes them says they work or worked, the newest word first. Once every source has dropped
/// them, all sources count.
/// </param>
/// <param name="Ids">Every id they have, in ordinal order; any of them finds this person.</param>
/// <param name="Statements">What sources say of them, by source, then by id; empty for somebody who only stands at an end of a tie.</param>
/// <param name="Links">Why their ids are one person, the first found first; empty for a person of one id.</param>
public sealed record BookPerson(
    Contact Contact, IReadOnlyList<ContactId> Ids, IReadOnlyList<ContactStatement> Statements, IReadOnlyList<IdentityLink> Links)
{
    /// <summary>Their id.</summary>
    public ContactId Id => Contact.Id;

    /// <summary>Whether every source that described them has dropped them; false for somebody whom none ever described.</summary>
    public bool IsGone => Statements.Count > 0 && Statements.All(statement => statement.GoneAt is not null);

    /// <summary>The name.</summary>
    public override string ToString() => Contact.Name;
}
