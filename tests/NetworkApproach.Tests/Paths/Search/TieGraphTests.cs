using QuikGraph.Algorithms;
using QuikGraph.Algorithms.Search;
using Xunit;

namespace NetworkApproach.Tests.Paths;

public class TieGraphTests
{
    private static readonly ContactNetwork Network = ContactNetwork.Of([], FacebookNetwork.Ties());

    [Fact]
    public void A_tie_takes_at_most_24_bytes_of_all_that_a_search_reads() =>
        Assert.InRange(Network.IndexBytes / (double)Network.Ties.Count, 1, 24);

    [Fact]
    public void The_index_serves_another_librarys_searches_which_find_the_same()
    {
        Random random = new(20_261_123);
        for (int source = 0; source < 5; source++)
        {
            int from = random.Next(Network.Contacts.Count);
            var pathTo = Network.Graph.ForQuikGraph.ShortestPathsDijkstra(step => step.Cost, from);
            for (int target = 0; target < 20; target++)
            {
                int to = random.Next(Network.Contacts.Count);
                if (to != from)
                {
                    WarmPathQuery query = WarmPathQuery.To(Network.Contacts[to].Id, Network.Contacts[from].Id) with
                    {
                        Count = 1,
                        MaxRelays = WarmPathQuery.AnyNumberOfRelays
                    };
                    Assert.Equal(
                        pathTo(to, out var path) ? path.Sum(step => (long)step.Cost) : -1,
                        Network.FindWarmPaths(query) is [var found] ? found.Cost : -1);
                }
            }
        }
    }

    [Fact]
    public void Its_fewest_relays_are_those_of_another_librarys_breadth_first_search()
    {
        BreadthFirstSearchAlgorithm<int, TieStep> search = new(Network.Graph.ForQuikGraph);
        Dictionary<int, int> steps = new() { [0] = 0 };
        search.TreeEdge += edge => steps[edge.Target] = steps[edge.Source] + 1;
        search.Compute(0);

        for (int to = 1; to < Network.Contacts.Count; to += 37)
        {
            WarmPathQuery query = WarmPathQuery.To(Network.Contacts[to].Id, Network.Contacts[0].Id) with
            {
                Count = 1,
                MaxRelays = WarmPathQuery.AnyNumberOfRelays,
                Order = PathOrder.FewestRelays,
            };
            Assert.Equal(steps[to], Network.FindWarmPaths(query)[0].Steps.Count);
        }
    }

    [Fact]
    public void It_is_a_graph_of_QuikGraphs_whose_edges_are_the_ties_from_both_ends()
    {
        StepGraph graph = Network.Graph.ForQuikGraph;

        Assert.Equal(Network.Contacts.Count, graph.VertexCount);
        Assert.Equal(Network.Ties.Count, graph.EdgeCount);
        Assert.Equal(
            Network.Ties.Select(tie => (tie.From, tie.To, tie.Minutes)),
            graph.Edges.OrderBy(step => (step.Source, step.Target)).Select(step => (Id(step.Source), Id(step.Target), step.Minutes)));
        Assert.Equal(graph.Edges.OrderBy(step => (step.Source, step.Cost, step.Target)), graph.Edges);
        Assert.Equal(graph.Edges.OrderBy(step => (step.Target, step.Cost, step.Source)), graph.Vertices.SelectMany(graph.InEdges));
        Assert.All(
            graph.OutEdges(7),
            step => Assert.True(graph.ContainsEdge(step) && graph.TryGetEdge(7, step.Target, out TieStep same) && same == step));
        Assert.False(graph.ContainsEdge(7, 7));
        Assert.False(graph.TryGetOutEdges(-1, out _));
        Assert.Throws<QuikGraph.VertexNotFoundException>(() => graph.OutDegree(graph.VertexCount));

        static ContactId Id(int number) => Network.Contacts[number].Id;
    }

    [Fact]
    public void Ties_of_very_many_minutes_keep_them()
    {
        ContactId me = new("me");
        ContactId boss = new("boss");
        foreach (int minutes in new[] { 65_534, 65_535, 65_536, int.MaxValue })
        {
            ContactNetwork network = ContactNetwork.Of(
                [], [new Tie(me, boss, new Warmth(3)) { Minutes = minutes, StatedChance = new Chance(double.Epsilon) }]);

            Assert.Equal(
                minutes, network.FindWarmPaths(WarmPathQuery.To(boss, from: me) with { Order = PathOrder.LeastMinutes })[0].Minutes);
            Assert.Equal(
                minutes,
                network
                    .WithTie(new Tie(boss, me, new Warmth(1)) { Minutes = minutes })
                    .FindWarmPaths(WarmPathQuery.To(me, from: boss))[0].Minutes);
        }
    }

    [Fact]
    public void Paths_too_long_for_narrow_keys_are_found_by_wide_ones()
    {
        ContactId[] people = [.. Enumerable.Range(0, 9_000).Select(number => new ContactId($"p{number:0000}"))];
        ContactNetwork network = ContactNetwork.Of([], people.Zip(people.Skip(1), (from, to) => new Tie(from, to, new Warmth(3))));
        WarmPathQuery query = WarmPathQuery.To(people[^1], people[0]) with { Count = 2, MaxRelays = WarmPathQuery.AnyNumberOfRelays };

        Assert.Equal(8_999, Assert.Single(network.FindWarmPaths(query)).Steps.Count);
    }

    [Fact]
    public void Asking_for_the_first_path_does_not_pay_for_the_fifth()
    {
        WarmPathQuery query = WarmPathQuery.To(Network.Contacts[4_000].Id, Network.Contacts[7].Id) with { Count = 5 };
        long least = 1;
        while (!Network.FindWarmPaths(query with { Count = 1, MostWork = least }).Complete)
        {
            least *= 2;
        }

        Assert.False(Network.FindWarmPaths(query with { MostWork = least }).Complete);
        Assert.Equal(
            Network.FindWarmPaths(query)[0].ToString(), Network.EnumerateWarmPaths(query with { MostWork = least }).First().ToString());
        Assert.Equal(
            Network.FindWarmPaths(query).Select(path => path.ToString()),
            Network.EnumerateWarmPaths(query).Select(path => path.ToString()));
    }
}
