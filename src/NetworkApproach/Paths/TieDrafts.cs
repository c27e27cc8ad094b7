namespace NetworkApproach;

/// <summary>Ties on their way into a graph: put in order by counting, and of every pair the best kept. Linear in people and ties.</summary>
/// <param name="people">How many people there are.</param>
/// <param name="ties">The ties, in any order.</param>
/// <param name="from">The number of who knows, of each.</param>
/// <param name="to">The number of who is known, of each.</param>
/// <param name="odds">What gives a tie its chance.</param>
internal sealed class TieDrafts(int people, Tie[] ties, int[] from, int[] to, Odds odds)
{
    /// <summary>The ties that can be walked, one a pair, by who knows, then by who is known; each as an arc; and where each person's begin.</summary>
    internal (Tie[] Ties, Arc[] Arcs, int[] Starts) Sorted()
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

        int[] order = OrderedBy(from, OrderedBy(to, walkable.AsSpan(0, count)));
        return Kept(order, drafts);
    }

    /// <summary>The greatest chance, then the fewest minutes; then whatever else tells two ties apart, so that the order of input never does.</summary>
    internal static Tie BestOf(Tie left, Tie right, Odds odds)
    {
        int best = (odds.Of(right), left.Minutes).CompareTo((odds.Of(left), right.Minutes));
        return (best != 0 ? best : Rest(left).CompareTo(Rest(right))) <= 0 ? left : right;
    }

    private (Tie[] Ties, Arc[] Arcs, int[] Starts) Kept(int[] order, Arc[] drafts)
    {
        Tie[] sorted = new Tie[order.Length];
        Arc[] arcs = new Arc[order.Length];
        int[] starts = new int[people + 1];
        int kept = 0;
        (int From, int To) last = (-1, -1);
        foreach (int tie in order)
        {
            if (last == (from[tie], to[tie]))
            {
                Tie best = BestOf(sorted[kept - 1], ties[tie], odds);
                arcs[kept - 1] = ReferenceEquals(best, ties[tie]) ? drafts[tie] : arcs[kept - 1];
                sorted[kept - 1] = best;
                continue;
            }

            last = (from[tie], to[tie]);
            arcs[kept] = drafts[tie];
            sorted[kept++] = ties[tie];
            starts[from[tie] + 1]++;
        }

        ArcRows.Accumulate(starts);
        Array.Resize(ref sorted, kept);
        Array.Resize(ref arcs, kept);
        return (sorted, arcs, starts);
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
