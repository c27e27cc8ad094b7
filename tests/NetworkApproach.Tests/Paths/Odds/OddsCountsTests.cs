using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;

namespace NetworkApproach.Tests.Paths;

/// <summary>One count at random, seldom a big one.</summary>
public static class RandomOddsCounts
{
    public static Arbitrary<OddsCount> Counts() => (
        from step in Gen.Elements(Enum.GetValues<OddsStep>())
        from kind in Gen.Elements(Enum.GetValues<TieKind>())
        from warmth in Gen.Choose(1, 5)
        from yes in Gen.Frequency((9, Gen.Choose(0, 40).Select(number => (long)number)), (1, Gen.Constant(OddsCounts.Most)))
        from no in Gen.Choose(0, 40)
        select new OddsCount(step, kind, warmth, yes, no)).ToArbitrary();
}

[EachProperty(1_000, Arbitrary = [typeof(RandomOddsCounts)])]
public class OddsCountsTests
{
    [FsCheck.Xunit.Property]
    public void Pools_add_up_in_whatever_order(OddsCount some, OddsCount[] more, OddsCount[] other, OddsCount[] third)
    {
        OddsCount[] one = [some with { No = some.No + 1 }, .. more];
        (OddsCounts a, OddsCounts b, OddsCounts c) = (OddsCounts.Of(one), OddsCounts.Of(other), OddsCounts.Of(third));
        Assert.Equal(a.Add(b).Add(c).Rows, c.Add(a.Add(b)).Rows);
        Assert.Equal(a.Add(b).Add(c).Rows, a.Add(b.Add(c)).Rows);
        Assert.Equal(a.Add(b).Rows, OddsCounts.Of([.. other, .. one]).Rows);
        Assert.Equal(a.Rows, a.Add(OddsCounts.None).Rows);
    }

    [FsCheck.Xunit.Property]
    public void A_pool_survives_json_and_holds_nothing_but_counts(OddsCount some, OddsCount[] counts)
    {
        OddsCounts pool = OddsCounts.Of([some with { No = some.No + 1 }, .. counts]);
        string json = JsonSerializer.Serialize(pool.Rows);
        Assert.Equal(pool.Rows, OddsCounts.Of(JsonSerializer.Deserialize<OddsCount[]>(json)!).Rows);
        Assert.All(pool.Rows, row => Assert.True(row.Yes + row.No > 0, row.ToString()));
        Assert.Equal(pool.Rows.Sum(row => row.Yes + row.No), pool.Total);
    }

    [Fact]
    public void Nothing_in_a_pool_could_hold_a_person_or_a_day() => Assert.Equal(
        [typeof(OddsStep), typeof(TieKind), typeof(int), typeof(long), typeof(long)],
        typeof(OddsCount).GetProperties().Select(property => property.PropertyType));

    [FsCheck.Xunit.Property]
    public void Learnt_chances_lie_between_the_odds_and_the_observed_rate_and_are_never_zero_or_one(OddsCount count, byte weight)
    {
        Tie tie = new(new ContactId("ann"), new ContactId("bob"), new Warmth(count.Warmth)) { Kind = count.Kind };
        Odds odds = Odds.Default.LearningFrom(OddsCounts.Of(count), 1 + weight);
        double before = Odds.Default.StepsOf(tie).Of(count.Step).Value;
        double after = odds.StepsOf(tie).Of(count.Step).Value;
        double seen = count.Yes + count.No;
        if (seen == 0 || (count.Kind == TieKind.Named && count.Step == OddsStep.Names))
        {
            Assert.Equal(before, after);
            return;
        }

        double rate = count.Yes / seen;
        Assert.True(after is > 0 and < 1, $"{after} is certain");
        Assert.InRange(after, Math.Min(before, rate) - 1e-9, Math.Max(before, rate) + 1e-9);
        Assert.Equal(after, odds.BeliefIn(count.Step, tie).Mean.Value);
        Assert.All(
            Enum.GetValues<OddsStep>().Where(step => step != count.Step),
            step => Assert.Equal(Odds.Default.StepsOf(tie).Of(step), odds.StepsOf(tie).Of(step)));
    }

    [Theory]
    [InlineData(0.05)]
    [InlineData(0.9)]
    public void Learnt_chances_move_to_the_observed_rate_and_grow_surer(double rate)
    {
        Tie tie = new(new ContactId("ann"), new ContactId("bob"), new Warmth(3));
        double last = double.MaxValue;
        double spread = double.MaxValue;
        foreach (long tries in (long[])[20, 200, 2_000, 200_000])
        {
            long yes = (long)(rate * tries);
            Odds odds = Odds.Default.LearningFrom(OddsCounts.Of(new OddsCount(OddsStep.Leave, TieKind.Known, 3, yes, tries - yes)));
            double distance = Math.Abs(odds.StepsOf(tie).Leave.Value - rate);
            Assert.True(distance < last);
            Assert.True(odds.BeliefIn(OddsStep.Leave, tie).StandardDeviation < spread);
            (last, spread) = (distance, odds.BeliefIn(OddsStep.Leave, tie).StandardDeviation);
        }

        Assert.True(last < 1e-3);
    }

    [Fact]
    public void Certain_odds_stop_being_certain_once_a_no_is_counted()
    {
        Tie tie = new(new ContactId("ann"), new ContactId("bob"), new Warmth(3));
        Odds odds = new Odds(_ => Chance.Certain).LearningFrom(OddsCounts.Of(new OddsCount(OddsStep.Talk, TieKind.Known, 3, 0, 10)));

        Assert.Equal(0.5, odds.StepsOf(tie).Talk.Value, 6);
    }

    [Fact]
    public void Counts_of_nothing_are_refused()
    {
        Assert.Throws<ArgumentException>(() => OddsCounts.Of(new OddsCount(OddsStep.Talk, TieKind.Known, 6, 1, 0)));
        Assert.Throws<ArgumentException>(() => OddsCounts.Of(new OddsCount((OddsStep)9, TieKind.Known, 3, 1, 0)));
        Assert.Throws<ArgumentException>(() => OddsCounts.Of(new OddsCount(OddsStep.Talk, TieKind.Known, 3, -1, 0)));
        Assert.Throws<ArgumentException>(() => OddsCounts.Of((OddsCount)null!));
    }
}
