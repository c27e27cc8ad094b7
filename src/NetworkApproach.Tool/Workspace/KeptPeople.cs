using System.Globalization;

namespace NetworkApproach.Tool;

/// <summary>Everybody a workspace knows of: of the contact network, and of every approach; each once, under the id that approaches use.</summary>
internal sealed class KeptPeople
{
    private const int MostLetters = 60;

    private readonly Dictionary<ContactId, Contact> byId;

    private KeptPeople(ContactBook book, ContactNetwork network, IEnumerable<Contact> inApproaches, IReadOnlySet<ContactId> forgotten)
    {
        (Book, Network) = (book, network);
        byId = network.Contacts.Where(person => person.Id != Workspace.Seeker).ToDictionary(person => person.Id);
        foreach (Contact person in inApproaches)
        {
            byId[person.Id] = byId.TryGetValue(person.Id, out Contact? known) ? Both(known, person) : person;
        }

        All = [.. byId.Values.Where(person => !forgotten.Contains(person.Id)).OrderBy(person => person.Id)];
    }

    /// <summary>The contact network with its provenance.</summary>
    internal ContactBook Book { get; }

    /// <summary>The contact network, everybody under the id that approaches use.</summary>
    internal ContactNetwork Network { get; }

    /// <summary>Everybody but the seeker and those who were forgotten, by id.</summary>
    internal IReadOnlyList<Contact> All { get; }

    internal static KeptPeople Of(ContactBook book, IReadOnlyList<Approach> approaches)
    {
        Contact[] inApproaches = [.. approaches.SelectMany(approach => approach.People)];
        HashSet<ContactId> forgotten = [.. approaches.SelectMany(approach => approach.Events).OfType<ApproachEvent.Erased>().Select(erased => erased.Who)];
        ContactNetwork network = book.Network();

        // An approach goes on calling somebody by the id they came with, whichever ids were found to be theirs since.
        Dictionary<ContactId, ContactId> called = [];
        foreach (ContactId id in inApproaches.Select(person => person.Id).Where(id => book.IdOf(id) != id))
        {
            called.TryAdd(book.IdOf(id), id);
        }

        return new KeptPeople(book, called.Count == 0 ? network : Renamed(network, id => called.GetValueOrDefault(id, id)), inApproaches, forgotten);
    }

    /// <summary>How somebody is known; null for nobody known.</summary>
    internal Contact? Find(ContactId id) => byId.GetValueOrDefault(id);

    /// <summary>An id for somebody new: their name in small letters, numbered where that is taken.</summary>
    internal ContactId NewId(string name)
    {
        string slug = NormalText.Of(name).Replace(' ', '-');
        slug = slug.Length > MostLetters ? slug[..MostLetters] : slug;
        ContactId id = new(slug);
        for (int number = 2; byId.ContainsKey(id) || Book.Find(id) is not null || id == Workspace.Seeker; number++)
        {
            id = new ContactId(string.Create(CultureInfo.InvariantCulture, $"{slug}-{number}"));
        }

        return id;
    }

    /// <summary>What the network knows of somebody, with what only an approach knows.</summary>
    private static Contact Both(Contact known, Contact noted) => new(
        known.Id,
        known.Name == known.Id.Value ? noted.Name : known.Name,
        known.Employments.Concat(noted.Employments.Where(employment => known.Employments.All(other => other.Company != employment.Company))),
        known.IsConsultant || noted.IsConsultant);

    private static ContactNetwork Renamed(ContactNetwork network, Func<ContactId, ContactId> called) => ContactNetwork.Of(
        network.Contacts.Select(person => called(person.Id) is var id && id != person.Id ? new Contact(id, person.Name, person.Employments, person.IsConsultant) : person),
        network.Ties.Select(tie => tie.Between(called(tie.From), called(tie.To))));
}
