using FsCheck.Xunit;
using QuikGraph;
using QuikGraph.Algorithms.ShortestPath;
using Xunit;

namespace NetworkApproach.Tests.Paths;

[EachProperty(3_000, Arbitrary = [typeof(SmallNetwork)])]
public class FindWarmPathsTests
{
    [Cases(10_000)]
    public void The_paths_are_those_that_trying_every_way_finds(DrawnQuery drawn, DrawnTie[] ties, DrawnEmployment[] employments)
    {
        WarmPaths paths = SmallNetwork.Of(drawn, ties, employments).FindWarmPaths(drawn.Query);

        IEnumerable<string> expected = EveryPath
            .Of(SmallNetwork.Described(drawn, employments), ties.Select(tie => tie.Among(drawn.People)), drawn.Query)
            .Select(path => path.ToString());
        Assert.Equal(expected, paths.Select(Told));
        Assert.True(paths.Complete);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void So_they_are_where_many_ways_are_equal_and_where_none_is(bool equal)
    {
        for (int seed = 0; seed < 1_500; seed++)
        {
            Random random = new(seed);
            ContactId[] people = [.. Enumerable.Range(0, 16).Select(number => new ContactId($"p{number}"))];
            random.Shuffle(people);
            Tie[] ties =
            [
                .. from one in people
                   from other in people
                   where one != other && random.Next(4) == 0
                   select new Tie(
                       one, other,
                       new Warmth(3)) { StatedChance = equal ? null : new Chance(1 - (random.NextDouble() * random.NextDouble())) },
            ];
            WarmPathQuery query = WarmPathQuery.To(people[..random.Next(1, 4)], people[13..(13 + random.Next(1, 3))]) with
            {
                Count = random.Next(1, 12),
                MaxRelays = random.Next(2, 5),
                Order = (PathOrder)random.Next(3),
            };
            Contact[] contacts = [.. people.Select(id => new Contact(id, id.Value))];

            IEnumerable<string> expected = EveryPath.Of(contacts, ties, query).Select(path => path.ToString());
            Assert.True(
                expected.SequenceEqual(ContactNetwork.Of(contacts, ties).FindWarmPaths(query).Select(Told)),
                $"It is otherwise for seed {seed}.");
        }
    }

    [Property]
    public void The_likeliest_paths_cost_what_another_library_finds(DrawnQuery of, DrawnTie[] ties)
    {
        DrawnQuery drawn = of with { People = Math.Max(2, of.People) };
        ContactNetwork network = SmallNetwork.Of(drawn, ties, []);
        ContactId from = SmallNetwork.Person(0, drawn.People);
        ContactId to = SmallNetwork.Person(drawn.People - 1, drawn.People);
        AdjacencyGraph<string, EquatableTaggedEdge<string, double>> graph = new(allowParallelEdges: false);
        graph.AddVertexRange(network.Contacts.Select(contact => contact.Id.Value));
        foreach (Tie tie in network.Ties)
        {
            double cost = Math.Round(-Math.Log(Odds.Default.Of(tie).Value) * 1e6, MidpointRounding.AwayFromZero);
            graph.AddEdge(new EquatableTaggedEdge<string, double>(tie.From.Value, tie.To.Value, cost));
        }

        WarmPaths paths = network.FindWarmPaths(
            WarmPathQuery.To(to, from) with { Count = drawn.Count, MaxRelays = WarmPathQuery.AnyNumberOfRelays });
        Assert.Equal(CostsByYen(graph, from, to, drawn.Count), paths.Select(path => path.Cost));
    }

    [Property]
    public void A_search_cut_by_its_bound_says_so_and_gives_the_beginning_of_the_answer(DrawnQuery drawn, DrawnTie[] ties, int work)
    {
        ContactNetwork network = SmallNetwork.Of(drawn, ties, []);
        WarmPaths all = network.FindWarmPaths(drawn.Query);
        WarmPaths cut = network.FindWarmPaths(drawn.Query with { MostWork = 1 + (Math.Abs((long)work) % 200) });

        Assert.Equal(all.Take(cut.Count).Select(Told), cut.Select(Told));
        Assert.True(!cut.Complete || cut.Count == all.Count);
    }

    [Property]
    public void A_path_tells_what_its_steps_add_up_to(DrawnQuery of, DrawnTie[] others, DrawnTie some)
    {
        DrawnQuery drawn = of with { People = Math.Max(2, of.People) };
        ContactNetwork network = SmallNetwork.Of(drawn, [.. others, some with { To = some.From + 1, HasEnded = false }], []);
        WarmPaths paths = network.FindWarmPaths(drawn.Query);
        paths = paths.Count > 0 ? paths : network.FindWarmPaths(drawn.ToAnybodyFrom(some.From));
        Assert.NotEmpty(paths);
        foreach (WarmPath path in paths)
        {
            Assert.Equal(path.People.Skip(1), path.Steps.Select(step => step.To));
            Assert.Equal(path.People.SkipLast(1), path.Steps.Select(step => step.From));
            Assert.Equal(path.Steps.Select(step => step.Chance.Value).Aggregate(1.0, (one, other) => one * other), path.Chance.Value);
            Assert.Equal(path.Steps.Select(step => step.Minutes).Sum(), path.Minutes);
            Assert.Equal(path.Steps.OrderBy(step => step.Chance.Value).FirstOrDefault(), path.Weakest);
            Assert.Equal(Math.Max(0, path.People.Count - 2), path.Relays.Count);
            Assert.True(path.Relays.Count <= drawn.MaxRelays);
        }
    }

    private static string Told(WarmPath path) => $"{string.Join('>', path.People.Select(person => person.Id))} {path.Cost} {path.Minutes}";

    private static IEnumerable<long> CostsByYen(
        AdjacencyGraph<string, EquatableTaggedEdge<string, double>> graph, ContactId from, ContactId to, int count)
    {
        try
        {
            return
            [
                .. new YenShortestPathsAlgorithm<string>(graph, from.Value, to.Value, count)
                    .Execute()
                    .Select(path => (long)path.Sum(edge => edge.Tag))
            ];
        }
        catch (NoPathFoundException)
        {
            return [];
        }
    }
}
