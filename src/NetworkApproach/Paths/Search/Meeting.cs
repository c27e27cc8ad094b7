using System.Numerics;
using System.Runtime.InteropServices;

namespace NetworkApproach.Paths;

/// <summary>The two sides of a search, what its steps weigh, and the best path on which the sides have met. Used again for every search;
/// one at a time.</summary>
/// <remarks>Exact, ids included: every key counts steps, so that ways of equal keys have as many steps, and can be put in order person by
/// person.</remarks>
/// <typeparam name="TKey">See <see cref="KeyScale{TKey}"/>.</typeparam>
internal sealed class Meeting<TKey>(SearchedNetwork network, PathRules rules)
    where TKey : unmanaged, IBinaryInteger<TKey>, IUnsignedNumber<TKey>, IMinMaxValue<TKey>
{
    private List<int> met = [];
    private List<int> other = [];
    private TKey metKey;

    internal SearchSide<TKey> Forwards { get; } = new(forwards: true);

    internal SearchSide<TKey> Backwards { get; } = new(forwards: false);

    internal StepKeys<TKey> Keys { get; } = new(network, rules);

    /// <summary>The best path so far, from the part's spur on; null where the sides have not met.</summary>
    internal List<int>? Path => met.Count > 0 ? met : null;

    /// <summary>Begins anew, with no path. Forwards starts from the part's spur, or from every source, and reaches nobody the part begins
    /// with.</summary>
    internal void BeginForwards(PathPart part, KeyScale<TKey> keys)
    {
        Keys.Begin(part, keys);
        metKey = TKey.MaxValue;
        met.Clear();
        Forwards.Begin(network.Ties.People);
        Forwards.Block(CollectionsMarshal.AsSpan(rules.Barred));
        Forwards.Block(CollectionsMarshal.AsSpan(rules.Starts));
        Forwards.Block(part.Path[..part.Kept]);
        if (part.Kept > 0)
        {
            Forwards.Seed(part.Spur);
            return;
        }

        foreach (int start in rules.Starts)
        {
            if (!part.NotNext.Contains(start))
            {
                Forwards.Seed(start);
            }
        }
    }

    /// <summary>Backwards starts from the targets, and reaches of the sources and of those the part begins with only the ones that forwards
    /// starts from, if anyone.</summary>
    internal void BeginBackwards(PathPart part, bool reachesStarts)
    {
        Backwards.Begin(network.Ties.People);
        Backwards.Block(CollectionsMarshal.AsSpan(rules.Barred));
        Backwards.Block(CollectionsMarshal.AsSpan(rules.Starts));
        Backwards.Block(part.Path[..part.Kept]);
        for (int seed = 0; reachesStarts && seed < Forwards.Count; seed++)
        {
            Backwards.Unblock(Forwards[seed].Person);
        }

        foreach (int end in rules.Ends)
        {
            Backwards.Seed(end);
        }
    }

    /// <summary>Keeps the path of two entries, of which a side has gone on from the first to the second across, if it is the best so far,
    /// ids included.</summary>
    /// <param name="side">The side that has gone on.</param>
    /// <param name="entry">Its entry.</param>
    /// <param name="there">The other side's; less than 0: the path ends here.</param>
    /// <param name="key">The path's key.</param>
    internal void Compare(SearchSide<TKey> side, int entry, int there, TKey key)
    {
        if (key > metKey)
        {
            return;
        }

        List<int> path = key < metKey ? met : other;
        path.Clear();
        (int ahead, int behind) = side == Forwards ? (entry, there) : (there, entry);
        Forwards.AddWay(path, ahead);
        path.Reverse();
        Backwards.AddWay(path, behind);
        if (key == metKey && network.People.Compare(CollectionsMarshal.AsSpan(other), CollectionsMarshal.AsSpan(met)) < 0)
        {
            (met, other) = (other, met);
        }

        metKey = key;
    }

    internal ReadOnlySpan<Arc> RowOf(SearchSide<TKey> side, int person) =>
        side == Forwards ? network.Ties.From[person] : network.Ties.To[person];

    /// <summary>How many ties those have who were reached from an entry on.</summary>
    internal long TiesOf(SearchSide<TKey> side, int first)
    {
        long ties = 0;
        for (int entry = first; entry < side.Count; entry++)
        {
            ties += RowOf(side, side[entry].Person).Length;
        }

        return ties;
    }
}
