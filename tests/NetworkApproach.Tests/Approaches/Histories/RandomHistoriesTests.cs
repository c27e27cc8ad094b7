using Xunit;

namespace NetworkApproach.Tests.Approaches;

/// <summary>What random histories reach: a property over histories that never come to a rule says nothing about it.</summary>
public class RandomHistoriesTests
{
    private const int Histories = 1000;
    private const int Commands = 45;
    private const int Seed = 20_260_601;
    private static readonly IReadOnlyList<Type> Unreachable =
    [
        typeof(Refusal.NotOpened),
        typeof(Refusal.NotRecordable),
        typeof(Refusal.MinutesMissing),

        // The service's, which knows who asked to be forgotten.
        typeof(Refusal.SaidNoBefore),
        typeof(Refusal.AskedToBeForgotten),
    ];

    // An approach knows ids only: these are given where a list of who asked to be forgotten is kept (SuppressionServiceTests).
    private static readonly Type[] OfTheService = [typeof(Refusal.SaidNoBefore), typeof(Refusal.AskedToBeForgotten)];

    [Fact]
    public void Random_histories_come_to_every_event_and_to_every_refusal()
    {
        var dice = new Random(Seed);
        Turn[] turns =
        [
            .. Enumerable
                .Range(0, Histories)
                .SelectMany(_ => new Script(
                    dice.Next(), [.. Enumerable.Range(0, Commands).Select(_ => dice.Next())], CanStrike: true).Play().Turns)
        ];

        Type[] events = [.. typeof(ApproachEvent).GetNestedTypes().Except([typeof(ApproachEvent.Opened), typeof(ApproachEvent.Erased)])];
        Assert.All(
            events,
            type => Assert.True(
                turns.Count(turn => turn.IsAccepted && turn.Event.GetType() == type) >= 20, $"{type.Name} is accepted too seldom"));
        Type[] refusals = [.. typeof(Refusal).GetNestedTypes().Except(Unreachable).Except(OfTheService)];
        Assert.All(
            refusals, type => Assert.True(turns.Count(turn => turn.Refusal?.GetType() == type) >= 5, $"{type.Name} is met too seldom"));
    }
}
