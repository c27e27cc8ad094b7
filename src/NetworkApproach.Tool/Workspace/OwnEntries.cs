namespace NetworkApproach.Tool;

/// <summary>What the seeker says of people, one by one, as a source of the contact network.</summary>
internal static class OwnEntries
{
    /// <summary>The seeker's own entries.</summary>
    internal static readonly SourceId Source = new(TieOptions.Me);

    /// <summary>Keeps entries and ties beside what was said before.</summary>
    /// <exception cref="FormatException">The file cannot be used; the ledger says what is recorded.</exception>
    internal static BookChange Keep(Workspace workspace, IReadOnlyList<ContactEntry> entries, IReadOnlyList<Tie> ties) =>
        workspace.Change(book => With(workspace, book, entries, ties));

    /// <summary>A book that also describes people met in an approach, if it does not know them yet, so that later address books find
    /// them; and lets in whom this command lets in. The same book where there is nobody.</summary>
    internal static ContactBook Described(Workspace workspace, ContactBook book, IEnumerable<Contact> met)
    {
        ContactEntry[] entries = [.. met.Where(person => book.Find(person.Id) is null).Select(person => new ContactEntry(person))];
        return entries.Length > 0 ? With(workspace, book, entries, []).Book
            : workspace.LettingIn(book.Suppressed) is var list && ReferenceEquals(list, book.Suppressed) ? book
            : book.Suppressing(list);
    }

    private static BookChange With(
        Workspace workspace, ContactBook book, IReadOnlyList<ContactEntry> entries, IReadOnlyList<Tie> ties)
    {
        // A clock that was set back must not make one's own words too old to be heard.
        DateTimeOffset at = book.Sources.FirstOrDefault(source => source.Id == Source) is { } before && before.ReadAt > workspace.Now
            ? before.ReadAt
            : workspace.Now;
        return book
            .Suppressing(workspace.LettingIn(book.Suppressed))
            .Read(new SourceReading(Source, at, entries, ties) { IsWhole = false });
    }
}
