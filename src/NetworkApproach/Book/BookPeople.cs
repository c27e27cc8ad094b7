namespace NetworkApproach.Books;

/// <summary>The people of a book, made from the groups of their ids.</summary>
internal sealed class BookPeople
{
    private readonly BookGroups groups;
    private readonly BookPerson?[] byRoot;

    internal BookPeople(BookGroups groups)
    {
        this.groups = groups;
        byRoot = new BookPerson?[groups.Nodes.Ids.Length];
        ILookup<int, IdentityLink> links = groups.Links.ToLookup(link => groups.RootOf(groups.Nodes.NumberOf(link.One)));
        List<int>?[] members = new List<int>?[byRoot.Length];
        for (int number = 0; number < byRoot.Length; number++)
        {
            (members[groups.RootOf(number)] ??= []).Add(number);
        }

        for (int root = 0; root < byRoot.Length; root++)
        {
            byRoot[root] = members[root] is { } ids ? Person(ids, [.. links[root]]) : null;
        }

        InOrder = Array.AsReadOnly(byRoot.OfType<BookPerson>().OrderBy(person => person.Id).ToArray());
    }

    internal IReadOnlyList<BookPerson> InOrder { get; }

    internal BookPerson? Find(ContactId id) => groups.Nodes.NumberOf(id) is >= 0 and int number ? byRoot[groups.RootOf(number)] : null;

    private BookPerson Person(List<int> numbers, IdentityLink[] links)
    {
        ContactId[] ids = [.. numbers.Select(number => groups.Nodes.Ids[number])];
        ContactStatement[] statements = numbers is [var only]
            ? groups.Nodes.Statements[only]
            : [.. numbers.SelectMany(number => groups.Nodes.Statements[number]).Order(BookOrder.Contacts)];
        Contact contact = Described(ids[0], statements);
        Array.Sort(ids);
        return new(contact, Array.AsReadOnly(ids), Array.AsReadOnly(statements), Array.AsReadOnly(links));
    }

    private static Contact Described(ContactId id, ContactStatement[] statements)
    {
        if (statements is [{ Entry.Contact: var alone }] && alone.Id == id)
        {
            return alone;
        }

        ContactStatement[] standing = [.. statements.Where(statement => statement.GoneAt is null)];
        Contact[] newest =
        [
            .. (standing.Length > 0 ? standing : statements)
                .OrderByDescending(statement => statement.At)
                .ThenBy(statement => statement, BookOrder.Contacts)
                .Select(statement => statement.Entry.Contact)
        ];
        return new Contact(
            id,
            newest.FirstOrDefault(contact => contact.Name != contact.Id.Value)?.Name ?? newest.FirstOrDefault()?.Name ?? id.Value,
            newest.SelectMany(contact => contact.Employments).Distinct(),
            newest.Any(contact => contact.IsConsultant));
    }
}
