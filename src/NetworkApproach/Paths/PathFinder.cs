using System.Numerics;
using System.Runtime.CompilerServices;

namespace NetworkApproach;

/// <summary>The best path of one part of all paths, from both ends at once. Its space is used again for every search; one search at a time.</summary>
/// <remarks>
/// Exact, ids included: every key counts steps, so that ways of equal keys have as many steps, and can be put in order person by person.
/// <para>Without a limit on relays, or where the fewest relays come first: bidirectional Dijkstra. A side does not go on to those whom the other has settled,
/// nor where key and the other side's least open key exceed the best sum; it stops once both least open keys together do. Then every best path has
/// a tie from somebody settled forwards to somebody settled backwards, whose ways are the first in order, and there its two halves were compared.</para>
/// <para>Within a limit the halves are fixed by steps, not by keys: rounds of one step, always on the side with fewer ties to look at, and for the last step a look
/// across. A key reached later by more steps never hides an earlier one, for each round goes on from its own entries.</para>
/// <para>The best walk is a path: leaving out a round that comes back to somebody saves a step at least, and so lowers every order's key.</para>
/// </remarks>
/// <typeparam name="TKey">See <see cref="KeyScale{TKey}"/>.</typeparam>
internal sealed class PathFinder<TKey>
    where TKey : unmanaged, IBinaryInteger<TKey>, IUnsignedNumber<TKey>, IMinMaxValue<TKey>
{
    // With so few steps two rounds from each side meet; more reach so many people that a search without limit is worth trying first.
    private const int FewSteps = 4;

    private readonly SearchSide<TKey> forwards = new(forwards: true);
    private readonly SearchSide<TKey> backwards = new(forwards: false);
    private List<int> met = [];
    private List<int> other = [];
    private SearchContext context = null!;
    private int[] notNext = [];
    private int spur;
    private KeyScale<TKey> scale;
    private TKey bound;
    private TKey metKey;

    /// <summary>Whether the last search met more steps than its keys can count: its answer is then none, and means nothing.</summary>
    internal bool IsOutgrown { get; private set; }

    /// <summary>The best path of a part, from the last of its fixed people on; null where there is none, or only worse ones than a given path, or where the work is over.</summary>
    internal IReadOnlyList<int>? Best(SearchContext around, PathPart part, int[]? worst)
    {
        (context, IsOutgrown) = (around, false);
        PathOrder order = around.Rules.Order;
        KeyScale<TKey> keys = new(order, around.Graph.GreatestCost, around.Graph.GreatestMinutes);
        int steps = around.Rules.MostSteps == int.MaxValue ? int.MaxValue : around.Rules.MostSteps - Math.Max(0, part.Fixed.Length - 1);
        TKey most = TKey.MaxValue;
        if (worst is not null && worst.Length <= keys.MostSteps)
        {
            (TKey all, TKey gone) = (KeyOf(worst, keys), KeyOf(part.Fixed, keys));
            if (all < gone)
            {
                return null;
            }

            most = all - gone;
        }

        if (steps <= FewSteps && order != PathOrder.FewestRelays)
        {
            return MeetWithin(around, part, keys, steps, most);
        }

        List<int>? path = Meet(around, part, keys, most);
        if (path is null || path.Count - 1 <= steps)
        {
            return path;
        }

        if (order == PathOrder.FewestRelays)
        {
            return null;
        }

        // The best path of all is too long: the shortest bounds what the best within the limit may cost.
        path = Meet(around, part, new KeyScale<TKey>(PathOrder.FewestRelays, around.Graph.GreatestCost, around.Graph.GreatestMinutes), TKey.MaxValue);
        return path is null || path.Count - 1 > steps ? null : MeetWithin(around, part, keys, steps, TKey.Min(most, KeyOf(path, keys)));
    }

    /// <summary>The best path within any number of steps, and by no more than a key.</summary>
    private List<int>? Meet(SearchContext around, PathPart part, KeyScale<TKey> keys, TKey most)
    {
        Begin(around, part, keys, meets: true);
        bound = most;
        forwards.OpenSeeds();
        backwards.OpenSeeds();
        while (forwards.TryPeek(out TKey ahead) && backwards.TryPeek(out TKey behind) && ahead + behind <= bound)
        {
            bool goesAhead = forwards.OpenCount <= backwards.OpenCount;
            if (!(goesAhead ? TryGoOn(forwards, backwards, behind) : TryGoOn(backwards, forwards, ahead)))
            {
                return null;
            }
        }

        return met.Count == 0 ? null : met;
    }

    /// <summary>The best path within so many steps, and by no more than a key.</summary>
    private List<int>? MeetWithin(SearchContext around, PathPart part, KeyScale<TKey> keys, int steps, TKey most)
    {
        Begin(around, part, keys, meets: false);
        bound = most;
        IsOutgrown = steps > keys.MostSteps;
        if (IsOutgrown)
        {
            return null;
        }

        forwards.BeginRound();
        backwards.BeginRound();
        (int first, int second) = (0, 0);
        for (int left = steps; left > 1; left--)
        {
            bool goesAhead = TiesOf(forwards, first) <= TiesOf(backwards, second);
            if (!(goesAhead ? TryRound(forwards, ref first) : TryRound(backwards, ref second)))
            {
                return null;
            }
        }

        return (forwards.Count <= backwards.Count ? TryLookAcross(forwards, backwards) : TryLookAcross(backwards, forwards)) && met.Count > 0 ? met : null;
    }

    private TKey KeyOf(IReadOnlyList<int> path, KeyScale<TKey> keys)
    {
        (scale, spur, notNext) = (keys, SearchSide<TKey>.Nobody, []);
        TKey sum = default;
        for (int place = 1; place < path.Count; place++)
        {
            ReadOnlySpan<Arc> row = context.Graph.From[path[place - 1]];
            _ = TryWeigh(isAhead: true, path[place - 1], row[ArcRows.PlaceOf(row, path[place])], isConcerned: true, out TKey step);
            sum += step;
        }

        return sum;
    }

    private void Begin(SearchContext around, PathPart part, KeyScale<TKey> keys, bool meets)
    {
        (context, scale, metKey) = (around, keys, TKey.MaxValue);
        IsOutgrown = false;
        met.Clear();
        spur = part.Fixed.Length > 0 ? part.Fixed[^1] : SearchSide<TKey>.Nobody;
        notNext = part.NotNext;
        forwards.Begin(context.Graph.People);
        backwards.Begin(context.Graph.People);
        Block(context.Rules.Barred);
        Block(context.Rules.Starts);
        Block(part.Fixed);
        foreach (int start in part.Fixed.Length > 0 ? part.Fixed.AsSpan(^1..) : context.Rules.Starts)
        {
            if (start == spur || !notNext.Contains(start))
            {
                forwards.Seed(start);
                if (meets)
                {
                    backwards.Unblock(start);
                }
            }
        }

        foreach (int end in context.Rules.Ends)
        {
            backwards.Seed(end);
            if (!meets)
            {
                forwards.Block(end);
            }
        }
    }

    private void Block(int[] people)
    {
        foreach (int person in people)
        {
            forwards.Block(person);
            backwards.Block(person);
        }
    }

    /// <summary>Settles one person, and goes on to all those they know, or who know them.</summary>
    private bool TryGoOn(SearchSide<TKey> side, SearchSide<TKey> across, TKey leastAcross)
    {
        int entry = side.Settle();
        (int person, TKey sofar) = (side[entry].Person, side[entry].Key);
        ReadOnlySpan<Arc> row = RowOf(side, person);
        IsOutgrown = scale.StepsOf(sofar) >= scale.MostSteps / 2;
        if (IsOutgrown || !context.Work.TryLook(row.Length))
        {
            return false;
        }

        bool isConcerned = IsConcerned(person);
        foreach (ref readonly Arc arc in row)
        {
            if (!TryWeigh(side == forwards, person, arc, isConcerned, out TKey step) || side.IsBelow(arc.Person, sofar + step))
            {
                continue;
            }

            TKey key = sofar + step;
            if (across.HasReached(arc.Person, out int there, out TKey rest, out bool isSettled))
            {
                bound = TKey.Min(bound, key + rest);
                if (isSettled)
                {
                    if (key + rest <= bound)
                    {
                        Compare(side, entry, there, key + rest);
                    }

                    continue;
                }
            }

            if (key + leastAcross <= bound)
            {
                side.Reach(arc.Person, entry, key, context.People, opens: true);
            }
        }

        return true;
    }

    /// <summary>Goes one step on from all whom the last round reached.</summary>
    private bool TryRound(SearchSide<TKey> side, ref int first)
    {
        int last = side.Count;
        side.BeginRound();
        for (int entry = first; entry < last; entry++)
        {
            (int person, TKey sofar) = (side[entry].Person, side[entry].Key);
            ReadOnlySpan<Arc> row = RowOf(side, person);
            if (!context.Work.TryLook(row.Length))
            {
                return false;
            }

            bool isConcerned = IsConcerned(person);
            foreach (ref readonly Arc arc in row)
            {
                if (TryWeigh(side == forwards, person, arc, isConcerned, out TKey step)
                    && !side.IsBelow(arc.Person, sofar + step)
                    && sofar + step <= bound)
                {
                    side.Reach(arc.Person, entry, sofar + step, context.People, opens: false);
                }
            }
        }

        first = last;
        return true;
    }

    /// <summary>Looks one step on from all whom a side has reached, for those whom the other has.</summary>
    private bool TryLookAcross(SearchSide<TKey> side, SearchSide<TKey> across)
    {
        for (int entry = 0; entry < side.Count; entry++)
        {
            if (!side.IsNewest(entry))
            {
                continue;
            }

            (int person, TKey sofar) = (side[entry].Person, side[entry].Key);
            ReadOnlySpan<Arc> row = RowOf(side, person);
            if (!context.Work.TryLook(row.Length))
            {
                return false;
            }

            bool isConcerned = IsConcerned(person);
            foreach (ref readonly Arc arc in row)
            {
                if (across.HasReached(arc.Person, out int there, out TKey rest, out _)
                    && TryWeigh(side == forwards, person, arc, isConcerned, out TKey step)
                    && sofar + step + rest <= bound)
                {
                    bound = sofar + step + rest;
                    Compare(side, entry, there, bound);
                }
            }
        }

        return true;
    }

    /// <summary>Keeps a path if it is the best so far, ids included.</summary>
    private void Compare(SearchSide<TKey> side, int entry, int there, TKey key)
    {
        if (key > metKey)
        {
            return;
        }

        (int ahead, int behind) = side == forwards ? (entry, there) : (there, entry);
        List<int> path = key < metKey ? met : other;
        path.Clear();
        for (int at = ahead; at >= 0; at = forwards[at].Before)
        {
            path.Add(forwards[at].Person);
        }

        path.Reverse();
        for (int at = behind; at >= 0; at = backwards[at].Before)
        {
            path.Add(backwards[at].Person);
        }

        if (key == metKey && context.People.Compare(other, met) < 0)
        {
            (met, other) = (other, met);
        }

        metKey = key;
    }

    private ReadOnlySpan<Arc> RowOf(SearchSide<TKey> side, int person) => side == forwards ? context.Graph.From[person] : context.Graph.To[person];

    private long TiesOf(SearchSide<TKey> side, int first)
    {
        long ties = 0;
        for (int entry = first; entry < side.Count; entry++)
        {
            ties += RowOf(side, side[entry].Person).Length;
        }

        return ties;
    }

    private bool IsConcerned(int person) =>
        context.Rules.Ties.Concern(person) || person == spur || (notNext.Length > 0 && notNext.Contains(person));

    /// <summary>The key of one step; false where it is not taken.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryWeigh(bool isAhead, int person, in Arc arc, bool isConcerned, out TKey step)
    {
        if (isConcerned || arc.Minutes == Arc.ManyMinutes)
        {
            return TryWeighApart(isAhead ? person : arc.Person, isAhead ? arc.Person : person, arc, out step);
        }

        step = scale.OfStep(arc.Cost, arc.Minutes);
        return true;
    }

    private bool TryWeighApart(int from, int to, in Arc arc, out TKey step)
    {
        int cost = from == spur && notNext.Contains(to) ? -1 : context.Rules.Ties.CostOf(from, to, arc.Cost);
        step = cost < 0 ? default : scale.OfStep(cost, context.Graph.MinutesOf(from, to, arc));
        return cost >= 0;
    }
}
