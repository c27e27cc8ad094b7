using System.Numerics;
using System.Runtime.InteropServices;

namespace NetworkApproach.Paths;

/// <summary>The second path and those that follow, of any length: one search back from the targets gives the cost that remains from
/// everybody, which is the bound of A* for each of them (Hart, Nilsson, Raphael 1968).</summary>
/// <remarks>
/// Two plain searches, from the sources and from the targets, go on until as many different paths have been met as are wanted, and no
/// better one can be left. Then the sum of both keys tells exactly who may be on a path that is wanted; for those, and hardly anybody else,
/// the key that is left to the targets is made complete. Shutting people out of a part only raises it, so that it stays a bound.
/// <para>Entries are settled by the key of the whole way, then by the key so far: then all ways of equal keys to somebody are known when
/// they are settled, and the first in the order of ids is kept.</para>
/// </remarks>
/// <typeparam name="TKey">See <see cref="KeyScale{TKey}"/>.</typeparam>
internal sealed class RemainingCost<TKey>(SearchedNetwork network, PathRules rules, SearchWork work, Meeting<TKey> meeting)
    where TKey : unmanaged, IBinaryInteger<TKey>, IUnsignedNumber<TKey>, IMinMaxValue<TKey>
{
    private readonly SearchSide<TKey> ahead = meeting.Forwards;
    private readonly SearchSide<TKey> behind = new(forwards: false);
    private readonly StepKeys<TKey> keys = meeting.Keys;
    private readonly KnownWays<TKey> known = new();
    private readonly PriorityQueue<int, (TKey Whole, TKey Sofar)> open = new();
    private readonly PathPart all = new();
    private long mostLooked;

    /// <summary>Whether the remaining costs are known, for the query in hand.</summary>
    internal bool IsMade { get; private set; }

    /// <summary>Whether the last search met more steps than its keys can count.</summary>
    internal bool IsOutgrown { get; private set; }

    /// <summary>No path beyond this key is found.</summary>
    internal TKey Bound => known.Bound;

    /// <summary>Forgets the last query.</summary>
    internal void Begin() => IsMade = false;

    /// <summary>Calculates the remaining costs, for so many paths; false where that would take more than so many ties, or the work is
    /// over.</summary>
    internal bool TryMake(KeyScale<TKey> scale, int wanted, long ties)
    {
        mostLooked = work.Looked + ties;
        known.Begin(wanted);
        meeting.BeginForwards(all.All(), scale);
        behind.Begin(network.Ties.People);
        behind.Block(CollectionsMarshal.AsSpan(rules.Barred));
        foreach (int end in rules.Ends)
        {
            behind.Seed(end);
        }

        ahead.OpenSeeds();
        behind.OpenSeeds();
        while (ahead.TryPeek(out TKey sofar) && behind.TryPeek(out TKey rest) && sofar + rest <= known.Bound)
        {
            bool goesAhead = ahead.OpenCount <= behind.OpenCount;
            if (!(goesAhead ? TryGoOn(ahead, behind, rest) : TryGoOn(behind, ahead, sofar)))
            {
                return false;
            }
        }

        behind.CloseBeyond(ahead, known.Bound);
        while (behind.TryPeek(out _))
        {
            if (!TryGoOn(behind, ahead, null))
            {
                return false;
            }
        }

        return IsMade = true;
    }

    /// <summary>The best path, from the part's spur on; null where there is none, or only worse ones than a key, or where the work is
    /// over.</summary>
    internal List<int>? Best(PathPart part, KeyScale<TKey> scale, TKey most)
    {
        IsOutgrown = false;
        meeting.BeginForwards(part, scale);
        open.Clear();
        for (int seed = 0; seed < ahead.Count; seed++)
        {
            Open(seed, most);
        }

        while (open.TryDequeue(out int entry, out (TKey Whole, TKey Sofar) at) && at.Whole <= most)
        {
            if (!ahead.IsNewest(entry))
            {
                continue;
            }

            if (behind.IsSeed(ahead[entry].Person))
            {
                meeting.Compare(ahead, entry, SearchSide<TKey>.Nobody, at.Whole);
                most = at.Whole;
            }
            else if (!TryGoOn(entry, at.Sofar, most))
            {
                return null;
            }
        }

        return meeting.Path;
    }

    private bool TryGoOn(int entry, TKey sofar, TKey most)
    {
        int person = ahead[entry].Person;
        ReadOnlySpan<Arc> row = network.Ties.From[person];
        IsOutgrown = keys.IsOutgrown(sofar);
        if (IsOutgrown || !work.TryLook(row.Length))
        {
            return false;
        }

        bool isConcerned = keys.Concern(person);
        foreach (ref readonly Arc arc in row)
        {
            if (behind.HasReached(arc.Person, out _, out TKey rest, out bool isSettled)
                && isSettled
                && keys.TryWeigh(isAhead: true, person, arc, isConcerned, out TKey step)
                && sofar + step + rest <= most
                && !ahead.IsBelow(arc.Person, sofar + step))
            {
                int next = ahead.Count;
                ahead.Reach(arc.Person, entry, sofar + step, network.People, opens: false);
                if (ahead.Count > next)
                {
                    Open(next, most);
                }
            }
        }

        return true;
    }

    private void Open(int entry, TKey most)
    {
        if (behind.HasReached(ahead[entry].Person, out _, out TKey rest, out bool isSettled)
            && isSettled
            && ahead[entry].Key + rest <= most)
        {
            open.Enqueue(entry, (ahead[entry].Key + rest, ahead[entry].Key));
        }
    }

    /// <summary>Settles one person, and goes on to all those who may be on a path that is wanted.</summary>
    /// <param name="side">Whose turn it is.</param>
    /// <param name="across">The other side.</param>
    /// <param name="leastAcross">What is left at least to whomever the other has not settled; null: they are on no path that is
    /// wanted.</param>
    private bool TryGoOn(SearchSide<TKey> side, SearchSide<TKey> across, TKey? leastAcross)
    {
        int entry = side.Settle();
        (int person, TKey sofar) = (side[entry].Person, side[entry].Key);
        if (across.IsSeed(person))
        {
            return true;
        }

        ReadOnlySpan<Arc> row = meeting.RowOf(side, person);
        IsOutgrown = keys.IsOutgrown(sofar);
        if (IsOutgrown || !work.TryLook(row.Length) || work.Looked > mostLooked)
        {
            return false;
        }

        bool isConcerned = keys.Concern(person);
        foreach (ref readonly Arc arc in row)
        {
            if (!keys.TryWeigh(side == ahead, person, arc, isConcerned, out TKey step) || side.IsBelow(arc.Person, sofar + step))
            {
                continue;
            }

            TKey key = sofar + step;
            TKey? least = leastAcross;
            if (across.HasReached(arc.Person, out int there, out TKey rest, out bool isSettled))
            {
                known.Offer(ahead, side == ahead ? entry : there, behind, side == ahead ? there : entry, key + rest);
                least = isSettled ? rest : leastAcross;
            }

            if (least is { } left && key + left <= known.Bound)
            {
                side.Reach(arc.Person, entry, key, network.People, opens: true);
            }
        }

        return true;
    }
}
