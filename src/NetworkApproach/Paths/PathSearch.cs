namespace NetworkApproach;

/// <summary>The k best paths: Yen (1971) with Lawler's partition (1972), so that every path is found in one part only.</summary>
/// <remarks>A path's parts are searched for their own best, and the best of all those is the next path: k x length searches at most.</remarks>
internal sealed class PathSearch
{
    private readonly TieGraph graph;
    private readonly PathRules rules;
    private readonly LeastKeys least;
    private readonly SearchWork work;
    private readonly PriorityQueue<Deviation, Trail> candidates = new(TrailOrder.Instance);

    private PathSearch(TieGraph graph, PathRules rules, SearchWork work)
    {
        this.graph = graph;
        this.rules = rules;
        this.work = work;
        least = new LeastKeys(graph, rules, work);
    }

    /// <summary>The paths with a step or more, best first: fewer than asked for where there are no more, or where the work was over.</summary>
    internal static List<Trail> Best(TieGraph graph, PathRules rules, SearchWork work, int count)
    {
        List<Trail> found = [];
        if (count == 0 || rules.Starts.Count == 0 || rules.Ends.Count == 0)
        {
            return found;
        }

        PathSearch search = new(graph, rules, work);
        search.Add(Deviation.Any);
        // Once the work is over a part may have gone unsearched, and the best of the rest need not be the next path.
        while (!work.IsOver && search.candidates.TryDequeue(out Deviation? part, out Trail? path))
        {
            found.Add(path);
            if (found.Count == count)
            {
                break;
            }

            foreach (Deviation other in part.Without(path))
            {
                search.Add(other);
            }
        }

        return found;
    }

    private void Add(Deviation part)
    {
        if (!work.IsOver && DeviationSearch.Best(graph, rules, least, work, part) is { } path)
        {
            candidates.Enqueue(part, path);
        }
    }
}
