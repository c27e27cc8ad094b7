using System.Collections.Immutable;

namespace NetworkApproach.Paths;

/// <summary>The people of a network by their numbers: in the ordinal order of their ids, so that comparing numbers compares ids; those who
/// came later follow.</summary>
internal sealed class People
{
    /// <summary>No people.</summary>
    internal static readonly People None = new([], [], []);

    private static readonly Contact Forgot = new(new ContactId("forgotten"), "forgotten");

    private readonly Contact[] first;
    private readonly Dictionary<ContactId, int> places;
    private readonly int[] numbers;
    private readonly ImmutableList<Contact> later;
    private readonly ImmutableDictionary<ContactId, int> laterNumbers;

    /// <summary>Everybody there at first.</summary>
    /// <param name="contacts">In the ordinal order of their ids.</param>
    /// <param name="places">Where each one's number stands. Kept.</param>
    /// <param name="numbers">Their numbers, which are their places among the contacts.</param>
    internal People(Contact[] contacts, Dictionary<ContactId, int> places, int[] numbers)
        : this(contacts, places, numbers, [], ImmutableDictionary<ContactId, int>.Empty, [])
    {
    }

    private People(
        Contact[] first,
        Dictionary<ContactId, int> places,
        int[] numbers,
        ImmutableList<Contact> later,
        ImmutableDictionary<ContactId, int> laterNumbers,
        ImmutableHashSet<int> forgotten)
    {
        this.first = first;
        this.places = places;
        this.numbers = numbers;
        this.later = later;
        this.laterNumbers = laterNumbers;
        Forgotten = forgotten;
    }

    /// <summary>How many numbers are given, those of forgotten people among them.</summary>
    internal int Count => first.Length + later.Count;

    /// <summary>The numbers of those who are there no more.</summary>
    internal ImmutableHashSet<int> Forgotten { get; }

    internal Contact this[int number] => number < first.Length ? first[number] : later[number - first.Length];

    /// <summary>Somebody's number; -1 if they are not there.</summary>
    internal int NumberOf(ContactId id)
    {
        if (laterNumbers.Count > 0 && laterNumbers.TryGetValue(id, out int number))
        {
            return number;
        }

        return places.TryGetValue(id, out int place) && !Forgotten.Contains(numbers[place]) ? numbers[place] : -1;
    }

    /// <summary>Everybody's number, in the ordinal order of their ids.</summary>
    internal IEnumerable<int> InOrder() => later.IsEmpty && Forgotten.IsEmpty
        ? Enumerable.Range(0, first.Length)
        : Enumerable.Range(0, Count).Where(number => !Forgotten.Contains(number)).Order(Comparer<int>.Create(Compare));

    /// <summary>The ordinal order of two people's ids.</summary>
    internal int Compare(int left, int right) => left < first.Length && right < first.Length
        ? left.CompareTo(right)
        : this[left].Id.CompareTo(this[right].Id);

    /// <summary>The order of two ways, person by person.</summary>
    internal int Compare(ReadOnlySpan<int> left, ReadOnlySpan<int> right)
    {
        for (int place = 0; place < Math.Min(left.Length, right.Length); place++)
        {
            int difference = Compare(left[place], right[place]);
            if (difference != 0)
            {
                return difference;
            }
        }

        return left.Length.CompareTo(right.Length);
    }

    /// <summary>The same with somebody more, who takes the next number; itself if they are there.</summary>
    internal People With(ContactId id) => NumberOf(id) >= 0
        ? this
        : new People(first, places, numbers, later.Add(new Contact(id, id.Value)), laterNumbers.SetItem(id, Count), Forgotten);

    /// <summary>The same without somebody, whose number nobody else is given. Their id and name stay in no list that is read, and go with
    /// the network they were in.</summary>
    internal People Without(int number)
    {
        ContactId id = this[number].Id;
        return number < first.Length
            ? new People(first, places, numbers, later, laterNumbers, Forgotten.Add(number))
            : new People(
                first, places, numbers, later.SetItem(number - first.Length, Forgot), laterNumbers.Remove(id), Forgotten.Add(number));
    }
}
