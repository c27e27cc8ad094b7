using Xunit;

namespace NetworkApproach.Tests.Paths;

[EachProperty(1_000)]
public class StepChancesTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Theory]
    [InlineData(1, 0.20)]
    [InlineData(2, 0.35)]
    [InlineData(3, 0.50)]
    [InlineData(4, 0.65)]
    [InlineData(5, 0.80)]
    public void The_three_steps_together_are_the_whole_step_of_the_figures(
        int warmth, double figure) => Assert.All(Enum.GetValues<TieKind>(), kind =>
    {
        StepChances steps = Odds.Default.StepsOf(TieOf(kind, warmth));

        Assert.Equal(figure, steps.Names.Value * steps.Leave.Value * steps.Talk.Value, 12);
        Assert.Equal(figure, Odds.Default.Of(TieOf(kind, warmth)).Value);
        Assert.Equal(steps.Relay.Value, steps.Talk.Value, 12);
        Assert.Equal(kind == TieKind.Named, steps.Names == Chance.Certain);
    });

    [Fact]
    public void A_step_that_is_done_is_certain_and_raises_the_whole()
    {
        StepChances steps = Odds.Default.StepsOf(TieOf(TieKind.Known, 3));

        Assert.Equal(Chance.Certain, steps.Named().Names);
        Assert.Equal(steps.Leave, steps.Named().Leave);
        Assert.Equal(Chance.Certain, steps.Granted().Relay);
        Assert.Equal(steps.Talk, steps.Granted().Whole);
        Assert.Equal([steps.Names, steps.Leave, steps.Talk], Enum.GetValues<OddsStep>().Select(steps.Of));
    }

    [FsCheck.Xunit.Property]
    public void Decay_is_gentle_never_reaches_zero_and_counts_only_as_of_a_day(ushort daysSince, ushort more, byte warmth, bool isTouched)
    {
        Tie tie = TieOf(TieKind.Connected, 1 + (warmth % 5));
        DateOnly last = Today.AddDays(-daysSince);
        tie = isTouched ? tie with { LastInTouchOn = last, Since = last.AddDays(-more) } : tie with { Since = last };
        double fresh = Odds.Default.Of(tie).Value;
        double now = Odds.Default.AsOf(Today).Of(tie).Value;
        double later = Odds.Default.AsOf(Today.AddDays(more)).Of(tie).Value;
        Assert.InRange(now, later, fresh);
        Assert.InRange(later, fresh * OddsFactors.Default.LeastAfterDecay, fresh);
        Assert.Equal(Odds.Default.Of(TieOf(TieKind.Connected, 1 + (warmth % 5))), Odds.Default.Of(tie));
        Assert.Equal(now, Odds.Default.AsOf(Today).StepsOf(tie).Whole.Value, 1e-12);
    }

    [Fact]
    public void Half_of_what_can_decay_has_after_the_half_life()
    {
        Tie tie = TieOf(TieKind.Known, 3) with { LastInTouchOn = new DateOnly(2020, 1, 1) };
        Odds odds = new(_ => new Chance(0.5)) { Factors = OddsFactors.Default with { HalfLifeInYears = 4, LeastAfterDecay = 0.2 } };

        Assert.Equal(0.5 * (0.2 + (0.8 * 0.5)), odds.AsOf(new DateOnly(2024, 1, 1)).Of(tie).Value, 12);
        Assert.Equal(0.5, new Odds(_ => new Chance(0.5)) { Factors = OddsFactors.None }.AsOf(new DateOnly(2024, 1, 1)).Of(tie).Value);
    }

    [Fact]
    public void An_unknown_last_touch_and_a_stated_chance_do_not_decay()
    {
        Odds odds = Odds.Default.AsOf(Today);

        Assert.Equal(0.5, odds.Of(TieOf(TieKind.Known, 3)).Value);
        Assert.Equal(
            0.42, odds.Of(TieOf(TieKind.Known, 3) with { Since = new DateOnly(1980, 1, 1), StatedChance = new Chance(0.42) }).Value);
    }

    [FsCheck.Xunit.Property]
    public void Standing_only_lowers_the_side_it_concerns(byte warmth, byte kind, bool consultant, bool owed, bool recently)
    {
        Tie tie = TieOf((TieKind)(kind % 4), 1 + (warmth % 5));
        PersonStanding standing = new(consultant, owed, recently);
        StepChances plain = Odds.Default.StepsOf(tie);
        StepChances relay = Odds.Default.StepsOf(tie, relay: standing);
        StepChances prospect = Odds.Default.StepsOf(tie, prospect: standing);
        double factor = (consultant ? 0.5 : 1) * (owed ? 0.8 : 1) * (recently ? 0.9 : 1);
        Assert.Equal(plain.Talk, relay.Talk);
        Assert.Equal(plain.Relay.Value * factor, relay.Relay.Value, 1e-12);
        Assert.Equal(plain.Relay, prospect.Relay);
        Assert.True(prospect.Talk <= plain.Talk, $"{prospect.Talk} from {plain.Talk}");
        Assert.Equal(owed || recently, prospect.Talk < plain.Talk);
    }

    [Fact]
    public void One_function_replaces_everything_but_what_was_stated()
    {
        List<StepQuestion> asked = [];
        StepChances told = new(new Chance(0.9), new Chance(0.8), new Chance(0.5));
        Odds odds = Odds.OfSteps(question =>
        {
            asked.Add(question);
            return told;
        }).AsOf(Today);
        Tie tie = TieOf(TieKind.Known, 1) with { Since = new DateOnly(1980, 1, 1) };

        Assert.Equal(told, odds.StepsOf(tie, new PersonStanding(IsConsultant: true)));
        Assert.Equal(0.36, odds.Of(tie).Value, 12);
        Assert.Equal(new StepQuestion(tie, new PersonStanding(IsConsultant: true), default, Today), asked[0]);
        Assert.Equal(0.42, odds.Of(tie with { StatedChance = new Chance(0.42) }).Value);
        Assert.Throws<InvalidOperationException>(() => Odds.OfSteps(_ => null!).Of(tie));
    }

    [Fact]
    public void What_is_no_chance_or_no_factor_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new StepChances(default, Chance.Certain, Chance.Certain));
        Assert.Throws<ArgumentOutOfRangeException>(() => OddsFactors.Default with { Consultant = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => OddsFactors.Default with { LeastAfterDecay = double.NaN });
        Assert.Throws<ArgumentOutOfRangeException>(() => OddsFactors.Default with { HalfLifeInYears = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => Odds.Default.LearningFrom(OddsCounts.None, 0));
        Assert.Throws<ArgumentNullException>(() => Odds.OfSteps(null!));
    }

    private static Tie TieOf(TieKind kind, int warmth) =>
        new(new ContactId("ann"), new ContactId("bob"), new Warmth(warmth)) { Kind = kind };
}
