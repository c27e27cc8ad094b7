using System.Collections.Concurrent;

namespace NetworkApproach.Paths;

/// <summary>All that one query needs to be answered, used again for others: by one query at a time. Every network made from another lends
/// from the same store.</summary>
internal sealed class SearchSpace
{
    private readonly SearchedNetwork network = new();
    private readonly PathSequence sequence;
    private DisjointPaths? disjoint;

    private SearchSpace()
    {
        PathKeys keys = new(network, Rules);
        sequence = new PathSequence(network, keys, new PartSearch(network, Rules, keys, Work), Work);
    }

    /// <summary>The query in hand.</summary>
    internal PathRules Rules { get; } = new();

    /// <summary>What has been done of what may be.</summary>
    internal SearchWork Work { get; } = new();

    /// <summary>The paths found, best first.</summary>
    internal List<PathPart> Found { get; } = [];

    /// <summary>Takes a query, of which no path is found yet.</summary>
    internal void Begin(NetworkIndex asked, WarmPathQuery query, CancellationToken cancellation)
    {
        Found.Clear();
        Work.Begin(query.MostWork, cancellation);
        network.Begin(asked);
        Rules.Begin(asked, query, query.Order);
    }

    /// <summary>Finds the best paths with a step or more.</summary>
    internal void Find(int count, bool isDisjoint)
    {
        if (count > 0 && isDisjoint)
        {
            (disjoint ??= new DisjointPaths(network, Rules, Work, sequence)).Find(count, Found);
        }
        else
        {
            sequence.Begin(count);
            while (Found.Count < count && sequence.Next() is { } path)
            {
                Found.Add(path);
            }
        }

        Work.ThrowIfCancelled();
    }

    /// <summary>The same paths, each found only when it is asked for; a disjoint set at once.</summary>
    internal IEnumerable<PathPart> Each(int count, bool isDisjoint)
    {
        if (isDisjoint)
        {
            Find(count, isDisjoint);
        }
        else
        {
            sequence.Begin(count);
        }

        for (int place = 0; place < count && (isDisjoint ? Found.ElementAtOrDefault(place) : sequence.Next()) is { } path; place++)
        {
            yield return path;
        }

        Work.ThrowIfCancelled();
    }

    private void End()
    {
        network.Clear();
        Rules.Clear();
        Found.Clear();
    }

    /// <summary>Spaces that nobody uses just now.</summary>
    internal sealed class Store
    {
        private readonly ConcurrentBag<SearchSpace> spaces = [];

        internal SearchSpace Lend() => spaces.TryTake(out SearchSpace? space) ? space : new SearchSpace();

        /// <summary>Takes a space back.</summary>
        internal void Return(SearchSpace space)
        {
            space.End();
            spaces.Add(space);
        }
    }
}
