using static NetworkApproach.ApproachEvent;
using static NetworkApproach.Tests.Approaches.Told;

namespace NetworkApproach.Tests.Approaches;

/// <summary>What is no event at all is an argument error at every door, whatever the rules would say.</summary>
public sealed class WellFormedTests
{
    private static readonly ActId Id = new("a");
    private static readonly string Long = new('x', 10_000);

    private static readonly (string What, ApproachEvent Event)[] Malformed =
    [
        ("no id", new Talked(default, At(0), Who("ann"), 10)),
        ("an instant too early", new Talked(Id, new DateTimeOffset(1899, 12, 31, 23, 59, 59, TimeSpan.Zero), Who("ann"), 10)),
        ("an instant too late", new Talked(Id, new DateTimeOffset(2200, 1, 1, 0, 0, 0, TimeSpan.Zero), Who("ann"), 10)),
        ("nobody", new Talked(Id, At(0), default, 10)),
        ("no approach id", Told.Opened("a", 0) with { Approach = default }),
        ("no seeker", Told.Opened("a", 0) with { Seeker = default }),
        ("no company", Told.Opened("a", 0) with { Target = new Target(default) }),
        ("no target", Told.Opened("a", 0) with { Target = null! }),
        ("no policy", Told.Opened("a", 0) with { Policy = null! }),
        ("a role too long", Told.Opened("a", 0) with { Target = new Target(new CompanyName("Noname"), Long + "x") }),
        ("no person", new PersonNoted(Id, At(0), null!)),
        ("a name too long", new PersonNoted(Id, At(0), new Contact(Who("ann"), Long + "x"))),
        ("an employment without a company", new PersonNoted(Id, At(0), new Contact(Who("ann"), "Ann", [new Employment(default)]))),
        ("a title too long",
            new PersonNoted(Id, At(0), new Contact(Who("ann"), "Ann", [new Employment(new CompanyName("Noname"), Long + "x")]))),
        ("a blank how", new AcquaintanceStated(Id, At(0), Who("ann"), " ", Day(0))),
        ("a null how", new AcquaintanceStated(Id, At(0), Who("ann"), null!, Day(0))),
        ("a since too early", new AcquaintanceStated(Id, At(0), Who("ann"), "school", new DateOnly(1899, 12, 31))),
        ("a since too late", new AcquaintanceStated(Id, At(0), Who("ann"), "school", new DateOnly(2200, 1, 1))),
        ("a blank belief", new BeliefStated(Id, At(0), Topic.Work, string.Empty)),
        ("an unknown topic of a belief", new BeliefStated(Id, At(0), (Topic)10, "belief")),
        ("a why too long", new Named(Id, At(0), Who("ann"), Who("bob"), Long + "x")),
        ("nobody named", new Named(Id, At(0), Who("ann"), default)),
        ("nothing answered", new Answered(Id, At(0), Who("ann"), null!, new Answer.Yes())),
        ("nothing said", new Answered(Id, At(0), Who("ann"), Names(), null!)),
        ("a day too late", new Answered(Id, At(0), Who("ann"), Names(), new Answer.Later(new DateOnly(2200, 1, 1)))),
        ("an until too early",
            new Answered(Id, At(0), Who("ann"), Leave("bob"), new Answer.Granted(CitingScope.Cited, new DateOnly(1899, 1, 1)))),
        ("an unknown scope", new Answered(Id, At(0), Who("ann"), Leave("bob"), new Answer.Granted((CitingScope)3))),
        ("passed to nobody", new Answered(Id, At(0), Who("ann"), WhatBecame("h"), new Answer.PassedTo(default))),
        ("an unknown channel received", new ApproachEvent.ContactReceived(Id, At(0), Who("ann"), (Channel)3)),
        ("no basis", new Attempted(Id, At(0), Who("ann"), null!, Channel.Message, 10)),
        ("a basis without an act", new Attempted(Id, At(0), Who("ann"), new AttemptBasis.Leave(default), Channel.Message, 10)),
        ("an unknown channel", new Attempted(Id, At(0), Who("ann"), ByLeave("g"), (Channel)(-1), 10)),
        ("minutes below none", new Attempted(Id, At(0), Who("ann"), ByLeave("g"), Channel.Message, -1)),
        ("minutes above a day", new Attempted(Id, At(0), Who("ann"), ByLeave("g"), Channel.Message, 1441)),
        ("nothing asked", new Asked(Id, At(0), Who("ann"), null!)),
        ("an unknown purpose of names", new Asked(Id, At(0), Who("ann"), Names((Purpose)2))),
        ("an unknown purpose of leave", new Asked(Id, At(0), Who("ann"), Leave("bob", (Purpose)2))),
        ("a question about no CV", new Asked(Id, At(0), Who("ann"), new Request.WhatBecame(default))),
        ("stopping no CV", new Asked(Id, At(0), Who("ann"), new Request.Stop(default))),
        ("a talk of no minutes", new Talked(Id, At(0), Who("ann"), 0)),
        ("a talk of more than a day", new Talked(Id, At(0), Who("ann"), 1441)),
        ("fewer minutes offered than none", new Talked(Id, At(0), Who("ann"), 10, -1)),
        ("more minutes offered than talked", new Talked(Id, At(0), Who("ann"), 10, 11)),
        ("a blank fact", new FactLearnt(Id, At(0), new ActId("t"), Topic.Work, "\t")),
        ("an unknown topic", new FactLearnt(Id, At(0), new ActId("t"), (Topic)(-1), "fact")),
        ("an unknown bearing", new FactLearnt(Id, At(0), new ActId("t"), Topic.Work, "fact", Bearing: (Bearing)3)),
        ("a fact of no talk", new FactLearnt(Id, At(0), default, Topic.Work, "fact")),
        ("a fact on no belief", new FactLearnt(Id, At(0), new ActId("t"), Topic.Work, "fact", Belief: default(ActId))),
        ("a fact from nobody", new FactLearnt(Id, At(0), new ActId("t"), Topic.Work, "fact", HeardFrom: default(ContactId))),
        ("an unknown verdict", new InterestJudged(Id, At(0), (Interest)3)),
        ("a why of a verdict too long", new InterestJudged(Id, At(0), Interest.Open, Long + "x")),
        ("an unknown reply", new OfferAnswered(Id, At(0), new ActId("o"), (OfferReply)2)),
        ("a reply to no offer", new OfferAnswered(Id, At(0), default, OfferReply.Declined)),
        ("a why of a loss too long", new WrittenOff(Id, At(0), new ActId("h"), Long + "x")),
        ("nothing written off", new WrittenOff(Id, At(0), default)),
        ("an unknown courtesy paid", new CourtesyPaid(Id, At(0), (CourtesyKind)3, new ActId("t"))),
        ("a courtesy for nothing", new CourtesyPaid(Id, At(0), CourtesyKind.Thanks, default)),
        ("an unknown courtesy waived", new CourtesyWaived(Id, At(0), (CourtesyKind)3, new ActId("t"), "why")),
        ("a courtesy waived for no reason", new CourtesyWaived(Id, At(0), CourtesyKind.Thanks, new ActId("t"), " ")),
        ("a courtesy waived for nothing", new CourtesyWaived(Id, At(0), CourtesyKind.Thanks, default, "why")),
        ("an unknown channel confessed", new ContactedWithoutLeave(Id, At(0), Who("ann"), (Channel)3)),
        ("nobody cited", new ContactedWithoutLeave(Id, At(0), Who("ann"), Channel.Message, default(ContactId))),
        ("an unknown ending", new Closed(Id, At(0), (Ending)3)),
        ("a wish too late", new WishedToMeetAgain(Id, At(0), Who("ann"), new DateOnly(2200, 1, 1))),
        ("nobody has the CV", new HandedOff(Id, At(0), Who("ann"), default(ContactId))),
        ("struck out for no reason", new StruckOut(Id, At(0), new ActId("t"), string.Empty)),
        ("nothing struck out", new StruckOut(Id, At(0), default, "mistaken")),
        ("something malformed instead",
            new StruckOut(Id, At(0), new ActId("t"), "mistaken", new Talked(new ActId("t"), At(0), Who("ann"), 0))),
        ("strikings-out nested too deep", Nested(9)),
    ];

