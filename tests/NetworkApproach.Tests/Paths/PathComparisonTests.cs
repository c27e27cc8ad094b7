using FsCheck.Xunit;
using Xunit;

namespace NetworkApproach.Tests.Paths;

[EachProperty(1_000, Arbitrary = [typeof(SmallNetwork)])]
public class PathComparisonTests
{
    private static readonly ContactId Me = new("me");
    private static readonly ContactId Ann = new("ann");
    private static readonly ContactId Bob = new("bob");
    private static readonly ContactId Carl = new("carl");

    [Property]
    public void Of_an_answers_paths_each_goes_before_those_that_follow(DrawnQuery of, DrawnTie[] others, DrawnTie one, DrawnTie another)
    {
        DrawnQuery drawn = of with { People = Math.Max(3, of.People) };
        DrawnTie[] fork =
        [
            one with { To = one.From + 1, HasEnded = false },
            another with { From = one.From, To = one.From + 2, HasEnded = false }
        ];
        ContactNetwork network = SmallNetwork.Of(drawn, [.. others, .. fork], []);
        WarmPaths paths = network.FindWarmPaths(drawn.Query);
        paths = paths.Count > 1 ? paths : network.FindWarmPaths(drawn.ToAnybodyFrom(one.From));
        Assert.True(paths.Count > 1, "There are two ways from one person.");
        for (int place = 1; place < paths.Count; place++)
        {
            Assert.True(paths[place - 1].Against(paths[place], drawn.Order).IsFirstBefore);
            Assert.False(paths[place].Against(paths[place - 1], drawn.Order).IsFirstBefore);
        }
    }

    [Fact]
    public void It_says_what_decided_and_what_would_change_the_order()
    {
        (WarmPath first, WarmPath second) = Two(0.5, 20);

        Assert.Equal(
            "me > ann > bob goes before me > carl > bob: 0.40 against 0.25; weakest ann > bob against me > carl; the order would change "
                + "if ann > bob fell below 0.31",
            first.Against(second).ToString());
        Assert.Equal(
            "me > carl > bob goes after me > ann > bob: 0.25 against 0.40; weakest me > carl against ann > bob; the order would change "
                + "if ann > bob fell below 0.31",
            second.Against(first).ToString());
    }

    [Fact]
    public void The_order_does_change_below_the_tipping_chance_and_not_above_it()
    {
        (WarmPath first, WarmPath second) = Two(0.5, 20);
        Assert.Equal(PathGround.Chance, first.Against(second).Decided);
        double tipping = first.Against(second).TippingChance!.Value.Value;

        (WarmPath below, _) = Two(tipping - 0.001, 20);
        (WarmPath above, _) = Two(tipping + 0.001, 20);
        Assert.Equal(["me", "carl", "bob"], below.People.Select(person => person.Name));
        Assert.Equal(["me", "ann", "bob"], above.People.Select(person => person.Name));
    }

    [Fact]
    public void Where_something_else_decides_no_chance_is_named()
    {
        (WarmPath first, WarmPath second) = Two(0.5, 10);
        PathComparison comparison = first.Against(second, PathOrder.LeastMinutes);

        Assert.Equal("30 minutes against 40 minutes", comparison.Ground);
        Assert.Equal(PathGround.Minutes, comparison.Decided);
        Assert.Null(comparison.TippingStep);
        Assert.Null(comparison.TippingChance);
    }

    /// <summary>The two paths from me to Bob, best first: through Ann by 0.8 and what is told, through Carl by 0.5 and 0.5.</summary>
    private static (WarmPath First, WarmPath Second) Two(double throughAnn, int minutes)
    {
        ContactNetwork network = ContactNetwork.Of(
            [],
            [TieOf(Me, Ann, 0.8, 20), TieOf(Ann, Bob, throughAnn, minutes), TieOf(Me, Carl, 0.5, 20), TieOf(Carl, Bob, 0.5, 20)]);
        WarmPaths paths = network.FindWarmPaths(WarmPathQuery.To(Bob, from: Me));
        return (paths[0], paths[1]);
    }

    private static Tie TieOf(ContactId from, ContactId to, double chance, int minutes) =>
        new(from, to, new Warmth(3)) { StatedChance = new Chance(chance), Minutes = minutes };
}
