namespace NetworkApproach.Paths;

/// <summary>Ties on their way into a graph: put in order by counting, and of every pair the best kept. Linear in people and ties.</summary>
/// <param name="people">How many people there are.</param>
/// <param name="ties">The ties, in any order.</param>
/// <param name="from">The number of who knows, of each.</param>
/// <param name="to">The number of who is known, of each.</param>
/// <param name="odds">What gives a tie its chance.</param>
internal sealed class TieDrafts(int people, Tie[] ties, int[] from, int[] to, Odds odds)
{
    private const int DigitBits = 10;

    /// <summary>The ties that can be walked, one a pair, by who knows, then by cost; the same as rows of arcs; and those seen from their
    /// other ends.</summary>
    internal (Tie[] Ties, ArcRows From, ArcRows To) Sorted()
    {
        // Asked in the order given, in which ties that were made together lie together.
        Arc[] drafts = new Arc[ties.Length];
        int[] walkable = new int[ties.Length];
        int count = 0;
        for (int tie = 0; tie < ties.Length; tie++)
        {
            if (ties[tie].Until is null && from[tie] != to[tie])
            {
                drafts[tie] = Arc.Of(to[tie], ties[tie], odds);
                walkable[count++] = tie;
            }
        }

        int[] byCost = OrderedByCost(BestOfPairs(OrderedBy(from, OrderedBy(to, walkable.AsSpan(0, count)))), drafts);
        int[] byKnower = OrderedBy(from, byCost);
        int[] byKnown = OrderedBy(to, byCost);
        return (Array.ConvertAll(byKnower, tie => ties[tie]), RowsOf(byKnower, from, to, drafts), RowsOf(byKnown, to, from, drafts));
    }

    /// <summary>The greatest chance, then the fewest minutes; then whatever else tells two ties apart, so that the order of input never
    /// does.</summary>
    internal static Tie BestOf(Tie left, Tie right, Odds odds)
    {
        int best = (odds.Of(right), left.Minutes).CompareTo((odds.Of(left), right.Minutes));
        return (best != 0 ? best : Rest(left).CompareTo(Rest(right))) <= 0 ? left : right;
    }

    /// <summary>Of ties in the order of their pairs, the best of each pair.</summary>
    private ReadOnlySpan<int> BestOfPairs(int[] order)
    {
        int kept = 0;
        foreach (int tie in order)
        {
            if (kept == 0 || (from[tie], to[tie]) != (from[order[kept - 1]], to[order[kept - 1]]))
            {
                order[kept++] = tie;
            }
            else if (ReferenceEquals(BestOf(ties[order[kept - 1]], ties[tie], odds), ties[tie]))
            {
                order[kept - 1] = tie;
            }
        }

        return order.AsSpan(0, kept);
    }

    private ArcRows RowsOf(int[] order, int[] here, int[] there, Arc[] drafts)
    {
        Arc[] arcs = Array.ConvertAll(order, tie => drafts[tie] with { Person = there[tie] });
        int[] starts = new int[people + 1];
        foreach (int tie in order)
        {
            starts[here[tie] + 1]++;
        }

        ArcRows.Accumulate(starts);
        return ArcRows.Of(arcs, starts);
    }

    /// <summary>By cost, digit by digit from the last; of equal costs as they came.</summary>
    private static int[] OrderedByCost(ReadOnlySpan<int> order, Arc[] drafts)
    {
        (int Cost, int Tie)[] ordered = new (int, int)[order.Length];
        for (int place = 0; place < ordered.Length; place++)
        {
            ordered[place] = (drafts[order[place]].Cost, order[place]);
        }

        (int Cost, int Tie)[] room = new (int, int)[ordered.Length];
        for (int shift = 0; shift < int.Log2(Arc.GreatestCost) + 1; shift += DigitBits)
        {
            int[] next = new int[(1 << DigitBits) + 1];
            foreach ((int cost, _) in ordered)
            {
                next[((cost >> shift) & ((1 << DigitBits) - 1)) + 1]++;
            }

            ArcRows.Accumulate(next);
            foreach ((int Cost, int Tie) one in ordered)
            {
                room[next[(one.Cost >> shift) & ((1 << DigitBits) - 1)]++] = one;
            }

            (ordered, room) = (room, ordered);
        }

        return Array.ConvertAll(ordered, one => one.Tie);
    }

    private int[] OrderedBy(int[] end, ReadOnlySpan<int> order)
    {
        int[] next = new int[people + 1];
        foreach (int tie in order)
        {
            next[end[tie] + 1]++;
        }

        ArcRows.Accumulate(next);
        int[] ordered = new int[order.Length];
        foreach (int tie in order)
        {
            ordered[next[end[tie]]++] = tie;
        }

        return ordered;
    }

    private static (bool IsUnstated, TieKind Kind, int Coldness, DateOnly Since, DateOnly LastInTouchOn) Rest(Tie tie) =>
        (tie.StatedChance is null, tie.Kind, -tie.Warmth.Value, tie.Since ?? DateOnly.MaxValue, tie.LastInTouchOn ?? DateOnly.MaxValue);
}
