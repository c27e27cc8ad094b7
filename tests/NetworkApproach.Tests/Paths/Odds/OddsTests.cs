using Xunit;

namespace NetworkApproach.Tests.Paths;

public class OddsTests
{
    private static Tie TieOf(int warmth) => new(new ContactId("me"), new ContactId("ann"), new Warmth(warmth));

    [Theory]
    [InlineData(1, 0.20)]
    [InlineData(2, 0.35)]
    [InlineData(3, 0.50)]
    [InlineData(4, 0.65)]
    [InlineData(5, 0.80)]
    public void Warmth_gives_the_chances_of_the_figures(int warmth, double chance) =>
        Assert.Equal(chance, Odds.Default.Of(TieOf(warmth)).Value);

    [Fact]
    public void A_stated_chance_goes_before_any_odds()
    {
        Tie tie = TieOf(1) with { StatedChance = new Chance(0.42) };

        Assert.Equal(0.42, Odds.Default.Of(tie).Value);
        Assert.Equal(0.42, new Odds(_ => Chance.Certain).Of(tie).Value);
    }

    [Fact]
    public void Odds_that_give_no_chance_are_refused() =>
        Assert.Throws<InvalidOperationException>(() => new Odds(_ => default).Of(TieOf(1)));

    [Fact]
    public void Nulls_are_refused_at_the_door()
    {
        Assert.Throws<ArgumentNullException>(() => new Odds(null!));
        Assert.Throws<ArgumentNullException>(() => Odds.Default.Of(null!));
    }
}
