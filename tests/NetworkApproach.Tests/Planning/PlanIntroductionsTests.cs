using Xunit;

namespace NetworkApproach.Tests.Planning;

[EachProperty(1_000, Arbitrary = [typeof(SmallPlan)])]
public class PlanIntroductionsTests
{
    private const double Accuracy = 1e-9;

    [Cases(2_000)]
    public void The_chances_are_those_of_every_way_things_can_turn_out(DrawnPlan drawn, PlannedTie[] ties)
    {
        PlannedTie[] few = [.. ties.Take(10)];
        EveryWorld worlds = new(drawn.TiesOf(few), drawn.Query);
        IntroductionPlan plan = drawn.Of(few).PlanIntroductions(drawn.Query);
        if (worlds.IsDone)
        {
            Assert.Equal((1, 0, 0), (plan.Chance.Value, plan.Minutes.Value, plan.Tries.Count));
            return;
        }

        (double chance, (double Yes, double AfterYes, double AfterNo)[] tries) = worlds.Chances();
        (ContactId From, ContactId To)[] pairs = [.. worlds.Pairs];
        Assert.Equal(ChanceMethod.Exact, plan.Chance.Method);
        Assert.Equal(chance, plan.Chance.Value, Accuracy);
        Assert.Equal(chance > 0, plan.Chance.Value > 0);
        Assert.Equal((plan.Chance.Value, plan.Chance.Value), (plan.Chance.Low, plan.Chance.High));
        Assert.Equal(
            Enumerable.Range(0, pairs.Length).Where(worlds.CouldHelp).Select(tie => pairs[tie]),
            plan.Tries.Select(one => (one.From.Id, one.To.Id)).Order());
        Assert.All(plan.Tries, one =>
        {
            (double yes, double afterYes, double afterNo) = tries[Array.IndexOf(pairs, (one.From.Id, one.To.Id))];
            Assert.Equal(yes, one.Yes.Value, Accuracy);
            Assert.Equal(afterYes, one.AfterYes, Accuracy);
            Assert.Equal(afterNo, one.AfterNo, Accuracy);
        });
    }

    [Cases(1_000)]
    public void The_minutes_are_the_least_that_any_order_of_tries_takes(
        DrawnPlan of, PlannedTie[] some, PlannedTie first, PlannedTie second)
    {
        (DrawnPlan drawn, PlannedTie[] few) = of.WithAWay([.. some.Take(6)], first, second);
        EveryWorld worlds = new(drawn.TiesOf(few), drawn.Query);
        IntroductionPlan plan = drawn.Of(few).PlanIntroductions(drawn.Query);
        Vacuous.If(worlds.IsDone);

        (ContactId From, ContactId To)[] pairs = [.. worlds.Pairs];
        Assert.Equal(MinutesMethod.Exact, plan.Minutes.Method);
        Assert.Equal(worlds.Minutes(), plan.Minutes.Value, Accuracy);
        Assert.All(plan.Tries, one => Assert.Equal(worlds.Minutes(Array.IndexOf(pairs, (one.From.Id, one.To.Id))), one.Minutes, Accuracy));
        Assert.Equal(plan.Minutes.Value, plan.Tries.Select(one => one.Minutes).DefaultIfEmpty(0).First(), Accuracy);
        Assert.Equal(plan.Tries.OrderBy(one => Math.Round(one.Minutes, 9)).ThenBy(one => one.From.Id).ThenBy(one => one.To.Id), plan.Tries);
    }

    [Cases(1_000)]
    public void The_order_in_which_people_and_ties_are_given_changes_nothing(DrawnPlan drawn, PlannedTie[] ties, int seed)
    {
        PlannedTie[] shuffled = [.. ties];
        new Random(seed).Shuffle(shuffled);

        Assert.Equal(Told(drawn.Of(ties).PlanIntroductions(drawn.Query)), Told(drawn.Of(shuffled).PlanIntroductions(drawn.Query)));
    }

