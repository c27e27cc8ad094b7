using System.Runtime.InteropServices;

namespace NetworkApproach.Books;

/// <summary>Every id of a book with what is said of it, numbered by who was stated first; at one instant by ordinal order. So the least
/// number of a person's ids is their id.</summary>
internal sealed class BookNodes
{
    private readonly Dictionary<ContactId, int> numbers;

    internal BookNodes(IReadOnlyList<ContactStatement> contacts, IReadOnlyList<TieStatement> ties)
    {
        Dictionary<ContactId, DateTimeOffset> first = new(contacts.Count + ties.Count);
        foreach (ContactStatement contact in contacts)
        {
            Meet(first, contact.Id, contact.FirstAt);
        }

        foreach (TieStatement tie in ties)
        {
            Meet(first, tie.Tie.From, tie.FirstAt);
            Meet(first, tie.Tie.To, tie.FirstAt);
        }

        Ids = [.. first.OrderBy(one => one.Value).ThenBy(one => one.Key).Select(one => one.Key)];
        numbers = new(Ids.Length);
        for (int number = 0; number < Ids.Length; number++)
        {
            numbers.Add(Ids[number], number);
        }

        Statements =
        [
            .. contacts.ToLookup(contact => numbers[contact.Id]) is var said ? Ids.Select((_, number) => said[number].ToArray()) : []
        ];
    }

    internal ContactId[] Ids { get; }

    /// <summary>What is said of each, by source.</summary>
    internal ContactStatement[][] Statements { get; }

    /// <summary>The number of an id; -1 if nothing is said of it.</summary>
    internal int NumberOf(ContactId id) => numbers.GetValueOrDefault(id, -1);

    /// <summary>The ids that share an address, by address in ordinal order; addresses of one id alone are left out.</summary>
    internal (string Address, int[] Numbers)[] Sharing(Func<ContactEntry, IReadOnlyList<string>> written, Func<string, string?> normal)
    {
        Dictionary<string, SortedSet<int>> shared = new(StringComparer.Ordinal);
        Dictionary<string, int> once = new(StringComparer.Ordinal);
        for (int number = 0; number < Statements.Length; number++)
        {
            foreach (string address in Statements[number].SelectMany(statement => written(statement.Entry)).Select(normal).OfType<string>())
            {
                ref int alone = ref CollectionsMarshal.GetValueRefOrAddDefault(once, address, out bool isKnown);
                if (!isKnown)
                {
                    alone = number;
                }
                else if (alone != number)
                {
                    ref SortedSet<int>? all = ref CollectionsMarshal.GetValueRefOrAddDefault(shared, address, out _);
                    all ??= [alone];
                    all.Add(number);
                }
            }
        }

        return [.. shared.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => (one.Key, one.Value.ToArray()))];
    }

    private static void Meet(Dictionary<ContactId, DateTimeOffset> first, ContactId id, DateTimeOffset at)
    {
        ref DateTimeOffset earliest = ref CollectionsMarshal.GetValueRefOrAddDefault(first, id, out bool isKnown);
        earliest = isKnown && earliest <= at ? earliest : at;
    }
}
