namespace NetworkApproach.Tool;

/// <summary>What the seeker says of people, one by one, as a source of the contact network.</summary>
internal static class OwnEntries
{
    /// <summary>The seeker's own entries.</summary>
    internal static readonly SourceId Source = new(TieOptions.Me);

    /// <summary>Keeps entries and ties beside what was said before.</summary>
    /// <exception cref="FormatException">The file cannot be written; nothing has changed.</exception>
    internal static BookChange Keep(
        Workspace workspace, IReadOnlyList<ContactEntry> entries, IReadOnlyList<Tie> ties) => workspace.Change(book =>
    {
        // A clock that was set back must not make one's own words too old to be heard.
        DateTimeOffset at = book.Sources.FirstOrDefault(source => source.Id == Source) is { } before && before.ReadAt > workspace.Now
            ? before.ReadAt
            : workspace.Now;
        return book
            .Suppressing(workspace.LettingIn(book.Suppressed))
            .Read(new SourceReading(Source, at, entries, ties) { IsWhole = false });
    });

    /// <summary>Describes people met in an approach whom the contact network does not know yet, so that later address books find
    /// them.</summary>
    internal static void Describe(Workspace workspace, IEnumerable<Contact> people)
    {
        Contact[] met = [.. people.DistinctBy(person => person.Id)];
        if (met.Length == 0)
        {
            return;
        }

        ContactBook book = workspace.People.Book;
        ContactEntry[] entries = [.. met.Where(person => book.Find(person.Id) is null).Select(person => new ContactEntry(person))];
        if (entries.Length > 0)
        {
            Keep(workspace, entries, []);
        }
    }
}
