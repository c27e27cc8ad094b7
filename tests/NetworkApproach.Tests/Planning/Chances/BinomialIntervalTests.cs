using Xunit;

namespace NetworkApproach.Tests.Planning;

public class BinomialIntervalTests
{
    [Theory]
    [InlineData(0, 10)]
    [InlineData(0, 70_144)]
    [InlineData(0, 1)]
    public void With_no_success_the_upper_bound_is_the_chance_of_which_none_is_seen_once_in_two_hundred(long successes, long runs)
    {
        (double low, double high) = BinomialInterval.Of(successes, runs);

        Assert.Equal(0, low);
        Assert.Equal(1 - Math.Pow(0.005, 1.0 / runs), high, 1e-12);
        Assert.Equal(1 - high, BinomialInterval.Of(runs, runs).Low, 1e-12);
        Assert.Equal(1, BinomialInterval.Of(runs, runs).High);
    }

    [Theory]
    [InlineData(1, 3)]
    [InlineData(5, 10)]
    [InlineData(3, 40)]
    [InlineData(39, 40)]
    [InlineData(17, 300)]
    public void At_each_bound_what_was_seen_or_more_extreme_has_a_chance_of_one_in_two_hundred(int successes, int runs)
    {
        (double low, double high) = BinomialInterval.Of(successes, runs);

        Assert.Equal(0.005, Enumerable.Range(successes, runs - successes + 1).Sum(count => Binomial(runs, count, low)), 1e-10);
        Assert.Equal(0.005, Enumerable.Range(0, successes + 1).Sum(count => Binomial(runs, count, high)), 1e-10);
    }

    [Fact]
    public void The_interval_of_as_many_drawings_as_a_plan_makes_is_nowhere_wider_than_a_hundredth()
    {
        const long Runs = 274 * DrawnNetworks.AtOnce;
        for (long successes = 0; successes <= Runs; successes += Runs / 64)
        {
            (double low, double high) = BinomialInterval.Of(successes, Runs);
            Assert.InRange(high - low, 0, 0.01);
        }
    }

    private static double Binomial(int of, int count, double chance) =>
        Math.Exp(
            Enumerable.Range(1, count).Sum(place => Math.Log((of - count + place) / (double)place))
                + (count * Math.Log(chance))
                + ((of - count) * Math.Log(1 - chance)));
}