    [Cases(1_000)]
    public void One_more_tie_never_lowers_the_chance(DrawnPlan drawn, PlannedTie[] ties, PlannedTie more)
    {
        double before = drawn.Of(ties).PlanIntroductions(drawn.Query).Chance.Value;

        Assert.True(drawn.Of([.. ties, more]).PlanIntroductions(drawn.Query).Chance.Value >= before - Accuracy);
    }

    [Cases(1_000)]
    public void Whatever_is_tried_first_the_chance_after_both_answers_is_the_chance_now(
        DrawnPlan of, PlannedTie[] some, PlannedTie first, PlannedTie second)
    {
        (DrawnPlan drawn, PlannedTie[] ties) = of.WithAWay(some, first, second);
        IntroductionPlan plan = drawn.Of(ties).PlanIntroductions(drawn.Query);
        Vacuous.If(plan.Tries.Count == 0);

        Assert.All(
            plan.Tries,
            one => Assert.Equal(plan.Chance.Value, (one.Yes.Value * one.AfterYes) + ((1 - one.Yes.Value) * one.AfterNo), Accuracy));
    }

    [Cases(1_000)]
    public void A_try_that_failed_is_planned_without_from_then_on(DrawnPlan of, PlannedTie[] some, PlannedTie first, PlannedTie second)
    {
        (DrawnPlan drawn, PlannedTie[] ties) = of.WithAWay(some, first, second);
        PlanQuery query = drawn.Query with { Willing = new Dictionary<ContactId, Chance>() };
        IntroductionPlan plan = drawn.Of(ties).PlanIntroductions(query);
        Vacuous.If(plan.Tries.Count == 0);

        Assert.All(plan.Tries, one =>
        {
            IntroductionPlan without = drawn
                .Of(ties)
                .PlanIntroductions(query with { Refused = [.. query.Refused, (one.From.Id, one.To.Id)] });
            Assert.Equal(one.AfterNo, without.Chance.Value, Accuracy);
            Assert.DoesNotContain((one.From.Id, one.To.Id), without.Tries.Select(other => (other.From.Id, other.To.Id)));
        });
    }

    [Cases(1_000)]
    public void What_is_simulated_lies_in_its_interval_and_near_what_is_exact(
        DrawnPlan of, PlannedTie[] some, PlannedTie first, PlannedTie second)
    {
        (DrawnPlan drawn, PlannedTie[] ties) = of.WithAWay(some, first, second);
        TryNetwork network = TryNetwork.Of(drawn.Of(ties), drawn.Query, default);
        Vacuous.If(network.Ties == 0);

        DrawnNetworks drawings = new(network, 7, default);
        drawings.Draw(40);
        ChanceOfTries simulated = drawings.Result();
        ChanceOfTries exact = ChanceOfTries.Exactly(network, 1_000_000, default)!;
        // Five standard deviations of 10,240 drawings: beyond them lies one case in two million.
        Assert.Equal(exact.Overall.Value, simulated.Overall.Value, 0.025);
        Assert.InRange(simulated.Overall.Value, simulated.Overall.Low, simulated.Overall.High);
        Assert.Equal(exact.Tries, simulated.Tries);
        for (int one = 0; one < exact.Tries.Length; one++)
        {
            Assert.Equal(exact.AfterYes[one], simulated.AfterYes[one], 0.025);
            Assert.Equal(exact.AfterNo[one], simulated.AfterNo[one], 0.025 / Math.Max(0.05, 1 - network.Yes(exact.Tries[one])));
        }
    }

    private static string Told(IntroductionPlan plan) =>
        $"{plan.Chance.Value:R} {plan.Minutes.Value:R}: "
            + string.Join("; ", plan.Tries.Select(one => $"{one.From.Id}>{one.To.Id} {one.AfterYes:R} {one.AfterNo:R} {one.Minutes:R}"));
}