    public static TheoryData<string> Names_of_what_is_malformed => [.. Malformed.Select(malformed => malformed.What)];

    [Theory]
    [MemberData(nameof(Names_of_what_is_malformed))]
    public void What_is_malformed_is_refused_with_its_type_at_every_door(string what)
    {
        ApproachEvent e = Malformed.Single(malformed => malformed.What == what).Event;

        ArgumentException refused = Assert.ThrowsAny<ArgumentException>(() => Approach.Fold([e]));
        Assert.ThrowsAny<ArgumentException>(() => Approach.Unopened.Evolve(e));
        Assert.ThrowsAny<ArgumentException>(() => Audit.Of([e]));
        Assert.ThrowsAny<ArgumentException>(() => EventJson.Write(e));
        Assert.ThrowsAny<ArgumentException>(() => Approach.Unopened.Decide(new ApproachCommand.Record(e)));
        Assert.Contains(
            what
                == "something malformed instead" ? "talked event t lasts 0 minutes" : $"{EventType.Of(e)} event "
                    + $"{(what == "no id" ? "has no id" : Id)}", refused.Message, StringComparison.Ordinal);
        Assert.Matches(@"^The [a-z-]+ event( \S+)? [a-z].{7,}[^ ]\.$", refused.Message);
        Assert.DoesNotContain("  ", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_lies_on_a_bound_is_well_formed()
    {
        ApproachEvent[] events =
        [
            Told.Opened("open", 0) with { Target = new Target(new CompanyName("Noname"), Long) },
            new PersonNoted(new ActId("1"), new DateTimeOffset(1900, 1, 1, 0, 0, 0, TimeSpan.Zero), new Contact(Who("ann"), Long)),
            new AcquaintanceStated(
                new ActId("2"), new DateTimeOffset(2199, 12, 31, 23, 59, 59, TimeSpan.Zero), Who("ann"), Long, new DateOnly(1900, 1, 1)),
            new Talked(new ActId("3"), At(0), Who("ann"), 1440, 1440),
            new Talked(new ActId("4"), At(0), Who("ann"), 1, 0),
            new WishedToMeetAgain(new ActId("5"), At(0), Who("ann"), new DateOnly(2199, 12, 31)),
            new WishedToMeetAgain(new ActId("6"), At(0), Who("ann")),
            new InterestJudged(new ActId("7"), At(0), Interest.Open, string.Empty),
            Nested(8),
        ];

        Assert.Equal(events, Approach.Fold(events).Events);
    }

    [Fact]
    public void A_missing_event_or_command_is_an_argument_error()
    {
        Assert.Throws<ArgumentNullException>(() => Approach.Fold(null!));
        Assert.Throws<ArgumentNullException>(() => Approach.Fold([null!]));
        Assert.Throws<ArgumentNullException>(() => Approach.Unopened.Evolve(null!));
        Assert.Throws<ArgumentNullException>(() => Approach.Unopened.Decide((ApproachCommand)null!));
        Assert.Throws<ArgumentNullException>(() => Approach.Unopened.Decide(new ApproachCommand.Record(null!)));
        Assert.Throws<ArgumentNullException>(() => Approach.Unopened.Decide(new ApproachCommand.Attempt(Id, null!, At(0))));
    }

    private static StruckOut Nested(int depth) =>
        new(Id, At(0), new ActId("t"), "mistaken", depth == 1 ? null : Nested(depth - 1));
}
