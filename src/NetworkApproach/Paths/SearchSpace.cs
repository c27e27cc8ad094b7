using System.Collections.Concurrent;

namespace NetworkApproach;

/// <summary>All that one query needs to be answered, used again for others: by one query at a time. Every network made from another lends from the same store.</summary>
internal sealed class SearchSpace
{
    private readonly StepGraph graph = new(TieGraph.Empty);
    private readonly PathSequence sequence;
    private readonly PathFinder<ulong> narrow;
    private PathFinder<UInt128>? wide;
    private DisjointPaths? disjoint;
    private int wanted;
    private bool isWide;

    private SearchSpace()
    {
        (sequence, narrow) = (new PathSequence(this), new PathFinder<ulong>(this, graph));
    }

    /// <summary>The ties of the network in hand.</summary>
    internal TieGraph Graph => graph.Ties;

    /// <summary>The people of the network in hand.</summary>
    internal People People { get; private set; } = People.None;

    /// <summary>The query in hand.</summary>
    internal PathRules Rules { get; } = new();

    /// <summary>What has been done of what may be.</summary>
    internal SearchWork Work { get; } = new();

    /// <summary>The paths found, best first.</summary>
    internal List<PathPart> Found { get; } = [];

    /// <summary>Takes a query, of which no path is found yet.</summary>
    internal void Begin(ContactNetwork network, WarmPathQuery query, CancellationToken cancellation)
    {
        Found.Clear();
        Work.Begin(query.MostWork, cancellation);
        (graph.Ties, People) = (network.Graph, network.People);
        Rules.Begin(network, query, query.Order);
    }

    /// <summary>Finds the best paths with a step or more.</summary>
    internal void Find(int count, bool isDisjoint)
    {
        if (count > 0 && isDisjoint)
        {
            (disjoint ??= new DisjointPaths(this, sequence)).Find(count, Found);
        }
        else
        {
            BeginSequence(count);
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
            BeginSequence(count);
        }

        for (int place = 0; place < count && (isDisjoint ? Found.ElementAtOrDefault(place) : sequence.Next()) is { } path; place++)
        {
            yield return path;
        }

        Work.ThrowIfCancelled();
    }

    /// <summary>Begins to find paths one by one, of which so many are wanted; int.MaxValue where it is not known.</summary>
    internal PathSequence BeginSequence(int count)
    {
        (wanted, isWide) = (count, false);
        sequence.Begin(count);
        narrow.Begin(count);
        return sequence;
    }

    /// <summary>Finds the best path of a part; false where there is none, or only worse ones than a given path, or where the work is over.</summary>
    internal bool TryComplete(PathPart part, PathPart? worst)
    {
        if (!isWide)
        {
            bool isFound = narrow.TryComplete(part, worst);
            if (!narrow.IsOutgrown)
            {
                return isFound;
            }

            isWide = true;
            wide ??= new PathFinder<UInt128>(this, graph);
            wide.Begin(wanted);
        }

        bool isFoundWide = wide!.TryComplete(part, worst);
        if (wide.IsOutgrown)
        {
            Work.End();
        }

        return isFoundWide && !wide.IsOutgrown;
    }

    /// <summary>What the order compares of a path.</summary>
    internal PathKey KeyOf(ReadOnlySpan<int> path)
    {
        PathKey sum = default;
        for (int place = 1; place < path.Length; place++)
        {
            sum += KeyOfStep(path[place - 1], path[place]);
        }

        return sum;
    }

    /// <summary>What the order compares of one step.</summary>
    internal PathKey KeyOfStep(int from, int to)
    {
        ReadOnlySpan<Arc> row = Graph.From[from];
        Arc arc = row[ArcRows.PlaceOf(row, to)];
        return PathKey.OfStep(Rules.Order, Rules.Ties.CostOf(from, to, arc.Cost), Graph.MinutesOf(from, to, arc));
    }

    /// <summary>How many ties the starts and the ends have.</summary>
    internal long TiesAtEnds()
    {
        long ties = 0;
        foreach (int start in Rules.Starts)
        {
            ties += Graph.From[start].Length;
        }

        foreach (int end in Rules.Ends)
        {
            ties += Graph.To[end].Length;
        }

        return ties;
    }

    private void End()
    {
        // Nothing of a network is kept that may be let go, or have been asked to forget somebody.
        (graph.Ties, People) = (TieGraph.Empty, People.None);
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
