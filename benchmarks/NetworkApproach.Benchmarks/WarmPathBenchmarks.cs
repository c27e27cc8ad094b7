using BenchmarkDotNet.Attributes;
using NetworkApproach.Tests;
using QuikGraph;
using QuikGraph.Algorithms;

namespace NetworkApproach.Benchmarks;

/// <summary>What do warm paths cost on a real network of 4,039 people and 176,468 ties, beside one run of QuikGraph's Dijkstra on the same
/// pair?</summary>
[MemoryDiagnoser]
public class WarmPathBenchmarks
{
    private const int Pairs = 50;

    private readonly (ContactId From, ContactId To)[] pairs = new (ContactId, ContactId)[Pairs];
    private readonly AdjacencyGraph<string, TaggedEdge<string, double>> graph = new(allowParallelEdges: true);
    private ContactNetwork network = ContactNetwork.Of([], []);

    [GlobalSetup]
    public void Load()
    {
        network = ContactNetwork.Of([], FacebookNetwork.Ties());
        graph.AddVerticesAndEdgeRange(network.Ties.Select(tie =>
            new TaggedEdge<string, double>(
                tie.From.Value, tie.To.Value, Math.Round(-Math.Log(tie.StatedChance!.Value.Value) * 1e6, MidpointRounding.AwayFromZero))));
        Random random = new(20_261_123);
        for (int pair = 0; pair < Pairs; pair++)
        {
            ContactId from = Anybody(random);
            ContactId to = Anybody(random);
            while (to == from)
            {
                to = Anybody(random);
            }

            pairs[pair] = (from, to);
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Pairs)]
    public double QuikGraphDijkstra()
    {
        double cost = 0;
        foreach ((ContactId from, ContactId to) in pairs)
        {
            if (graph.ShortestPathsDijkstra(edge => edge.Tag, from.Value)(to.Value, out IEnumerable<TaggedEdge<string, double>> path))
            {
                cost += path.Sum(edge => edge.Tag);
            }
        }

        return cost;
    }

    [Benchmark(OperationsPerInvoke = Pairs)]
    public long OnePathOfAnyLength() => CostOf(count: 1, maxRelays: WarmPathQuery.AnyNumberOfRelays);

    [Benchmark(OperationsPerInvoke = Pairs)]
    public long OnePathWithinThreeRelays() => CostOf(count: 1, maxRelays: 3);

    [Benchmark(OperationsPerInvoke = Pairs)]
    public long FivePathsWithinThreeRelays() => CostOf(count: 5, maxRelays: 3);

    [Benchmark(OperationsPerInvoke = Pairs)]
    public long FivePathsOfAnyLength() => CostOf(count: 5, maxRelays: WarmPathQuery.AnyNumberOfRelays);

    private long CostOf(int count, int maxRelays) => pairs.Sum(pair =>
        network.FindWarmPaths(WarmPathQuery.To(pair.To, pair.From) with { Count = count, MaxRelays = maxRelays }).Sum(path => path.Cost));

    private ContactId Anybody(Random random) => network.Contacts[random.Next(network.Contacts.Count)].Id;
}
