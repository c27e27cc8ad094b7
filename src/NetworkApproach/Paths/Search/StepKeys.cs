using System.Numerics;
using System.Runtime.CompilerServices;

namespace NetworkApproach.Paths;

/// <summary>What a step weighs in one part of a query: by its tie, unless the query or the part treats that otherwise.</summary>
/// <typeparam name="TKey">See <see cref="KeyScale{TKey}"/>.</typeparam>
internal sealed class StepKeys<TKey>(SearchedNetwork network, PathRules rules)
    where TKey : unmanaged, IBinaryInteger<TKey>, IUnsignedNumber<TKey>, IMinMaxValue<TKey>
{
    private KeyScale<TKey> scale;
    private PathPart part = new();
    private int spur;

    /// <summary>Takes a part and its scale.</summary>
    internal void Begin(PathPart asked, KeyScale<TKey> keys) => (part, scale, spur) = (asked, keys, asked.Spur);

    /// <summary>Whether so many steps are more than the sum of two such keys may count.</summary>
    internal bool IsOutgrown(TKey key) => scale.StepsOf(key) >= scale.MostSteps / 2;

    /// <summary>Whether any tie of somebody may be treated otherwise.</summary>
    internal bool Concern(int person) =>
        rules.Ties.Concern(person) || person == spur || (!part.NotNext.IsEmpty && part.NotNext.Contains(person));

    /// <summary>No step at all weighs less.</summary>
    internal TKey Least => scale.OfStep(rules.Ties.IsEmpty ? network.Ties.LeastCost : 0, 0);

    /// <summary>No step over this tie, or over one after it in a row, weighs less, unless it is treated otherwise.</summary>
    internal TKey AtLeast(in Arc arc) => scale.OfStep(arc.Cost, 0);

    /// <summary>The key of one step; false where it is not taken.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TryWeigh(bool isAhead, int person, in Arc arc, bool isConcerned, out TKey step)
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
        int cost = from == spur && part.NotNext.Contains(to) ? -1 : rules.Ties.CostOf(from, to, arc.Cost);
        step = cost < 0 ? default : scale.OfStep(cost, network.Ties.MinutesOf(from, to, arc));
        return cost >= 0;
    }
}
