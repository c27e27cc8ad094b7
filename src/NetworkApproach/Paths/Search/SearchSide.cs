using System.Numerics;

namespace NetworkApproach.Paths;

/// <summary>One of the two sides of a search: whom it has reached, by which key, and through whom. Used again and again; a stamp tells what
/// is of this search.</summary>
/// <param name="forwards">From the sources along the ties, or from the ends against them.</param>
/// <typeparam name="TKey">See <see cref="KeyScale{TKey}"/>.</typeparam>
internal sealed class SearchSide<TKey>(bool forwards)
    where TKey : unmanaged, IBinaryInteger<TKey>, IUnsignedNumber<TKey>
{
    internal const int Nobody = -1;

    private readonly PriorityQueue<int, TKey> open = new();
    private readonly List<(int Entry, TKey Key)> kept = [];
    private Label[] labels = [];
    private Entry[] entries = new Entry[64];
    private uint stamp;
    private int roundStart;

    /// <summary>How many entries there are; those from <see cref="RoundStart"/> are the newest round's.</summary>
    internal int Count { get; private set; }

    /// <summary>The first entry of the newest round.</summary>
    internal int RoundStart => roundStart;

    internal int OpenCount => open.Count;

    /// <summary>Forgets the last search.</summary>
    internal void Begin(int people)
    {
        if (labels.Length < people || stamp > uint.MaxValue - 4)
        {
            labels = new Label[people];
            stamp = 0;
        }

        stamp += 2;
        Count = 0;
        roundStart = int.MaxValue;
        open.Clear();
    }

    /// <summary>Somebody this side may not reach.</summary>
    internal void Block(int person) => labels[person] = new Label(stamp + 1, Nobody, default);

    /// <summary>People this side may not reach.</summary>
    internal void Block(ReadOnlySpan<int> people)
    {
        foreach (int person in people)
        {
            Block(person);
        }
    }

    /// <summary>Somebody this side starts from, known for good.</summary>
    internal void Seed(int person)
    {
        labels[person] = new Label(stamp + 1, Count, default);
        Append(person, Nobody, default);
    }

    /// <summary>Somebody this side may reach after all.</summary>
    internal void Unblock(int person) => labels[person] = default;

    internal ref readonly Entry this[int entry] => ref entries[entry];

    /// <summary>Whether somebody was reached by less, or may not be.</summary>
    internal bool IsBelow(int person, TKey key) => labels[person].Stamp >= stamp && labels[person].Key < key;

    /// <summary>The entry by which somebody was reached, if they were, its key, and whether it is the last word.</summary>
    internal bool HasReached(int person, out int entry, out TKey key, out bool isSettled)
    {
        ref readonly Label label = ref labels[person];
        (entry, key, isSettled) = (label.Entry, label.Key, label.Stamp > stamp);
        return label.Stamp >= stamp && label.Entry >= 0;
    }

    /// <summary>Whether this side starts from somebody: only seeds have no step behind them.</summary>
    internal bool IsSeed(int person) => labels[person] is { Entry: >= 0 } label && label.Stamp >= stamp && label.Key == default;

    /// <summary>Adds those through whom an entry was reached, from the last one back; nobody for an entry less than 0.</summary>
    internal void AddWay(List<int> way, int entry)
    {
        for (int at = entry; at >= 0; at = entries[at].Before)
        {
            way.Add(entries[at].Person);
        }
    }

    /// <summary>Whether an entry is still the best for its person.</summary>
    internal bool IsNewest(int entry) => labels[entries[entry].Person].Entry == entry;

    /// <summary>Begins a round: whoever is reached in it more than once keeps one entry.</summary>
    internal void BeginRound() => roundStart = Count;

    /// <summary>Opens the seeds for search in the order of keys.</summary>
    internal void OpenSeeds()
    {
        for (int entry = 0; entry < Count; entry++)
        {
            open.Enqueue(entry, default);
        }
    }

    /// <summary>The least open key; false where nothing is open.</summary>
    internal bool TryPeek(out TKey key)
    {
        while (open.TryPeek(out int entry, out key))
        {
            if (IsNewest(entry))
            {
                return true;
            }

            open.Dequeue();
        }

        return false;
    }

    /// <summary>Settles the person of the least open key.</summary>
    internal int Settle()
    {
        int entry = open.Dequeue();
        labels[entries[entry].Person].Stamp = stamp + 1;
        return entry;
    }

    /// <summary>Closes whoever the other side has not settled, or has by a key which together with this side's exceeds a bound.</summary>
    internal void CloseBeyond(SearchSide<TKey> across, TKey bound)
    {
        kept.Clear();
        foreach ((int entry, TKey key) in open.UnorderedItems)
        {
            if (across.HasReached(entries[entry].Person, out _, out TKey rest, out bool isSettled) && isSettled && key + rest <= bound)
            {
                kept.Add((entry, key));
            }
        }

        open.Clear();
        foreach ((int entry, TKey key) in kept)
        {
            open.Enqueue(entry, key);
        }
    }

    /// <summary>Somebody is reached through an entry by a key that is not above the one known; of equal ones the ids decide.</summary>
    internal void Reach(int person, int before, TKey key, People people, bool opens)
    {
        ref Label label = ref labels[person];
        if (label.Stamp >= stamp)
        {
            if (label.Key == key)
            {
                ref Entry known = ref entries[label.Entry];
                known = GoesBefore(before, known.Before, people) ? known with { Before = before } : known;
                return;
            }

            if (label.Entry >= roundStart)
            {
                label.Key = key;
                entries[label.Entry] = new Entry(person, before, key);
                return;
            }
        }

        label = new Label(stamp, Count, key);
        if (opens)
        {
            open.Enqueue(Count, key);
        }

        Append(person, before, key);
    }

    /// <summary>The order of the ids person by person, of two ways of equal keys, and so of as many steps.</summary>
    private bool GoesBefore(int one, int other, People people)
    {
        if (!forwards)
        {
            return people.Compare(entries[one].Person, entries[other].Person) < 0;
        }

        int difference = 0;
        for (; one != other; (one, other) = (entries[one].Before, entries[other].Before))
        {
            int here = people.Compare(entries[one].Person, entries[other].Person);
            difference = here != 0 ? here : difference;
        }

        return difference < 0;
    }

    private void Append(int person, int before, TKey key)
    {
        if (Count == entries.Length)
        {
            Array.Resize(ref entries, Count * 2);
        }

        entries[Count++] = new Entry(person, before, key);
    }

    /// <summary>How somebody was reached: through which entry, and by which key.</summary>
    internal readonly record struct Entry(int Person, int Before, TKey Key);

    private record struct Label(uint Stamp, int Entry, TKey Key);
}
