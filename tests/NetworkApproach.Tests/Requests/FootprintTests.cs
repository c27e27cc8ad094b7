using static NetworkApproach.Tests.Approaches.Decided;
using static NetworkApproach.Tests.Approaches.Told;

namespace NetworkApproach.Tests.Requests;

public sealed class FootprintTests
{
    private static readonly CompanyName Noname = new("Noname Corp");

    [Fact]
    public void Of_somebody_never_asked_it_is_empty()
    {
        foreach (Footprint footprint in new[] { Approach.Unopened.FootprintOf(Who("ann"), At(0)),
            After([Open]).FootprintOf(Who("ann"), At(0)), Footprint.None(Who("ann")) })
        {
            Assert.Equal(Who("ann"), footprint.Person);
            Assert.Equal((0, 0, 0, 0, 0), Figures(footprint));
            Assert.Empty(footprint.Requests);
            Assert.Empty(footprint.IntroducedBy);
        }
    }

    [Fact]
    public void It_counts_minutes_namings_and_citings_of_what_stands()
    {
        Approach approach = After(
            BobAsked, Talked("u", 4, "ann", minutes: 25, offered: 10), Talked("v", 4, "ann", minutes: 5, offered: 5),
            Named("m", 4, "ann", "cyd", personally: false), Named("x", 4, "ann", "dan"),
            Struck("s", 5, "x"), Attempted("b", 14, "bob", ByLeave("g")), Talked("w", 14.5, "bob", minutes: 7), Talked("y", 5, "eve"));

        Assert.Equal((25, 15, 0, 2, 2), Figures(approach.FootprintOf(Who("ann"), At(15))));
        Assert.Equal([Who("ann")], approach.FootprintOf(Who("bob"), At(15)).IntroducedBy);
        Assert.Equal((0, 0, 0, 0, 0), Figures(approach.FootprintOf(Who("eve"), At(15))));
    }

    [Theory]
    [InlineData("asked", 3, 10)]
    [InlineData("asked", 13.6, 10)]
    [InlineData("asked", 13.7, 0)]
    [InlineData("asked", 14, 0)]
    [InlineData("reminded", 15, 0)]
    [InlineData("agreed", 40, 10)]
    [InlineData("agreed and talked", 5, 0)]
    [InlineData("agreed, for an hour", 40, 10)]
    [InlineData("agreed, for an hour, and called off", 5, 0)]
    [InlineData("agreed, called off, and another hour agreed", 7, 10)]
    [InlineData("agreed, called off, and agreed again", 7, 10)]
    [InlineData("refused", 5, 0)]
    [InlineData("put off", 5, 0)]
    [InlineData("turned to the seeker", 5, 0)]
    public void Minutes_are_open_until_refused_held_or_silent(string then, double now, int open)
    {
        ApproachEvent[] more = then switch
        {
            "asked" => [],
            "reminded" => [Attempted("b", 14, "bob", ByLeave("g"))],
            "agreed" => [Said("s", 4, "bob", new Request.Talk(), new Answer.Yes())],
            "agreed and talked" => [Said("s", 4, "bob", new Request.Talk(), new Answer.Yes()), Talked("u", 4.5, "bob")],
            "agreed, for an hour" => [Yes("s", 4), Appointed("x", 4, "bob", 6)],
            "agreed, for an hour, and called off" => [Yes("s", 4), Appointed("x", 4, "bob", 6), AppointmentEnded("e", 4.5, "x")],
            "agreed, called off, and another hour agreed" =>
                [Yes("s", 4), Appointed("x", 4, "bob", 6), AppointmentEnded("e", 5, "x"), Appointed("y", 6, "bob", 9)],
            "agreed, called off, and agreed again" =>
                [Yes("s", 4), Appointed("x", 4, "bob", 6), AppointmentEnded("e", 5, "x"), Yes("z", 6)],
            "refused" => [Said("s", 4, "bob", new Request.Talk(), new Answer.No())],
            "put off" => [Said("s", 4, "bob", new Request.Talk(), new Answer.Later(Day(30)))],
            _ => [Received("s", 4, "bob")],
        };

        Assert.Equal(open, After(BobAsked, more).FootprintOf(Who("bob"), At(now)).MinutesOpen);

        static ApproachEvent Yes(string id, double day) => Said(id, day, "bob", new Request.Talk(), new Answer.Yes());
    }

    [Fact]
    public void A_yes_to_a_talk_that_nobody_asked_for_has_no_minutes_open() =>
        Assert.Equal(
            0,
            After([Open, Known("k", 0, "ann")], Said("s", 1, "ann", new Request.Talk(), new Answer.Yes())).FootprintOf(
                Who("ann"), At(2)).MinutesOpen);

