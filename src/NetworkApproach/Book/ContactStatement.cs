namespace NetworkApproach.Books;

/// <summary>What a book stores of one source's statements about one person: the newest one, and since when.</summary>
/// <param name="Source">The source.</param>
/// <param name="Entry">What the source says now.</param>
/// <param name="FirstAt">When the source first described this person.</param>
/// <param name="At">When the source first said what it says now. A repetition does not change it.</param>
/// <param name="GoneAt">The reading from which the person was missing; null while the source describes them. A statement that is gone is
/// kept, marked as gone, until it is forgotten.</param>
public sealed record ContactStatement(
    SourceId Source, ContactEntry Entry, DateTimeOffset FirstAt, DateTimeOffset At, DateTimeOffset? GoneAt = null)
{
    internal ContactId Id => Entry.Contact.Id;
}
