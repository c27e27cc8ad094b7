using FsCheck.Xunit;
using Xunit;
using static NetworkApproach.Tests.Approaches.Told;

namespace NetworkApproach.Tests.Planning;

[EachProperty(1_000, Arbitrary = [typeof(RandomHistories)])]
public class OddsOutcomesTests
{
    private static readonly ContactNetwork Nobody = ContactNetwork.Of([], []);

    [Fact]
    public void A_yes_a_no_and_a_silence_are_read_with_the_tie_they_went_over()
    {
        Seeker seeker = Seeker.Approaching("Noname Corp").Knows("Ann").Knows("Cyd")
            .Writes("Ann").Talks("Ann").Learns("a need").IsInterested()
            .IsTold("Ann", "Bob").AsksLeave("Ann", "Bob").IsGivenLeave("Ann", "Bob").Calls("Bob", "Ann")
            .On("2 June")
                .IsTold("Ann", "Dan")
                .AsksLeave("Ann", "Dan")
                .Hears("Ann", new Request.Leave(new ContactId("Dan")), new Answer.No())
            .On("3 June").Writes("Cyd");

        Assert.Equal(
            [
                "Talk Known 3 0.71 True", "Leave Named 3 0.71 True", "Leave Named 3 0.71 False",
            ],
            Lines(seeker, Nobody, "4 June"));
        Assert.Equal(
            ["Talk Known 3 0.71 True", "Leave Named 3 0.71 True", "Talk Named 3 0.71 False", "Leave Named 3 0.71 False",
                "Talk Known 3 0.71 False"],
            Lines(seeker, Nobody, "30 June"));
        Assert.Equal(
            "Leave Known 4 0.90 True",
            Lines(seeker, ContactNetwork.Of([], [new Tie(new ContactId("Ann"), new ContactId("Bob"), new Warmth(4))]), "4 June")[1]);
    }

    [Fact]
    public void A_reminder_answered_is_a_yes_and_one_unanswered_a_no_after_its_own_patience()
    {
        Seeker seeker = Seeker.Approaching("Noname Corp").Knows("Ann").Writes("Ann").On("10 June").Writes("Ann");

        Assert.Empty(Lines(seeker, Nobody, "18 June"));
        Assert.Equal(["Talk Known 3 0.71 False"], Lines(seeker, Nobody, "19 June"));
        Assert.Equal(["Talk Known 3 0.71 True"], Lines(seeker.On("30 June").Talks("Ann"), Nobody, "30 July"));
    }

    [Fact]
    public void Do_you_know_them_is_read_as_the_naming_and_later_is_not_decided()
    {
        ContactId bob = new("Bob");
        Seeker seeker = Seeker
            .Approaching("Noname Corp")
            .Knows("Ann")
            .Writes("Ann")
            .Talks("Ann")
            .TakesForTheBoss("Bob")
            .Asks("Ann", new Request.Knows(bob));

        Assert.Single(Lines(seeker, Nobody, "2 June"));
        Assert.Equal("Names Named 3 1.00 True", Lines(seeker.Hears("Ann", new Request.Knows(bob), new Answer.Yes()), Nobody, "2 June")[1]);
        Seeker waits = Seeker
            .Approaching("Noname Corp")
            .Knows("Ann")
            .Writes("Ann")
            .Hears("Ann", new Request.Talk(), new Answer.Later(new DateOnly(2026, 8, 1)));
        Assert.Empty(Lines(waits, Nobody, "30 July"));
    }

    [Property]
    public void Outcomes_of_any_history_never_exceed_what_was_tried_and_once_all_is_told_only_grow_with_time(Script script)
    {
        // Where nothing was tried that can have an outcome, the script in another world.
        Approach[] played = [.. script.InWorlds(3).SelectMany(one => one.Play().Approaches)];
        Approach approach = played.FirstOrDefault(one => AYearLater(one).Count > 0, played[0]);
        IReadOnlyList<OddsOutcome> soon = OddsOutcomes.Of(approach, Nobody, approach.Events.Max(e => e.At), Odds.Default);
        IReadOnlyList<OddsOutcome> late = AYearLater(approach);
        OddsCounts counts = OddsOutcomes.Count(late);
        Vacuous.If(late.Count == 0);

        Assert.InRange(late.Count, soon.Count, approach.Events.Count(e => e is ApproachEvent.Attempted or ApproachEvent.Asked));
        Assert.Equal(late.Count, counts.Total);
        Assert.Equal(late.Count(outcome => outcome.CameTrue), counts.Rows.Sum(row => row.Yes));
        Assert.Equal(late.Count, OddsReport.Of(late).Count);

        static IReadOnlyList<OddsOutcome> AYearLater(Approach approach) =>
            OddsOutcomes.Of(approach, Nobody, approach.Events.Max(e => e.At).AddYears(1), Odds.Default);
    }

    [Fact]
    public void An_approach_not_opened_has_no_outcomes() => Assert.Empty(OddsOutcomes.Of(Approach.Unopened, Nobody, At(0), Odds.Default));

    private static string[] Lines(Seeker seeker, ContactNetwork network, string day) =>
    [
        .. OddsOutcomes
            .Of(
                seeker.Approach, network, new DateTimeOffset(Seeker.Day(day).ToDateTime(new TimeOnly(18, 0)), TimeSpan.FromHours(2)),
                Odds.Default)
            .Select(outcome => $"{outcome.Step} {outcome.Kind} {outcome.Warmth} {outcome.Predicted} {outcome.CameTrue}"),
    ];
}
