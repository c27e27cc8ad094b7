using QuikGraph;

namespace NetworkApproach;

/// <summary>The people's numbers and the ties that can be walked, one an ordered pair.</summary>
internal sealed class TieGraph
{
    private readonly ArrayBidirectionalGraph<int, TieStep> graph;

    private TieGraph(Tie[] ties, Chance[] chances, ArrayBidirectionalGraph<int, TieStep> graph)
    {
        Ties = ties;
        Chances = chances;
        this.graph = graph;
    }

    /// <summary>The ties, by who knows, then by who is known.</summary>
    internal Tie[] Ties { get; }

    /// <summary>The chance of each tie, at the same place.</summary>
    internal Chance[] Chances { get; }

    internal int People => graph.VertexCount;

    internal static TieGraph Of(IReadOnlyDictionary<ContactId, int> numbers, Tie[] ties, Odds odds)
    {
        (Tie Tie, Chance Chance, int From, int To)[] walkable =
        [
            .. ties.Where(tie => tie.Until is null && tie.From != tie.To).Select(tie => (tie, odds.Of(tie), numbers[tie.From], numbers[tie.To])),
        ];
        Array.Sort(walkable, ByPairThenBest);

        List<Tie> kept = new(walkable.Length);
        List<Chance> chances = new(walkable.Length);
        // Parallel edges are allowed only because QuikGraph would otherwise scan a person's ties for every one added: repeats are left out here.
        BidirectionalGraph<int, TieStep> growing = new(allowParallelEdges: true, numbers.Count);
        growing.AddVertexRange(Enumerable.Range(0, numbers.Count));
        (int From, int To) last = (-1, -1);
        foreach ((Tie tie, Chance chance, int from, int to) in walkable)
        {
            if (last == (from, to))
            {
                continue;
            }

            last = (from, to);
            growing.AddEdge(new TieStep(from, to, kept.Count, TieStep.CostOf(chance), tie.Minutes));
            kept.Add(tie);
            chances.Add(chance);
        }

        return new TieGraph([.. kept], [.. chances], new ArrayBidirectionalGraph<int, TieStep>(growing));
    }

    /// <summary>The ties of somebody who knows, by who is known.</summary>
    internal IEnumerable<TieStep> StepsFrom(int person) => graph.OutEdges(person);

    /// <summary>The ties towards somebody who is known, by who knows.</summary>
    internal IEnumerable<TieStep> StepsTo(int person) => graph.InEdges(person);

    /// <summary>The place of the tie between two people, if there is one.</summary>
    internal int? TieBetween(int from, int to) => graph.TryGetEdge(from, to, out TieStep step) ? step.Tie : null;

    /// <summary>The greatest chance, then the fewest minutes; then whatever else tells two ties apart, so that the order of input never does.</summary>
    private static int ByPairThenBest((Tie Tie, Chance Chance, int From, int To) left, (Tie Tie, Chance Chance, int From, int To) right)
    {
        int pair = (left.From, left.To).CompareTo((right.From, right.To));
        if (pair != 0)
        {
            return pair;
        }

        int best = (right.Chance, left.Tie.Minutes).CompareTo((left.Chance, right.Tie.Minutes));
        return best != 0 ? best : Rest(left.Tie).CompareTo(Rest(right.Tie));
    }

    private static (bool IsUnstated, TieKind Kind, int Coldness, DateOnly Since) Rest(Tie tie) =>
        (tie.StatedChance is null, tie.Kind, -tie.Warmth.Value, tie.Since ?? DateOnly.MaxValue);
}
