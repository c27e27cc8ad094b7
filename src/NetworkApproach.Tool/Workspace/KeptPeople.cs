using System.Globalization;

namespace NetworkApproach.Tool;

/// <summary>Everybody a workspace knows of: of the contact network, and of every approach; each once, under the id that approaches
/// use.</summary>
internal sealed class KeptPeople
{
    // Of everybody who has several ids, what each of them says.
    private readonly Lazy<(Contact Person, PersonFinder Entries)[]> aliases;

    private KeptPeople(ContactBook book, IReadOnlyList<Approach> approaches)
    {
        BookWithApproaches known = new(book, approaches, Workspace.Seeker);
        (Book, Network) = (book, known.OfBook);
        All = [.. known.People.Where(person => person.Id != Workspace.Seeker)];
        Finder = new PersonFinder(All);
        aliases = new(() =>
        [
            .. book.People
                .Where(person => person.Ids.Count > 1 && Finder.Find(known.Called(person.Id)) is not null)
                .Select(person => (Finder.Find(known.Called(person.Id))!, new PersonFinder(Entries(person)))),
        ]);
    }

    /// <summary>The contact network with its provenance.</summary>
    internal ContactBook Book { get; }

    /// <summary>The contact network, everybody under the id that approaches use.</summary>
    internal ContactNetwork Network { get; }

    /// <summary>Everybody but the seeker and those who were forgotten, by id.</summary>
    internal IReadOnlyList<Contact> All { get; }

    /// <summary>Finds one of them by what was typed.</summary>
    internal PersonFinder Finder { get; }

    internal static KeptPeople Of(ContactBook book, IReadOnlyList<Approach> approaches) => new(book, approaches);

    /// <summary>How somebody is known; null for nobody known.</summary>
    internal Contact? Find(ContactId id) => Finder.Find(id);

    /// <summary>Whoever may be meant by the name or the id of one of their entries, where they have several.</summary>
    internal IReadOnlyList<Contact> Aliases(string typed, bool byBeginnings) =>
        [.. aliases.Value.Where(one => one.Entries.Meant(typed, byBeginnings).Count > 0).Select(one => one.Person)];

    /// <summary>Whether the whole name, or the id, of one of somebody's entries was typed.</summary>
    internal bool IsSurely(string typed, Contact person) => PersonFinder.IsSurely(typed, person)
        || aliases.Value.Any(one => one.Person.Id == person.Id && one.Entries.People.Any(entry => PersonFinder.IsSurely(typed, entry)));

    private static IEnumerable<Contact> Entries(BookPerson person) => person.Statements
        .Select(statement => statement.Entry.Contact)
        .Concat(person.Ids.Select(id => new Contact(id, id.Value)));

    /// <summary>An id for somebody new: their name in small letters, numbered where that is taken, or was somebody's who asked to be
    /// forgotten.</summary>
    internal ContactId NewId(string name, SuppressionList? avoided = null)
    {
        string slug = Slug.Of(name, "person");
        ContactId id = new(slug);
        for (int number = 2;
            Finder.Find(id) is not null || Book.Find(id) is not null || id == Workspace.Seeker || avoided?.Blocks(id) == true;
            number++)
        {
            id = new ContactId(string.Create(CultureInfo.InvariantCulture, $"{slug}-{number}"));
        }

        return id;
    }
}
