using System.Globalization;

namespace NetworkApproach.Tool;

/// <summary>Everybody a workspace knows of: of the contact network, and of every approach; each once, under the id that approaches
/// use.</summary>
internal sealed class KeptPeople
{
    private KeptPeople(ContactBook book, IReadOnlyList<Approach> approaches)
    {
        BookWithApproaches known = new(book, approaches);
        (Book, Network) = (book, known.OfBook);
        All = [.. known.People.Where(person => person.Id != Workspace.Seeker)];
        Finder = new PersonFinder(All);
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
