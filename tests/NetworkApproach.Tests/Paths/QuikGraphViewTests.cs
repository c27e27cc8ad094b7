using QuikGraph;
using QuikGraph.Algorithms;
using QuikGraph.Predicates;
using Xunit;

namespace NetworkApproach.Tests.Paths;

public class QuikGraphViewTests
{
    private static readonly ContactId Me = new("me");
    private static readonly ContactId Ann = new("ann");
    private static readonly ContactId Bob = new("bob");
    private static readonly ContactId Cyd = new("cyd");
    private static readonly ContactId Boss = new("boss");

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 100)];

    [Fact]
    public void A_network_is_a_graph_whose_vertices_are_its_people_and_whose_edges_are_its_ties()
    {
        ContactNetwork network = ContactNetwork.Of(
            [new Contact(Cyd, "Cyd")], [TieOf(Me, Ann, 0.5), TieOf(Me, Bob, 0.8), TieOf(Ann, Boss, 0.4), TieOf(Me, Ann, 0.3)]);
        IBidirectionalGraph<ContactId, STaggedEdge<ContactId, PathStep>> graph = network.AsQuikGraph();

        Assert.Equal(network.Contacts.Select(person => person.Id), graph.Vertices);
        Assert.Equal((5, 3, true, false), (graph.VertexCount, graph.EdgeCount, graph.IsDirected, graph.AllowParallelEdges));
        Assert.Equal(["ann > boss 0.40", "me > bob 0.80", "me > ann 0.50"], graph.Edges.Select(Told));
        Assert.Equal(["me > ann 0.50"], graph.InEdges(Ann).Select(Told));
        Assert.Equal("me > ann 0.50", Told(graph.OutEdge(Me, 1)));
        Assert.Equal((2, 1, 1, true), (graph.OutDegree(Me), graph.InDegree(Boss), graph.Degree(Bob), graph.IsOutEdgesEmpty(Cyd)));
        Assert.True(
            graph.ContainsEdge(Me, Ann)
                && graph.TryGetEdge(Me, Ann, out var edge)
                && graph.ContainsEdge(edge)
                && edge.Tag.Tie == network.Ties[1]);
        Assert.False(graph.ContainsEdge(Ann, Me));
    }

    [Fact]
    public void What_is_no_vertex_is_told_as_QuikGraph_tells_it()
    {
        IBidirectionalGraph<ContactId, STaggedEdge<ContactId, PathStep>> graph = ContactNetwork.Of([], [TieOf(Me, Ann, 0.5)]).AsQuikGraph();

        Assert.False(graph.ContainsVertex(Boss));
        Assert.False(graph.ContainsVertex(default));
        Assert.False(graph.TryGetOutEdges(Boss, out _));
        Assert.False(graph.TryGetInEdges(default, out _));
        Assert.False(graph.ContainsEdge(Boss, Me));
        Assert.Throws<VertexNotFoundException>(() => graph.OutDegree(Boss));
        Assert.Throws<VertexNotFoundException>(() => graph.OutEdges(Boss));
        Assert.Throws<ArgumentNullException>(() => ((ContactNetwork)null!).AsQuikGraph());
    }

    [Fact]
    public void A_view_stays_as_its_network_is_and_a_changed_network_has_its_own()
    {
        ContactNetwork network = ContactNetwork.Of([], [TieOf(Me, Ann, 0.5), TieOf(Ann, Boss, 0.5)]);
        IBidirectionalGraph<ContactId, STaggedEdge<ContactId, PathStep>> graph = network.AsQuikGraph();
        ContactNetwork changed = network.Granting(Me, Ann).WithTie(TieOf(Me, Bob, 0.25)).Without(Boss);

        Assert.Equal(["me > ann 1.00", "me > bob 0.25"], changed.AsQuikGraph().Edges.Select(Told));
        Assert.True(changed.AsQuikGraph().OutEdge(Me, 0).Tag.IsGranted);
        Assert.Equal([Ann, Bob, Me], changed.AsQuikGraph().Vertices);
        Assert.Equal(["ann > boss 0.50", "me > ann 0.50"], graph.Edges.Select(Told));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_best_path_costs_what_QuikGraphs_Dijkstra_finds(int seed)
    {
        ContactNetwork network = Drawn(seed);
        TryFunc<ContactId, IEnumerable<STaggedEdge<ContactId, PathStep>>> pathTo =
            network.AsQuikGraph().ShortestPathsDijkstra(edge => Arc.CostOf(edge.Tag.Chance), network.Contacts[0].Id);

        foreach (Contact person in network.Contacts.Skip(1))
        {
            WarmPathQuery query = WarmPathQuery.To(person.Id, network.Contacts[0].Id) with
            {
                Count = 1,
                MaxRelays = WarmPathQuery.AnyNumberOfRelays
            };
            Assert.Equal(
                pathTo(person.Id, out var path) ? path.Sum(edge => (long)Arc.CostOf(edge.Tag.Chance)) : -1,
                network.FindWarmPaths(query) is [var best] ? best.Cost : -1);
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Who_cuts_the_seeker_off_by_saying_no_is_whom_no_other_warm_path_avoids(int seed)
    {
        ContactNetwork network = Drawn(seed);
        (ContactId from, ContactId to) = (network.Contacts[0].Id, network.Contacts[^1].Id);
        ContactId[] relays = [.. network.Contacts.Skip(1).SkipLast(1).Select(person => person.Id)];
        WarmPathQuery query = WarmPathQuery.To(to, from) with { Count = 1, MaxRelays = WarmPathQuery.AnyNumberOfRelays };
        bool isReachable = network.FindWarmPaths(query).Count > 0;

        Assert.Equal(
            relays.Where(who => isReachable && network.FindWarmPaths(query with { Avoid = [who] }).Count == 0),
            relays.Where(who => isReachable && !Reaches(network, from, to, without: who)));
    }

    [Fact]
    public void Groups_in_which_everybody_leads_to_everybody_are_QuikGraphs_strongly_connected_components()
    {
        ContactNetwork network = ContactNetwork.Of(
            [], [TieOf(Me, Ann, 0.5), TieOf(Ann, Bob, 0.5), TieOf(Bob, Me, 0.5), TieOf(Bob, Boss, 0.5)]);
        Dictionary<ContactId, int> groups = [];

        Assert.Equal(2, network.AsQuikGraph().StronglyConnectedComponents(groups));
        Assert.Equal(groups[Me], groups[Bob]);
        Assert.NotEqual(groups[Me], groups[Boss]);
    }

    private static bool Reaches(ContactNetwork network, ContactId from, ContactId to, ContactId without)
    {
        IBidirectionalGraph<ContactId, STaggedEdge<ContactId, PathStep>> graph = network.AsQuikGraph();
        var left = new FilteredBidirectionalGraph<
            ContactId, STaggedEdge<ContactId, PathStep>, IBidirectionalGraph<ContactId, STaggedEdge<ContactId, PathStep>>>(
                graph, id => id != without, _ => true);
        return left.TreeBreadthFirstSearch(from)(to, out _);
    }

    private static ContactNetwork Drawn(int seed)
    {
        Random random = new(seed);
        ContactId[] people = [.. Enumerable.Range(0, random.Next(3, 12)).Select(number => new ContactId($"p{number:00}"))];
        double density = 0.1 + (0.3 * random.NextDouble());
        return ContactNetwork.Of(
            people.Select(id => new Contact(id, id.Value)),
            from one in people from other in people where random.NextDouble() < density select TieOf(one, other, 1 - random.NextDouble()));
    }

    private static string Told(STaggedEdge<ContactId, PathStep> edge) => $"{edge.Source} > {edge.Target} {edge.Tag.Chance}";

    private static Tie TieOf(ContactId from, ContactId to, double chance) =>
        new(from, to, new Warmth(3)) { StatedChance = new Chance(chance) };
}
