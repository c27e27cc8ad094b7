using System.Numerics;

namespace NetworkApproach.Paths;

/// <summary>The best path of a part, of so many steps at most: from both ends, in rounds of one step.</summary>
/// <remarks>
/// Within a limit the halves are fixed by steps, not by keys: rounds are gone always on the side with fewer ties to look at, and for the
/// last step there is a look across. A key reached later by more steps never hides an earlier one, for each round goes on from its own
/// entries.
/// </remarks>
/// <typeparam name="TKey">See <see cref="KeyScale{TKey}"/>.</typeparam>
internal sealed class RoundSearch<TKey>(SearchedNetwork network, PathRules rules, SearchWork work, Meeting<TKey> meeting)
    where TKey : unmanaged, IBinaryInteger<TKey>, IUnsignedNumber<TKey>, IMinMaxValue<TKey>
{
    private readonly SearchSide<TKey> forwards = meeting.Forwards;
    private readonly SearchSide<TKey> backwards = meeting.Backwards;
    private readonly StepKeys<TKey> keys = meeting.Keys;
    private TKey bound;

    /// <summary>The best path, from the part's spur on; null where there is none, or only worse ones than a key, or where the work is
    /// over.</summary>
    internal List<int>? Best(PathPart part, KeyScale<TKey> scale, int steps, TKey most)
    {
        bound = most;
        meeting.BeginForwards(part, scale);
        meeting.BeginBackwards(part, reachesStarts: false);
        foreach (int end in rules.Ends)
        {
            forwards.Block(end);
        }

        forwards.BeginRound();
        backwards.BeginRound();
        (int first, int second) = (0, 0);
        for (int left = steps; left > 1; left--)
        {
            bool goesAhead = meeting.TiesOf(forwards, first) <= meeting.TiesOf(backwards, second);
            if (!(goesAhead ? TryRound(forwards, ref first) : TryRound(backwards, ref second)))
            {
                return null;
            }
        }

        return (forwards.Count <= backwards.Count ? TryLookAcross(forwards, backwards) : TryLookAcross(backwards, forwards))
            ? meeting.Path
            : null;
    }

    /// <summary>Goes one step on from all whom the last round reached.</summary>
    private bool TryRound(SearchSide<TKey> side, ref int first)
    {
        int last = side.Count;
        side.BeginRound();
        for (int entry = first; entry < last; entry++)
        {
            (int person, TKey sofar) = (side[entry].Person, side[entry].Key);
            ReadOnlySpan<Arc> row = meeting.RowOf(side, person);
            if (!work.TryLook(row.Length))
            {
                return false;
            }

            bool isConcerned = keys.Concern(person);
            foreach (ref readonly Arc arc in row)
            {
                if (!isConcerned && sofar + keys.AtLeast(arc) > bound)
                {
                    break;
                }

                if (keys.TryWeigh(side == forwards, person, arc, isConcerned, out TKey step)
                    && !side.IsBelow(arc.Person, sofar + step)
                    && sofar + step <= bound)
                {
                    side.Reach(arc.Person, entry, sofar + step, network.People, opens: false);
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
            ReadOnlySpan<Arc> row = meeting.RowOf(side, person);
            if (!work.TryLook(row.Length))
            {
                return false;
            }

            bool isConcerned = keys.Concern(person);
            foreach (ref readonly Arc arc in row)
            {
                if (!isConcerned && sofar + keys.AtLeast(arc) > bound)
                {
                    break;
                }

                if (across.HasReached(arc.Person, out int there, out TKey rest, out _)
                    && keys.TryWeigh(side == forwards, person, arc, isConcerned, out TKey step)
                    && sofar + step + rest <= bound)
                {
                    bound = sofar + step + rest;
                    meeting.Compare(side, entry, there, bound);
                }
            }
        }

        return true;
    }
}
