namespace NetworkApproach.Tool;

/// <summary>What the seeker says of people, one by one, as a source of the contact network.</summary>
internal static class OwnEntries
{
    private static readonly TimeSpan OneCommand = TimeSpan.FromSeconds(1);

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

    /// <summary>A book that follows an approach in which people were noted, called otherwise, or are noted no longer: whoever only that
    /// approach had brought here goes, and comes again, with it.</summary>
    internal static ContactBook Following(Workspace workspace, ContactBook book, Approach before, Approach after)
    {
        Dictionary<ContactId, Contact> was = before.People.ToDictionary(person => person.Id);
        Dictionary<ContactId, Contact> now = after.People.ToDictionary(person => person.Id);
        ContactBook next = Described(workspace, book, now.Values.Where(person => !was.ContainsKey(person.Id)));
        ContactEntry[] called =
        [
            .. now.Values
                .Where(person => was.TryGetValue(person.Id, out Contact? known) && known.Name != person.Name)
                .SelectMany(person => next.Contacts.Where(said => said.Source == Source && said.Entry.Contact.Id == person.Id
                    && said.Entry.Contact.Name == was[person.Id].Name).Select(said => Called(said.Entry, person.Name))),
        ];
        next = called.Length == 0 ? next : With(workspace, next, called, []).Book;
        HashSet<ContactId> gone =
        [
            .. was.Keys.Where(id => !now.ContainsKey(id)
                && !workspace.Approaches.Any(other => other.Id != after.Id && other.Knows(id))
                && !next.Ties.Any(said => said.Tie.From == id || said.Tie.To == id)
                && !next.Verdicts.Any(said => said.One == id || said.Other == id)),
        ];
        ContactStatement[] kept = [.. next.Contacts.Where(said => !gone.Contains(said.Entry.Contact.Id) || !IsOfTheNote(said))];
        return kept.Length == next.Contacts.Count ? next : next.Keeping([.. next.Sources], kept, [.. next.Ties]);

        // An entry that was there before the note, or says more, was made for itself.
        bool IsOfTheNote(ContactStatement said) => said.Source == Source
            && said.Entry.Equals(new ContactEntry(was[said.Entry.Contact.Id]))
            && before.Events.OfType<ApproachEvent.PersonNoted>().Where(noted => noted.Person.Id == said.Entry.Contact.Id)
                .Min(noted => noted.At) < said.FirstAt + OneCommand;
    }

    /// <summary>An entry under another name.</summary>
    internal static ContactEntry Called(ContactEntry entry, string name) => new(
        new Contact(entry.Contact.Id, name, entry.Contact.Employments, entry.Contact.IsConsultant), entry.Mails, entry.Profiles);

    internal static BookChange With(
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
