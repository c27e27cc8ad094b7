namespace NetworkApproach.Tool;

/// <summary>Everybody a workspace knows of: of the contact network, and of every approach.</summary>
internal sealed class KeptPeople
{
    private readonly Dictionary<ContactId, Contact> byId;

    private KeptPeople(ContactNetwork network, IEnumerable<Contact> everybody)
    {
        Network = network;
        byId = everybody.GroupBy(person => person.Id).ToDictionary(same => same.Key, same => same.First());
        All = [.. byId.Values.Where(person => person.Id != Workspace.Seeker).OrderBy(person => person.Id)];
    }

    /// <summary>The contact network kept.</summary>
    internal ContactNetwork Network { get; }

    /// <summary>Everybody but the seeker, by id.</summary>
    internal IReadOnlyList<Contact> All { get; }

    internal static KeptPeople Of(WorkspaceFile file, IReadOnlyList<Approach> approaches)
    {
        ContactNetwork network = ContactNetwork.Of([], []);
        return new KeptPeople(network, network.Contacts.Concat(approaches.SelectMany(approach => approach.People)));
    }

    /// <summary>How somebody is known; null for nobody known.</summary>
    internal Contact? Find(ContactId id) => byId.GetValueOrDefault(id);

    /// <summary>An id for somebody new: their name in small letters, numbered where that is taken.</summary>
    internal ContactId NewId(string name)
    {
        string slug = NormalText.Of(name).Replace(' ', '-');
        slug = slug.Length > MostLetters ? slug[..MostLetters] : slug;
        ContactId id = new(slug);
        for (int number = 2; byId.ContainsKey(id) || id == Workspace.Seeker; number++)
        {
            id = new ContactId(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{slug}-{number}"));
        }

        return id;
    }

    private const int MostLetters = 60;
}
