namespace NetworkApproach.Reviewing.Tests;

/// <summary>What a review knows of an approach.</summary>
public class ReviewOfAnApproachTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 2, 9, 0, 0, TimeSpan.FromHours(1));
    private static readonly ContactId Ann = new("ann");
    private static readonly ContactId Bob = new("bob");
    private static readonly ContactId Eve = new("eve");

    private static readonly Approach Known = Approach.Fold(
    [
        new ApproachEvent.Opened(
            new("1"), At(0), new("approach"), new("me"), new Target(new CompanyName("Noname Corp"), "pilot"), ApproachPolicy.Default),
        new ApproachEvent.PersonNoted(new("2"), At(0), new Contact(Ann, "Ann Leroy")),
        new ApproachEvent.PersonNoted(new("3"), At(0), new Contact(Bob, "Bob Marchand")),
        new ApproachEvent.PersonNoted(new("4"), At(0), new Contact(Eve, "Eve Roca")),
        new ApproachEvent.AcquaintanceStated(new("5"), At(0), Ann, "an office", new DateOnly(2015, 1, 1)),
        new ApproachEvent.Asked(new("6"), At(1), Ann, new Request.Talk(20), Channel.Message, null),
        new ApproachEvent.Answered(new("7"), At(2), Ann, new Request.Talk(20), new Answer.Yes()),
        new ApproachEvent.Talked(new("8"), At(3), Ann, 20),
        new ApproachEvent.FactLearnt(new("9"), At(3), new("8"), Topic.Needs, "the Lyon plant will close", InConfidence: true),
        new ApproachEvent.FactLearnt(new("10"), At(3), new("8"), Topic.Needs, "they cannot find testers"),
        new ApproachEvent.Named(new("11"), At(4), Ann, Bob),
        new ApproachEvent.Named(new("12"), At(4), Ann, Eve, InConfidence: true),
    ]);

    private static DateTimeOffset At(int days) => Start.AddDays(days);
}
