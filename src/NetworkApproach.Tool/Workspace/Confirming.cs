using System.CommandLine;

namespace NetworkApproach.Tool;

/// <summary>Without the key nobody who asked to be forgotten is recognized: everybody new in a file is confirmed by hand, one by
/// one.</summary>
internal static class Confirming
{
    internal static readonly Phrase Whether = Phrase.Plain("forgotten.confirm", "name:id!");
    internal static readonly Phrase Names = Phrase.Plain("forgotten.confirm-these", "key:id! count:number! people:id!");

    private const int MostListed = 20;

    internal static Option<string[]> Option() => new("--confirm")
    {
        Description = PeopleHelp.ImportConfirm.Key,
        HelpName = "PERSON",
        Arity = ArgumentArity.ZeroOrMore,
    };

    /// <summary>A reading without those of its new people who are not confirmed; as it is where everybody can be recognized.</summary>
    /// <param name="workspace">Where to ask.</param>
    /// <param name="reading">The reading.</param>
    /// <param name="read">What it would change.</param>
    /// <param name="named">Who was confirmed on the command line, by id or whole name.</param>
    /// <exception cref="HonestNoException">Somebody is new and not confirmed, and nobody can be asked.</exception>
    internal static SourceReading Confirmed(
        Workspace workspace, SourceReading reading, Func<ContactBook, BookChange> read, IReadOnlyList<string> named)
    {
        ContactBook book = workspace.People.Book;
        if (!book.Suppressed.IsBlind)
        {
            return reading;
        }

        HashSet<ContactId> unconfirmed = [.. Unconfirmed(workspace, book, read(book).Book.People, named)];
        return unconfirmed.Count == 0
            ? reading
            : new SourceReading(
                reading.Source, reading.At,
                reading.Contacts.Where(entry => !unconfirmed.Contains(entry.Contact.Id)),
                reading.Ties.Where(tie => !unconfirmed.Contains(tie.From) && !unconfirmed.Contains(tie.To)))
            {
                Label = reading.Label,
                IsWhole = reading.IsWhole,
            };
    }

    /// <summary>Whoever of an archive is new here and not confirmed, under every id; nobody where everybody can be recognized.</summary>
    /// <exception cref="HonestNoException">Somebody is new and not confirmed, and nobody can be asked.</exception>
    internal static IReadOnlyList<ContactId> Unconfirmed(
        Workspace workspace, SeekerRecords before, SeekerRecords archived, IReadOnlyList<string> named)
    {
        if (!before.Book.Book.Suppressed.IsBlind)
        {
            return [];
        }

        HashSet<ContactId> known = [.. workspace.People.All.Select(person => person.Id)];
        IEnumerable<BookPerson> people = archived.Book.Book.People.Concat(archived.Approaches.Values
            .SelectMany(history => Approach.Fold(history.Events).People.ExceptBy(
                history.Events.OfType<ApproachEvent.Erased>().Select(erased => erased.Who), person => person.Id))
            .Where(person => person.Id != Workspace.Seeker && archived.Book.Book.Find(person.Id) is null)
            .Select(person => new BookPerson(person, [person.Id], [], [])));
        return Unconfirmed(
            workspace, before.Book.Book, people.Where(person => !person.Ids.Any(known.Contains)).DistinctBy(person => person.Id), named);
    }

    private static IReadOnlyList<ContactId> Unconfirmed(
        Workspace workspace, ContactBook book, IEnumerable<BookPerson> people, IReadOnlyList<string> named)
    {
        BookPerson[] open =
        [
            .. people
                .Where(person => person.Id != Workspace.Seeker && person.Ids.All(id => book.Find(id) is null))
                .Where(person => !named.Any(typed => person.Ids.Any(id => id.Value == typed)
                    || NormalText.AreSame(person.Contact.Name, typed))),
        ];
        if (open.Length > 0 && workspace.Prompts is null)
        {
            string listed = string.Join("; ", open.Take(MostListed).Select(person => $"{person.Contact.Name} [{person.Id}]"));
            throw new HonestNoException(
                Names, Fact.Id("key", WorkspaceKey.PathOf(workspace.File.Path)), Fact.Number("count", open.Length),
                TypedFact.Of("people", listed + (open.Length > MostListed ? "; ..." : string.Empty)));
        }

        return
        [
            .. open
                .Where(person => !workspace.Confirms(workspace.Say(Whether, TypedFact.Of("name", person.Contact.Name))))
                .SelectMany(person => person.Ids),
        ];
    }
}
