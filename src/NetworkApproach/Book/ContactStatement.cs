namespace NetworkApproach.Books;

/// <summary>What a book keeps of one source's word about one person: the newest, and since when.</summary>
/// <param name="Source">Who says it.</param>
/// <param name="Entry">What it says.</param>
/// <param name="FirstAt">When the source first described this person.</param>
/// <param name="At">When it first said what it says now. SaidPhrase the same again is nothing new.</param>
/// <param name="GoneAt">The reading from which the person was gone; null while the source describes them. What is gone is kept, and says
/// so, until it is forgotten.</param>
public sealed record ContactStatement(
    SourceId Source, ContactEntry Entry, DateTimeOffset FirstAt, DateTimeOffset At, DateTimeOffset? GoneAt = null)
{
    internal ContactId Id => Entry.Contact.Id;
}
