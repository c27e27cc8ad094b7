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
        new ApproachEvent.Talked(new("8"), At(3), Ann, 20),
        new ApproachEvent.FactLearnt(new("9"), At(3), new("8"), Topic.Needs, "the Lyon plant will close", InConfidence: true),
        new ApproachEvent.FactLearnt(new("10"), At(3), new("8"), Topic.Needs, "they cannot find testers"),
        new ApproachEvent.Named(new("11"), At(4), Ann, Bob),
        new ApproachEvent.Named(new("12"), At(4), Ann, Eve, InConfidence: true),
        new ApproachEvent.Answered(new("13"), At(5), Ann, new Request.Leave(Bob), new Answer.Granted()),
    ]);

    [Fact]
    public void A_leave_counts_from_when_it_is_given_and_for_whom()
    {
        Assert.Empty(ReviewContext.Of(Known, At(4), Bob).Leave);
        Assert.Equal([new LeaveToCite("Ann Leroy")], ReviewContext.Of(Known, At(6), Bob).Leave);
        Assert.Empty(ReviewContext.Of(Known, At(6), Eve).Leave);
        Assert.Equal([new LeaveToCite("Ann Leroy")], ReviewContext.Of(Known, At(6)).Leave);
        Assert.Empty(ReviewContext.Of(Known, At(3650)).Leave);
    }

    [Fact]
    public void What_was_said_in_confidence_is_one_for_everybody_else()
    {
        Assert.Equal(["the Lyon plant will close", "Ann Leroy Eve Roca"], ReviewContext.Of(Known, At(6), Bob).Confidence);
        Assert.Equal(["the Lyon plant will close", "Ann Leroy Eve Roca"], ReviewContext.Of(Known, At(6)).Confidence);
        Assert.Empty(ReviewContext.Of(Known, At(6), Ann).Confidence);
        Assert.Empty(ReviewContext.Of(Known, At(2)).Confidence);
        Assert.Contains(
            Review.Of("Ann Leroy spoke of Eve Roca.", ReviewContext.Of(Known, At(6))).Findings,
            finding => finding.Rule == ReviewRule.RevealsConfidence);
    }

    [Fact]
    public void The_company_of_the_approach_is_known() => Assert.Equal(["Noname Corp"], ReviewContext.Of(Known, At(6)).Companies);

    [Fact]
    public void An_approach_is_needed() => Assert.Throws<ArgumentNullException>(() => ReviewContext.Of(null!, At(0)));

    private static DateTimeOffset At(int days) => Start.AddDays(days);
}
