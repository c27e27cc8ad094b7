using System.Numerics;

namespace NetworkApproach.Paths;

/// <summary>The best path of a part, of any length: Dijkstra's search from both ends.</summary>
/// <remarks>
/// A side goes on to nobody where key and the other side's least open key exceed the best sum known, and stops reading a row where that
/// holds for all that follow, because rows are in the order of cost. The search is over once both
/// least open keys, with the least step there is, exceed that sum. Then somebody on the best path has been reached from both sides by the
/// first of the best ways in order, and all who were met are compared.
/// <para>Why: go along the best path from its start while people are settled forwards, and from its end while they are settled backwards.
/// Whoever comes next was reached, for the one before could leave them out only if they were settled
/// from across already. If the two come to meet, in one person or in the tie between two settled ones, one of them is reached from both
/// sides. Otherwise at least a step lies between the next ones, both are open, and their keys with that
/// step are no more than the path's: the search is not over.</para>
/// <para>The best walk is a path: leaving out a round that comes back to somebody saves a step at least, and so lowers every order's
/// key.</para>
/// </remarks>
/// <typeparam name="TKey">See <see cref="KeyScale{TKey}"/>.</typeparam>
internal sealed class FreeSearch<TKey>(SearchedNetwork network, SearchWork work, Meeting<TKey> meeting)
    where TKey : unmanaged, IBinaryInteger<TKey>, IUnsignedNumber<TKey>, IMinMaxValue<TKey>
{
    private readonly SearchSide<TKey> forwards = meeting.Forwards;
    private readonly SearchSide<TKey> backwards = meeting.Backwards;
    private readonly StepKeys<TKey> keys = meeting.Keys;
    private readonly List<int> met = [];
    private TKey bound;
    private TKey least;

    /// <summary>Whether the last search met more steps than its keys can count: its answer then means nothing.</summary>
    internal bool IsOutgrown { get; private set; }

    /// <summary>The best path, from the part's spur on; null where there is none, or only worse ones than a key, or where the work is
    /// over.</summary>
    internal List<int>? Best(PathPart part, KeyScale<TKey> scale, TKey most)
    {
        (bound, IsOutgrown) = (most, false);
        met.Clear();
        meeting.BeginForwards(part, scale);
        least = keys.Least;
        meeting.BeginBackwards(part, reachesStarts: true);
        forwards.OpenSeeds();
        backwards.OpenSeeds();
        while (forwards.TryPeek(out TKey ahead) && backwards.TryPeek(out TKey behind) && ahead + least + behind <= bound)
        {
            bool goesAhead = forwards.OpenCount <= backwards.OpenCount;
            if (!(goesAhead ? TryGoOn(forwards, backwards, behind) : TryGoOn(backwards, forwards, ahead)))
            {
                return null;
            }
        }

        foreach (int person in met)
        {
            if (forwards.HasReached(person, out int first, out TKey sofar, out _)
                && backwards.HasReached(person, out int second, out TKey rest, out _)
                && sofar + rest <= bound)
            {
                meeting.Compare(forwards, first, backwards[second].Before, sofar + rest);
            }
        }

        return meeting.Path;
    }

    /// <summary>Settles one person, and goes on to those they know, or who know them, as far as a wanted path may lead.</summary>
    private bool TryGoOn(SearchSide<TKey> side, SearchSide<TKey> across, TKey leastAcross)
    {
        int entry = side.Settle();
        (int person, TKey sofar) = (side[entry].Person, side[entry].Key);
        IsOutgrown = keys.IsOutgrown(sofar);
        if (IsOutgrown)
        {
            return false;
        }

        int looked = 0;
        bool isConcerned = keys.Concern(person);
        foreach (ref readonly Arc arc in meeting.RowOf(side, person))
        {
            looked++;
            if (!keys.TryWeigh(side == forwards, person, arc, isConcerned, out TKey step))
            {
                continue;
            }

            TKey key = sofar + step;
            if (key + leastAcross > bound)
            {
                if (!isConcerned && sofar + keys.AtLeast(arc) + leastAcross > bound)
                {
                    break;
                }

                continue;
            }

            if (side.IsBelow(arc.Person, key))
            {
                continue;
            }

            bool isMet = across.HasReached(arc.Person, out _, out TKey rest, out bool isSettled);
            if (isMet && key + rest <= bound)
            {
                bound = key + rest;
                met.Add(arc.Person);
            }

            side.Reach(arc.Person, entry, key, network.People, opens: !(isMet && isSettled));
        }

        return work.TryLook(looked);
    }
}
