using System.Numerics;
using System.Runtime.InteropServices;

namespace NetworkApproach.Paths;

/// <summary>The best of the different paths that two searches have met on so far, as many as are wanted: no path beyond the last of them
/// is.</summary>
/// <typeparam name="TKey">See <see cref="KeyScale{TKey}"/>.</typeparam>
internal sealed class KnownWays<TKey>
    where TKey : unmanaged, IBinaryInteger<TKey>, IUnsignedNumber<TKey>, IMinMaxValue<TKey>
{
    private readonly List<(TKey Key, int First, int Count)> ways = [];
    private readonly List<int> people = [];
    private readonly HashSet<int> seen = [];
    private int wanted;

    /// <summary>The key of the last one wanted; the greatest there is as long as they are fewer.</summary>
    internal TKey Bound { get; private set; }

    internal void Begin(int count)
    {
        ways.Clear();
        people.Clear();
        (wanted, Bound) = (count, TKey.MaxValue);
    }

    /// <summary>Takes the way to one entry and on from another, if it is a path, a new one, and better than one of those wanted.</summary>
    internal void Offer(SearchSide<TKey> ahead, int to, SearchSide<TKey> behind, int from, TKey key)
    {
        if (key >= Bound)
        {
            return;
        }

        int first = people.Count;
        ahead.AddWay(people, to);
        people.Reverse(first, people.Count - first);
        behind.AddWay(people, from);
        int place = PlaceOf(key, CollectionsMarshal.AsSpan(people)[first..]);
        if (place < 0)
        {
            CollectionsMarshal.SetCount(people, first);
            return;
        }

        ways.Insert(place, (key, first, people.Count - first));
        if (ways.Count > wanted)
        {
            ways.RemoveAt(wanted);
        }

        Bound = ways.Count == wanted ? ways[^1].Key : TKey.MaxValue;
    }

    /// <summary>Where a way belongs; less than 0 if it is known, or comes back to somebody.</summary>
    private int PlaceOf(TKey key, ReadOnlySpan<int> way)
    {
        seen.Clear();
        foreach (int person in way)
        {
            if (!seen.Add(person))
            {
                return -1;
            }
        }

        int place = ways.Count;
        for (; place > 0 && ways[place - 1].Key >= key; place--)
        {
            if (ways[place - 1].Key == key
                && CollectionsMarshal.AsSpan(people).Slice(ways[place - 1].First, ways[place - 1].Count).SequenceEqual(way))
            {
                return -1;
            }
        }

        return place;
    }
}
