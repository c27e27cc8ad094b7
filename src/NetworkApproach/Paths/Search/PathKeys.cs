namespace NetworkApproach.Paths;

/// <summary>What the order of the query in hand compares of paths.</summary>
internal sealed class PathKeys(SearchedNetwork network, PathRules rules)
{
    /// <summary>What it compares of a path.</summary>
    internal PathKey Of(ReadOnlySpan<int> path)
    {
        PathKey sum = default;
        for (int place = 1; place < path.Length; place++)
        {
            sum += OfStep(path[place - 1], path[place]);
        }

        return sum;
    }

    /// <summary>What it compares of one step.</summary>
    internal PathKey OfStep(int from, int to)
    {
        ReadOnlySpan<Arc> row = network.Ties.From[from];
        Arc arc = row[ArcRows.PlaceOf(row, to)];
        return PathKey.OfStep(rules.Order, rules.Ties.CostOf(from, to, arc.Cost), network.Ties.MinutesOf(from, to, arc));
    }
}
