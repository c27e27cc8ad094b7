namespace NetworkApproach.Paths;

/// <summary>Makes one contact of every description of a person, the same whatever the order they come in, and numbers them.</summary>
internal sealed class Descriptions
{
    private readonly Dictionary<ContactId, int> places = [];
    private readonly List<ContactId> ids = [];
    private readonly List<Contact?> described = [];
    private readonly Dictionary<int, List<Contact>> repeated = [];
    private (ContactId Id, int Place) latest;
    private (ContactId Id, int Place) before;

    /// <summary>Takes all of these descriptions.</summary>
    /// <exception cref="ArgumentException">One is null.</exception>
    internal static Descriptions Of(IEnumerable<Contact> contacts)
    {
        Descriptions descriptions = new();
        foreach (Contact contact in contacts)
        {
            descriptions.Add(contact ?? throw new ArgumentException("A contact is null.", nameof(contacts)));
        }

        return descriptions;
    }

    /// <summary>Everybody described or at an end of a tie, each once, in the ordinal order of their ids: the people of their network,
    /// without making it.</summary>
    internal static IReadOnlyList<Contact> Everybody(IEnumerable<Contact> contacts, IEnumerable<Tie> ties)
    {
        Descriptions descriptions = Of(contacts);
        foreach (Tie tie in ties)
        {
            descriptions.PlaceOf(tie.From);
            descriptions.PlaceOf(tie.To);
        }

        People people = descriptions.Numbered().People;
        return [.. people.InOrder().Select(number => people[number])];
    }

    /// <summary>Takes one more description.</summary>
    internal void Add(Contact contact)
    {
        int place = PlaceOf(contact.Id);
        if (described[place] is not { } other)
        {
            described[place] = contact;
        }
        else if (repeated.TryGetValue(place, out List<Contact>? all))
        {
            all.Add(contact);
        }
        else
        {
            repeated.Add(place, [other, contact]);
        }
    }

    /// <summary>Somebody's place, in the order in which they were first heard of.</summary>
    internal int PlaceOf(ContactId id)
    {
        // One person's ties mostly lie together, and so do a tie and its way back: then they need not be looked up.
        if (id != latest.Id)
        {
            (latest, before) = (id == before.Id && !id.IsDefault ? before : (id, LookedUp(id)), latest);
        }

        return latest.Place;
    }

    private int LookedUp(ContactId id)
    {
        if (!places.TryGetValue(id, out int place))
        {
            place = ids.Count;
            places.Add(id, place);
            ids.Add(id);
            described.Add(null);
        }

        return place;
    }

    /// <summary>Everybody heard of, in the ordinal order of their ids; and for each place the number it has there.</summary>
    internal (People People, int[] Numbers) Numbered()
    {
        ContactId[] all = [.. ids];
        int[] order = IdOrder.Of(all);
        Contact[] contacts = new Contact[order.Length];
        int[] numbers = new int[order.Length];
        for (int number = 0; number < order.Length; number++)
        {
            int place = order[number];
            numbers[place] = number;
            contacts[number] = repeated.TryGetValue(place, out List<Contact>? several)
                ? Merged(all[place], several)
                : described[place] ?? new Contact(all[place], all[place].Value);
        }

        return (new People(contacts, places, numbers), numbers);
    }

    private static Contact Merged(ContactId id, List<Contact> descriptions) => descriptions.TrueForAll(descriptions[0].Equals)
        ? descriptions[0]
        : new Contact(
            id,
            descriptions.Select(one => one.Name).OrderBy(name => name == id.Value).ThenBy(name => name, StringComparer.Ordinal).First(),
            descriptions.SelectMany(one => one.Employments)
                .OrderBy(employment => employment.Company.Text, StringComparer.Ordinal)
                .ThenBy(employment => employment.Title, StringComparer.Ordinal)
                .ThenBy(employment => employment.Until ?? DateOnly.MaxValue)
                .Distinct(),
            descriptions.Exists(one => one.IsConsultant));
}
