using System.Globalization;
using Xunit;

namespace NetworkApproach.Tests.Paths;

public class WarmPathTests
{
    private static readonly ContactId Me = new("me");
    private static readonly ContactId Ann = new("ann");
    private static readonly ContactId Bob = new("bob");

    private static readonly ContactNetwork Network = ContactNetwork.Of(
        [new Contact(Ann, "Ann"), new Contact(Bob, "Bob", [new Employment(new CompanyName("Noname Corp"))])],
        [new Tie(Me, Ann, new Warmth(4)), new Tie(Ann, Bob, new Warmth(3)) { Kind = TieKind.Named }]);

    [Fact]
    public void A_path_tells_its_people_chance_minutes_and_weakest_step()
    {
        WarmPath path = Assert.Single(Network.FindWarmPaths(WarmPathQuery.To("Noname Corp", from: Me)));

        Assert.Equal("me > Ann > Bob: 0.33, 40 minutes; weakest Ann > Bob", path.ToString(), StringComparer.Ordinal);
        Assert.Equal("me > Ann 0.65 (known, warmth 4); Ann > Bob 0.50 (named, warmth 3)", path.Why);
        Assert.Equal(["Ann"], path.Relays.Select(relay => relay.Name));
        Assert.Equal(430_783 + 693_147, path.Cost);
    }

    [Fact]
    public void The_culture_of_the_machine_plays_no_part()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("fr-FR");
            Assert.Equal(
                "me > Ann > Bob: 0.33, 40 minutes; weakest Ann > Bob",
                Network.FindWarmPaths(WarmPathQuery.To(Bob, from: Me))[0].ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void The_seeker_as_target_is_a_path_of_one_person()
    {
        WarmPath path = Assert.Single(Network.FindWarmPaths(WarmPathQuery.To(Me, from: Me)));

        Assert.Equal("me: 1.00, 0 minutes", path.ToString());
        Assert.Equal(["me"], path.People.Select(person => person.Name));
        Assert.Equal((1, 0, 0), (path.Chance.Value, path.Minutes, path.Cost));
        Assert.Empty(path.Steps);
        Assert.Empty(path.Relays);
        Assert.Null(path.Weakest);
        Assert.Empty(path.Why);
    }

    [Fact]
    public void A_granted_tie_is_certain_and_keeps_its_minutes()
    {
        WarmPath path = Network.FindWarmPaths(WarmPathQuery.To(Bob, from: Me) with { Granted = [(Ann, Bob)] })[0];

        Assert.Equal((0.65, 40, 430_783), (path.Chance.Value, path.Minutes, path.Cost));
        Assert.True(path.Steps[1].IsGranted);
        Assert.Equal("Ann > Bob 1.00 (leave granted)", path.Steps[1].Why);
        Assert.Equal("me > Ann", path.Weakest?.ToString());
    }

    [Fact]
    public void Of_equally_weak_steps_the_first_is_told()
    {
        ContactNetwork network = ContactNetwork.Of([], [new Tie(Me, Ann, new Warmth(2)), new Tie(Ann, Bob, new Warmth(2)) { Minutes = 1 }]);

        Assert.Equal(Ann, network.FindWarmPaths(WarmPathQuery.To(Bob, from: Me))[0].Weakest?.To.Id);
    }

    [Fact]
    public void One_minute_is_one_minute()
    {
        ContactNetwork network = ContactNetwork.Of([], [new Tie(Me, Ann, new Warmth(2)) { Minutes = 1, StatedChance = Chance.Certain }]);
        WarmPath path = network.FindWarmPaths(WarmPathQuery.To(Ann, from: Me))[0];

        Assert.Equal("me > ann: 1.00, 1 minute; weakest me > ann", path.ToString());
        Assert.Equal("me > ann 1.00 (known, chance stated)", path.Why);
    }

    [Fact]
    public void A_chance_too_small_to_tell_is_still_a_chance()
    {
        Chance least = new(double.Epsilon);
        ContactNetwork network = ContactNetwork.Of(
            [],
            [new Tie(Me, Ann, new Warmth(1)) { StatedChance = least, Minutes = int.MaxValue },
                new Tie(Ann, Bob, new Warmth(1)) { StatedChance = least, Minutes = int.MaxValue }]);
        WarmPath path = network.FindWarmPaths(WarmPathQuery.To(Bob, from: Me))[0];

        Assert.Equal(least, path.Chance);
        Assert.Equal(2 * 744_440_072L, path.Cost);
        Assert.Equal(2L * int.MaxValue, path.Minutes);
    }

    [Fact]
    public void Paths_are_a_list()
    {
        WarmPaths paths = Network.FindWarmPaths(WarmPathQuery.To(Bob, from: Me));

        Assert.Same(paths[0], Assert.Single(paths));
        Assert.Throws<ArgumentOutOfRangeException>(() => paths[1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => paths[-1]);
    }
}
