using FsCheck.Xunit;
using Xunit;

namespace NetworkApproach.Tests.Paths;

[EachProperty(2_000, Arbitrary = [typeof(SmallNetwork)])]
public class DisjointPathsTests
{
    private static readonly ContactId Me = new("me");
    private static readonly ContactId Boss = new("boss");

    [Property]
    public void The_paths_are_the_best_set_that_trying_every_set_of_relays_finds(
        DrawnQuery drawn, DrawnTie[] ties, DrawnEmployment[] employments)
    {
        WarmPathQuery query = drawn.Query with { Disjoint = true };
        WarmPaths paths = SmallNetwork.Of(drawn, ties, employments).FindWarmPaths(query);

        List<EveryPath.Found> all =
        [
            .. EveryPath.All(SmallNetwork.Described(drawn, employments), ties.Select(tie => tie.Among(drawn.People)), query)
        ];
        List<EveryPath.Found> found =
        [
            .. paths.Select(path => new EveryPath.Found([.. path.People.Select(person => person.Id)], path.Cost, path.Minutes))
        ];
        Assert.True(paths.Complete);
        Assert.Subset(all.Select(path => path.ToString()).ToHashSet(), found.Select(path => path.ToString()).ToHashSet());
        Assert.Equal(found.Count, found.Select(path => path.ToString()).Distinct().Count());
        Assert.Distinct(found.SelectMany(path => path.People.Skip(1).SkipLast(1)));
        (long, long, long) sum = found.Select(path => DisjointSets.KeyOf(path, query.Order)).Aggregate((0L, 0L, 0L), DisjointSets.Plus);
        Assert.Equal(DisjointSets.Best(all, query.Order, query.Count), (found.Count, sum));
        Assert.Equal(
            found.OrderBy(path => DisjointSets.KeyOf(path, query.Order)).Select(path => path.Cost), found.Select(path => path.Cost));
    }

    [Fact]
    public void The_best_path_is_given_up_where_it_would_stand_in_the_way_of_two()
    {
        ContactNetwork network = Network("me-a 0.9", "a-b 0.9", "b-boss 0.9", "me-b 0.5", "a-boss 0.5");

        WarmPaths paths = network.FindWarmPaths(WarmPathQuery.To(Boss, from: Me) with { Disjoint = true, Count = 2 });
        Assert.Equal(["me>a>boss", "me>b>boss"], paths.Select(Told));
    }

    [Fact]
    public void Fewer_are_found_only_where_fewer_exist()
    {
        ContactNetwork network = Network("me-a 0.9", "a-boss 0.9", "me-b 0.9", "b-a 0.9");

        WarmPaths paths = network.FindWarmPaths(WarmPathQuery.To(Boss, from: Me) with { Disjoint = true, Count = 5 });
        Assert.Equal(["me>a>boss"], paths.Select(Told));
        Assert.True(paths.Complete);
    }

    [Fact]
    public void A_limit_on_relays_holds_for_each_of_them()
    {
        ContactNetwork network = Network("me-a 0.9", "a-b 0.9", "b-boss 0.9", "me-c 0.1", "c-boss 0.1", "me-d 0.2", "d-boss 0.2");

        WarmPaths paths = network.FindWarmPaths(WarmPathQuery.To(Boss, from: Me) with { Disjoint = true, Count = 2, MaxRelays = 1 });
        Assert.Equal(["me>d>boss", "me>c>boss"], paths.Select(Told));
    }

    [Property]
    public void A_search_cut_by_its_bound_says_so_and_its_paths_share_no_relay_all_the_same(DrawnQuery drawn, DrawnTie[] ties, int work)
    {
        ContactNetwork network = SmallNetwork.Of(drawn, ties, []);
        WarmPathQuery query = drawn.Query with { Disjoint = true };
        WarmPaths all = network.FindWarmPaths(query);
        WarmPaths cut = network.FindWarmPaths(query with { MostWork = 1 + (Math.Abs((long)work) % 200) });

        Assert.Distinct(cut.SelectMany(path => path.Relays).Select(relay => relay.Id));
        Assert.True(!cut.Complete || cut.Select(Told).SequenceEqual(all.Select(Told)));
        Assert.True(cut.Count <= all.Count);
    }

    private static string Told(WarmPath path) => string.Join('>', path.People.Select(person => person.Id));

    private static ContactNetwork Network(params string[] ties) => ContactNetwork.Of([], ties.Select(text =>
    {
        string[] parts = text.Split('-', ' ');
        return new Tie(
            new ContactId(parts[0]), new ContactId(parts[1]),
            new Warmth(3))
        { StatedChance = new Chance(double.Parse(parts[2], System.Globalization.CultureInfo.InvariantCulture)) };
    }));
}