    [Fact]
    public void A_talk_asked_for_is_told_with_how_often_and_until_when_it_is_open()
    {
        Assert.Equal(
            [new PastRequest(new Request.Talk(), Noname, 1, null, Day(14))], After(BobAsked).FootprintOf(Who("bob"), At(13)).Requests);
        Assert.Equal(
            [new PastRequest(new Request.Talk(), Noname, 1, null, null)], After(BobAsked).FootprintOf(Who("bob"), At(14)).Requests);
        Assert.Equal(
            [new PastRequest(new Request.Talk(), Noname, 2, null, null)],
            After(BobAsked, Attempted("b", 14, "bob", ByLeave("g"))).FootprintOf(Who("bob"), At(15)).Requests);
        Assert.Equal(
            [new PastRequest(new Request.Talk(), Noname, 0, new Answer.No(), null)],
            After(BobAsked, Said("s", 4, "bob", new Request.Talk(), new Answer.No())).FootprintOf(Who("bob"), At(5)).Requests);
        Assert.Equal(
            [new PastRequest(new Request.Talk(), Noname, 0, null, null)],
            After(BobAsked, Talked("u", 4, "bob")).FootprintOf(Who("bob"), At(5)).Requests);
        Assert.Equal(
            [new PastRequest(new Request.Talk(), Noname, 1, new Answer.Later(Day(5)), Day(15))],
            After(BobAsked, Said("s", 4, "bob", new Request.Talk(), new Answer.Later(Day(5))), Attempted("b", 5, "bob", InReply("s")))
                .FootprintOf(Who("bob"), At(6)).Requests
                .Select(past => past with { OpenUntil = Day(15) }));
    }

    [Fact]
    public void Other_requests_are_told_thing_by_thing_asked_or_volunteered() => Assert.Equal(
        [
            new PastRequest(Knows("bob"), Noname, 0, new Answer.Yes(), null),
            new PastRequest(Knows("cyd"), Noname, 0, new Answer.No(), null),
            new PastRequest(Leave("bob"), Noname, 0, new Answer.Granted(CitingScope.Cited, Day(9)), null),
            new PastRequest(Names(Purpose.Guide), Noname, 2, null, null),
            new PastRequest(Names(), Noname, 1, null, Day(15)),
        ],
        After(
            BobNamed, Asked("q", 1, "ann", Names(Purpose.Guide)), Said("s", 2, "ann", Knows("cyd"), new Answer.No()),
            Asked("o", 4, "ann", Names()), Granted("g", 2, "ann", "bob", until: 9), Asked("r", 12, "ann", Names(Purpose.Guide)))
            .FootprintOf(Who("ann"), At(12)).Requests.Where(past => past.Request is not Request.Talk));

    [Fact]
    public void What_is_handed_in_is_copied_and_relays_are_in_order_once()
    {
        List<PastRequest> requests = [new(new Request.Talk(), Noname, 1, null, null)];
        Footprint footprint = new(Who("ann"), 1, 2, 3, 4, 5, requests, [Who("eve"), Who("bob"), Who("eve")]);
        requests.Clear();

        Assert.Single(footprint.Requests);
        Assert.Equal([Who("bob"), Who("eve")], footprint.IntroducedBy);
    }

    [Fact]
    public void Combining_adds_up_to_the_greatest_number_there_is()
    {
        PastRequest one = new(Names(), Noname, 1, null, null);
        PastRequest other = new(new Request.Talk(), Noname, 2, new Answer.No(), null);
        Footprint first = new(Who("ann"), 1, 2, 3, 4, 5, [one], [Who("eve"), Who("bob")]);
        Footprint second = new(Who("ann"), 10, 20, 30, 40, 50, [other], [Who("bob"), Who("cyd")]);
        Footprint most = new(Who("ann"), int.MaxValue, int.MaxValue, int.MaxValue, int.MaxValue, int.MaxValue, [], []);

        Footprint both = Footprint.Combine(Who("ann"), [first, second]);
        Assert.Equal(Who("ann"), both.Person);
        Assert.Equal((11, 22, 33, 44, 55), Figures(both));
        Assert.Equal([one, other], both.Requests);
        Assert.Equal([Who("bob"), Who("cyd"), Who("eve")], both.IntroducedBy);
        Assert.Equal(
            (int.MaxValue, int.MaxValue, int.MaxValue, int.MaxValue, int.MaxValue),
            Figures(Footprint.Combine(Who("ann"), [first, most, most])));
        Assert.Equal((0, 0, 0, 0, 0), Figures(Footprint.Combine(Who("ann"), [])));
    }

    [Fact]
    public void A_question_is_open_until_it_is_answered()
    {
        Approach asked = After(AnnTalked, Asked("q", 2, "ann", Knows("bob")));

        Assert.Equal(
            Day(11), Assert.Single(asked.FootprintOf(Who("ann"), At(3)).Requests, past => past.Request is Request.Knows).OpenUntil);
        Assert.Null(
            Assert.Single(
                asked.Evolve(Said("s", 3, "ann", Knows("bob"), new Answer.No())).FootprintOf(Who("ann"), At(3)).Requests,
                past => past.Request is Request.Knows).OpenUntil);
    }

    [Fact]
    public void Somebody_elses_footprint_is_an_argument_error()
    {
        ArgumentException refused =
            Assert.Throws<ArgumentException>(() => Footprint.Combine(Who("ann"), [Footprint.None(Who("ann")), Footprint.None(Who("bob"))]));

        Assert.Contains("bob", refused.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => Footprint.Combine(Who("ann"), null!));
    }

    private static (int, int, int, int, int) Figures(Footprint footprint) =>
        (footprint.MinutesTaken, footprint.MinutesOffered, footprint.MinutesOpen, footprint.NamesGiven, footprint.TimesCited);
}
