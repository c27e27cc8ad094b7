using Xunit;

namespace NetworkApproach.Tests.Planning;

/// <summary>What random plans reach: a property over plans without moves says nothing.</summary>
public class RandomPlansTests
{
    private const int Plans = 2_500;
    private const int Seed = 20_261_124;

    [Fact]
    public void Random_plans_come_to_every_reason_and_to_several_methods()
    {
        var dice = new Random(Seed);
        ApproachPlan[] plans =
        [
            .. Enumerable
                .Range(0, Plans)
                .Select(_ => new RandomPlans(
                    new Script(dice.Next(), [.. Enumerable.Range(0, 40).Select(_ => dice.Next())], CanStrike: true)).Plan())
        ];
        ILookup<PlanReason, PlannedMove> moves = plans.SelectMany(plan => plan.Moves).ToLookup(move => move.Reason);

        Assert.All(Enum.GetValues<PlanReason>(), reason => Assert.True(moves[reason].Count() >= 2, $"{reason}: {moves[reason].Count()}"));
        Assert.True(plans.Count(plan => plan.Chance.Value is > 0 and < 1) > Plans / 4);
        Assert.True(plans.Count(plan => plan.Awaited.Count > 0) > Plans / 20);
        Assert.True(plans.Count(plan => plan.Moves.Count(move => move.Yes is not null) > 1) > Plans / 6);
        Assert.True(plans.SelectMany(plan => plan.Moves).Count(move => move.RelayMinutes > 0) > 10);
    }
}
