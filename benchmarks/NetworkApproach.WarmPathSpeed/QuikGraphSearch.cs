using QuikGraph;
using QuikGraph.Algorithms.Observers;
using QuikGraph.Algorithms.ShortestPath;

namespace NetworkApproach.WarmPathSpeed;

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
            graph.AddEdge(new(numbers[tie.From], numbers[tie.To], (int)Math.Round(-Math.Log(tie.StatedChance!.Value.Value) * 1e6, MidpointRounding.AwayFromZero)));
        }
    }

    /// <summary>The cost of the likeliest path; -1 if there is none.</summary>
    internal long Cost((ContactId From, ContactId To) pair)
    {
        (int from, int to) = (numbers[pair.From], numbers[pair.To]);
        DijkstraShortestPathAlgorithm<int, SEquatableTaggedEdge<int, int>> search = new(graph, edge => edge.Tag);
        search.FinishVertex += vertex =>
        {
            if (vertex == to)
            {
                search.Abort();
            }
        };
        VertexPredecessorRecorderObserver<int, SEquatableTaggedEdge<int, int>> observer = new();
        using (observer.Attach(search))
        {
            search.Compute(from);
        }

        return observer.TryGetPath(to, out IEnumerable<SEquatableTaggedEdge<int, int>> path) ? path.Sum(edge => (long)edge.Tag) : -1;
    }
}
