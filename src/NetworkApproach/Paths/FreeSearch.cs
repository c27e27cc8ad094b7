using System.Numerics;

namespace NetworkApproach;

/// <summary>The best path of a part, of any length: Dijkstra's search from both ends.</summary>
/// <remarks>
/// A side does not go on to those whom the other has settled, nor where key and the other side's least open key exceed the best sum; it stops once both least open keys together do.
/// Then every best path has a tie from somebody settled forwards to somebody settled backwards, whose ways are the first in order, and there its two halves were compared.
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

    /// <summary>Settles one person, and goes on to all those they know, or who know them.</summary>
    private bool TryGoOn(SearchSide<TKey> side, SearchSide<TKey> across, TKey leastAcross)
    {
        int entry = side.Settle();
        (int person, TKey sofar) = (side[entry].Person, side[entry].Key);
        ReadOnlySpan<Arc> row = meeting.RowOf(side, person);
        IsOutgrown = keys.IsOutgrown(sofar);
        if (IsOutgrown || !space.Work.TryLook(row.Length))
        {
            return false;
        }

        bool isConcerned = keys.Concern(person);
        foreach (ref readonly Arc arc in row)
        {
            if (!keys.TryWeigh(side == forwards, person, arc, isConcerned, out TKey step) || side.IsBelow(arc.Person, sofar + step))
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
                        meeting.Compare(side, entry, there, key + rest);
                    }

                    continue;
                }
            }

            if (key + leastAcross <= bound)
            {
                side.Reach(arc.Person, entry, key, space.People, opens: true);
            }
        }

        return true;
    }
}
