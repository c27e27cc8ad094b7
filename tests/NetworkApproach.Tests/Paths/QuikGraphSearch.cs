using QuikGraph;
using QuikGraph.Algorithms.Observers;
using QuikGraph.Algorithms.Search;
using QuikGraph.Algorithms.ShortestPath;

namespace NetworkApproach.Tests.Paths;

/// <summary>QuikGraph's Dijkstra, stopped at the target, over the same ties and the same whole costs.</summary>
internal sealed class QuikGraphSearch
{
    private readonly AdjacencyGraph<int, SEquatableTaggedEdge<int, int>> graph;
    private readonly Dictionary<ContactId, int> numbers;

    internal QuikGraphSearch(ContactNetwork network)
    {
        numbers = network.Contacts.Select((contact, number) => (contact.Id, number)).ToDictionary();
        graph = new(allowParallelEdges: true, numbers.Count);
        graph.AddVertexRange(numbers.Values);
        foreach (Tie tie in network.Ties)
        {
            graph.AddEdge(
                new(
                    numbers[tie.From], numbers[tie.To],
                    (int)Math.Round(-Math.Log(tie.StatedChance!.Value.Value) * 1e6, MidpointRounding.AwayFromZero)));
        }
    }

    /// <summary>The cost of the likeliest path; -1 if there is none.</summary>
    internal long Cost((ContactId From, ContactId To) pair) => Cost(numbers[pair.From], [numbers[pair.To]]);

    /// <summary>The cost of the likeliest path to any of several people.</summary>
    internal long Cost(ContactId from, IEnumerable<ContactId> ends) => Cost(numbers[from], [.. ends.Select(end => numbers[end])]);

    private long Cost(int from, HashSet<int> ends)
    {
        int first = -1;
        DijkstraShortestPathAlgorithm<int, SEquatableTaggedEdge<int, int>> search = new(graph, edge => edge.Tag);
        search.FinishVertex += vertex =>
        {
            if (first < 0 && ends.Contains(vertex))
            {
                first = vertex;
                search.Abort();
            }
        };
        VertexPredecessorRecorderObserver<int, SEquatableTaggedEdge<int, int>> observer = new();
        using (observer.Attach(search))
        {
            search.Compute(from);
        }

        return first >= 0 && observer.TryGetPath(first, out IEnumerable<SEquatableTaggedEdge<int, int>> path)
            ? path.Sum(edge => (long)edge.Tag)
            : -1;
    }

    /// <summary>The ties of a path over the fewest, by breadth-first search; -1 if there is none.</summary>
    internal int FewestSteps((ContactId From, ContactId To) pair)
    {
        (int from, int to) = (numbers[pair.From], numbers[pair.To]);
        BreadthFirstSearchAlgorithm<int, SEquatableTaggedEdge<int, int>> search = new(graph);
        Dictionary<int, int> steps = new() { [from] = 0 };
        search.TreeEdge += edge =>
        {
            steps[edge.Target] = steps[edge.Source] + 1;
            if (edge.Target == to)
            {
                search.Abort();
            }
        };
        search.Compute(from);
        return steps.GetValueOrDefault(to, -1);
    }
}
