namespace NetworkApproach;

/// <summary>All paths with a step or more, best first, each found only when asked for: Yen (1971) with Lawler's partition (1972), so that each is found in one part only.</summary>
/// <remarks>A path's parts are searched for their own best, and the best of all those is the next path: one search for the first, then the steps of the last path at most. Where
/// it is known how many are wanted, no search goes beyond the last of as many candidates.</remarks>
internal sealed class PathSequence
{
    private readonly SearchContext context;
    private readonly SortedSet<Candidate> candidates;
    private int wanted;
    private Candidate? last;
    private bool isBegun;

    internal PathSequence(SearchContext context, int wanted)
    {
        (this.context, this.wanted) = (context, wanted);
        candidates = new(Comparer<Candidate>.Create(Compare));
    }

    /// <summary>The paths from the next one on.</summary>
    internal IEnumerable<int[]> All(SearchSpace space)
    {
        while (Next(space) is { } path)
        {
            yield return path;
        }
    }

    /// <summary>The next path; null where there are no more, or where the work is over.</summary>
    internal int[]? Next(SearchSpace space)
    {
        if (!isBegun)
        {
            isBegun = true;
            Add(space, PathPart.All);
        }
        else if (last is { } found)
        {
            foreach (PathPart part in found.Part.Without(found.Path))
            {
                Add(space, part);
            }
        }

        // Once the work is over a part may have gone unsearched, and the best of the rest need not be the next path.
        last = context.Work.IsOver ? null : candidates.Min;
        if (last is not null)
        {
            candidates.Remove(last);
            wanted--;
        }

        return last?.Path;
    }

    /// <summary>What the order compares of a path.</summary>
    internal PathKey KeyOf(int[] path)
    {
        PathKey sum = default;
        for (int place = 1; place < path.Length; place++)
        {
            (int from, int to) = (path[place - 1], path[place]);
            ReadOnlySpan<Arc> row = context.Graph.From[from];
            Arc arc = row[ArcRows.PlaceOf(row, to)];
            sum += PathKey.OfStep(context.Rules.Order, context.Rules.Ties.CostOf(from, to, arc.Cost), context.Graph.MinutesOf(from, to, arc));
        }

        return sum;
    }

    private void Add(SearchSpace space, PathPart part)
    {
        int[]? worst = candidates.Count >= wanted ? candidates.Max?.Path : null;
        if (!context.Work.IsOver && space.Best(context, part, worst) is { } path)
        {
            candidates.Add(new Candidate(part, path, KeyOf(path)));
            if (candidates.Count > wanted)
            {
                candidates.Remove(candidates.Max!);
            }
        }
    }

    private int Compare(Candidate left, Candidate right)
    {
        int keys = left.Key.CompareTo(right.Key);
        return keys != 0 ? keys : context.People.Compare(left.Path, right.Path);
    }

    private sealed record Candidate(PathPart Part, int[] Path, PathKey Key);
}
