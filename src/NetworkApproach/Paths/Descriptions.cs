namespace NetworkApproach;

/// <summary>Makes one contact of every description of a person, the same whatever the order they come in.</summary>
internal static class Descriptions
{
    /// <summary>Everybody described or at an end of a tie, in the ordinal order of their ids.</summary>
    internal static Contact[] Merged(IEnumerable<Contact> contacts, Tie[] ties)
    {
        Dictionary<ContactId, List<Contact>> byId = [];
        foreach (Contact contact in contacts)
        {
            Add(byId, (contact ?? throw new ArgumentException("A contact is null.", nameof(contacts))).Id, contact);
        }

        foreach (Tie tie in ties)
        {
            Add(byId, tie.From, null);
            Add(byId, tie.To, null);
        }

        Contact[] merged = [.. byId.Select(person => Merged(person.Key, person.Value))];
        Array.Sort(merged, (left, right) => left.Id.CompareTo(right.Id));
        return merged;
    }

    private static void Add(Dictionary<ContactId, List<Contact>> byId, ContactId id, Contact? description)
    {
        if (!byId.TryGetValue(id, out List<Contact>? descriptions))
        {
            byId.Add(id, descriptions = []);
        }

        if (description is not null)
        {
            descriptions.Add(description);
        }
    }

    private static Contact Merged(ContactId id, List<Contact> descriptions) => descriptions switch
    {
        [] => new Contact(id, id.Value),
        [var only] => only,
        [var first, .. var others] when others.TrueForAll(first.Equals) => first,
        _ => new Contact(
            id,
            descriptions.Select(one => one.Name).OrderBy(name => name == id.Value).ThenBy(name => name, StringComparer.Ordinal).First(),
            descriptions.SelectMany(one => one.Employments)
                .OrderBy(employment => employment.Company.Text, StringComparer.Ordinal)
                .ThenBy(employment => employment.Title, StringComparer.Ordinal)
                .ThenBy(employment => employment.Until ?? DateOnly.MaxValue)
                .Distinct(),
            descriptions.Exists(one => one.IsConsultant)),
    };
}
