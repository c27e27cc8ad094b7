using System.Numerics;

namespace NetworkApproach;

/// <summary>The best path of a part, of any length: Dijkstra's search from both ends.</summary>
/// <remarks>
/// A side goes on to nobody where key and the other side's least open key exceed the best sum, and stops reading a row where that holds for all that follow, because rows are in the order of cost; the search stops once
/// both least open keys together exceed it. Whoever is settled on one side and reached on the other has there the first of the best ways in order, if they are on the best path, and there its two halves are compared.
/// <para>Why that is somebody: go along the best path from the start while people are settled forwards, and from the end while they are settled backwards. If the two meet in no tie, the next ones on both sides are open, by keys
/// that together are at most the path's, and the search is not over. If they meet in a tie, the one of the two who was settled later was reached from across before, for the other was settled when the other side's least open key was no more than what was left of the path.</para>
/// <para>The best walk is a path: leaving out a round that comes back to somebody saves a step at least, and so lowers every order's key.</para>
/// </remarks>
/// <typeparam name="TKey">See <see cref="KeyScale{TKey}"/>.</typeparam>
internal sealed class FreeSearch<TKey>(SearchSpace space, Meeting<TKey> meeting)
    where TKey : unmanaged, IBinaryInteger<TKey>, IUnsignedNumber<TKey>, IMinMaxValue<TKey>
{
    private readonly SearchSide<TKey> forwards = meeting.Forwards;
    private readonly SearchSide<TKey> backwards = meeting.Backwards;
    private readonly StepKeys<TKey> keys = meeting.Keys;
    private TKey bound;

    /// <summary>Whether the last search met more steps than its keys can count: its answer then means nothing.</summary>
    internal bool IsOutgrown { get; private set; }

    /// <summary>The best path, from the part's spur on; null where there is none, or only worse ones than a key, or where the work is over.</summary>
    internal List<int>? Best(PathPart part, KeyScale<TKey> scale, TKey most)
    {
        (bound, IsOutgrown) = (most, false);
        meeting.BeginForwards(part, scale);
        meeting.BeginBackwards(part, reachesStarts: true);
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

        return meeting.Path;
    }

    /// <summary>Settles one person, and goes on to those they know, or who know them, and who may be on a path that is wanted.</summary>
    private bool TryGoOn(SearchSide<TKey> side, SearchSide<TKey> across, TKey leastAcross)
    {
        int entry = side.Settle();
        (int person, TKey sofar) = (side[entry].Person, side[entry].Key);
        IsOutgrown = keys.IsOutgrown(sofar);
        if (IsOutgrown)
        {
            return false;
        }

        if (across.HasReached(person, out int there, out TKey rest, out _) && sofar + rest <= bound)
        {
            bound = sofar + rest;
            (int ahead, int behind) = side == forwards ? (entry, there) : (there, entry);
            meeting.Compare(forwards, ahead, backwards[behind].Before, bound);
        }

        int looked = 0;
        bool isConcerned = keys.Concern(person);
        foreach (ref readonly Arc arc in meeting.RowOf(side, person))
        {
            looked++;
            if (!isConcerned && sofar + keys.AtLeast(arc) + leastAcross > bound)
            {
                break;
            }

            if (!keys.TryWeigh(side == forwards, person, arc, isConcerned, out TKey step) || sofar + step + leastAcross > bound || side.IsBelow(arc.Person, sofar + step))
            {
                continue;
            }

            if (across.HasReached(arc.Person, out _, out rest, out _))
            {
                bound = TKey.Min(bound, sofar + step + rest);
            }

            side.Reach(arc.Person, entry, sofar + step, space.People, opens: true);
        }

        return space.Work.TryLook(looked);
    }
}
