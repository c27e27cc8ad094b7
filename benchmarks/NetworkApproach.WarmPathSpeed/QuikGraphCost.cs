using System.Globalization;
using NetworkApproach.Tests;
using QuikGraph;
using QuikGraph.Algorithms;
using QuikGraph.Algorithms.MaximumFlow;

namespace NetworkApproach.WarmPathSpeed;

/// <summary>What would it cost to read ties through QuikGraph's interfaces, what does it cost to be one of its algorithms, and is its
/// maximum flow within twice the time of ours?</summary>
internal static class QuikGraphCost
{
    private const int Seed = 20_261_123;
    private const int Pairs = 400;
    private const int FlowPairs = 5;
    private const int Times = 1_000_000;

    internal static void Print(TextWriter output)
    {
        foreach (string name in new[] { "facebook", "36000" })
        {
            ContactNetwork network = ContactNetwork.Of([], name == "facebook" ? FacebookNetwork.Ties() : GrownNetwork.Ties(36_000, Seed));
            StepGraph graph = network.Graph.ForQuikGraph;
            PlainTwoSidedSearch[] searches =
            [
                new PlainTwoSidedSearch.BySpans(graph),
                new PlainTwoSidedSearch.ByPlaces(graph),
                new PlainTwoSidedSearch.ByEdges(graph)
            ];
            (int From, int To)[] pairs = PairsOf(graph.VertexCount, Pairs);
            Sample[] samples = [new(), new(), new()];
            foreach ((int from, int to) in pairs)
            {
                // The three take turns, twice, and the second time counts: the machine may be busy with other work.
                for (int turn = 0; turn < 2 * searches.Length; turn++)
                {
                    int which = turn % searches.Length;
                    samples[which].Time(() => searches[which].Cost(from, to), counts: turn >= searches.Length);
                }
            }

            output.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{name}: a plain search from both ends, medians of {Pairs} pairs: rows as spans {samples[0].Median:0.000} ms; edge "
                        + $"by edge through IBidirectionalIncidenceGraph {samples[1].Median:0.000} ms "
                            + $"({samples[1].Median / samples[0].Median:0.0} times); its enumerations {samples[2].Median:0.000} ms "
                                + $"({samples[2].Median / samples[0].Median:0.0} times), {samples[2].Bytes} bytes"));
            if (name == "facebook")
            {
                PrintFlow(output, network, graph);
            }
        }

        Nothing nothing = new(TieGraph.Empty.ForQuikGraph);
        Sample compute = new();
        for (int turn = 0; turn < 5; turn++)
        {
            compute.Time(
                () =>
                {
                    for (int time = 0; time < Times; time++)
                    {
                        nothing.Compute();
                    }
                },
                counts: turn > 0);
        }

        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"AlgorithmBase.Compute of an algorithm that does nothing: {compute.Median / Times * 1e6:0} ns, {compute.Bytes / Times} "
                    + $"bytes"));
    }

    private static void PrintFlow(TextWriter output, ContactNetwork network, StepGraph graph)
    {
        Sample theirs = new();
        Sample ours = new();
        foreach ((int from, int to) in PairsOf(graph.VertexCount, FlowPairs))
        {
            WarmPathQuery query = WarmPathQuery.To(network.Contacts[to].Id, network.Contacts[from].Id) with
            {
                Count = WarmPathQuery.GreatestCount,
                MaxRelays = WarmPathQuery.AnyNumberOfRelays,
                Disjoint = true,
            };
            int number = 0;
            ours.Time(() => number = network.FindWarmPaths(query).Count, counts: true);
            double flow = 0;
            theirs.Time(() => flow = MaximumFlow(graph, from, to), counts: true);
            output.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"facebook, paths that share no relay: ours {number}, the best set of them; QuikGraph's EdmondsKarp {flow}, their "
                        + $"number only"));
        }

        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture, $"medians of {FlowPairs} pairs: ours {ours.Median:0} ms, QuikGraph {theirs.Median:0} ms "
                    + $"({theirs.Median / ours.Median:0.0} times)"));
    }

    /// <summary>Everybody but the ends is split in two, so that one path passes at most.</summary>
    private static double MaximumFlow(StepGraph graph, int from, int to)
    {
        AdjacencyGraph<int, SEquatableEdge<int>> split = new(allowParallelEdges: false);
        split.AddVertexRange(Enumerable.Range(0, 2 * graph.VertexCount));
        split.AddEdgeRange(graph.Vertices.Select(person => new SEquatableEdge<int>(2 * person, (2 * person) + 1)));
        split.AddEdgeRange(graph.Edges.Select(step => new SEquatableEdge<int>((2 * step.Source) + 1, 2 * step.Target)));
        using ReversedEdgeAugmentorAlgorithm<int, SEquatableEdge<int>> augmentor = new(
            split, (source, target) => new SEquatableEdge<int>(source, target));
        augmentor.AddReversedEdges();
        HashSet<SEquatableEdge<int>> reversed = [.. augmentor.AugmentedEdges];
        EdmondsKarpMaximumFlowAlgorithm<int, SEquatableEdge<int>> flow = new(
            split,
            edge => reversed.Contains(edge) ? 0 : 1,
            (source, target) => new SEquatableEdge<int>(source, target),
            augmentor);
        flow.Compute((2 * from) + 1, 2 * to);
        return flow.MaxFlow;
    }

    private static (int From, int To)[] PairsOf(int people, int count)
    {
        Random random = new(Seed);
        return [.. Enumerable.Range(0, count).Select(_ => (random.Next(people), random.Next(people)))];
    }

    private sealed class Nothing(StepGraph graph) : AlgorithmBase<StepGraph>(graph)
    {
        protected override void InternalCompute()
        {
        }
    }
}
