using System.Globalization;
using FsCheck.Xunit;
using static NetworkApproach.Tests.Approaches.Decided;
using static NetworkApproach.Tests.Approaches.Told;

namespace NetworkApproach.Tests.Approaches;

public sealed class CourtesiesTests
{
    [Theory]
    [InlineData(1, 1, CourtesyStatus.Owed)]
    [InlineData(1, 1.6, CourtesyStatus.Owed)]
    [InlineData(1, 1.7, CourtesyStatus.Due)]
    [InlineData(1, 2, CourtesyStatus.Due)]
    [InlineData(1, 3, CourtesyStatus.Due)]
    [InlineData(1, 4, CourtesyStatus.Overdue)]
    [InlineData(4, 4, CourtesyStatus.Owed)]
    [InlineData(4, 5, CourtesyStatus.Due)]
    [InlineData(4, 8, CourtesyStatus.Due)]
    [InlineData(4, 9, CourtesyStatus.Overdue)]
    [InlineData(5, 8, CourtesyStatus.Due)]
    [InlineData(5, 9, CourtesyStatus.Overdue)]
    public void Thanks_are_due_the_next_day_and_late_after_two_working_days(int talk, double now, CourtesyStatus status)
    {
        Courtesies courtesies = After([Open, Known("k", 0, "ann")], Talked("t", talk, "ann")).Courtesies(At(now));

        Courtesy thanks = Assert.Single(courtesies.All);
        Assert.Equal(
            new Courtesy(CourtesyKind.Thanks, new ActId("t"), new Contact(Who("ann"), "ann"), null, Day(talk + 1), status), thanks);
        Assert.Equal(status == CourtesyStatus.Owed ? [] : [thanks], courtesies.Due);
    }

    [Theory]
    [InlineData(9, CourtesyStatus.Due)]
    [InlineData(10, CourtesyStatus.Overdue)]
    public void A_holiday_is_no_working_day(int now, CourtesyStatus status)
    {
        ApproachEvent opened = Opened("open", 0, policy: new ApproachPolicy { Holidays = [Day(7)] });

        Assert.Equal(status, Assert.Single(After([opened, Known("k", 0, "ann")], Talked("t", 4, "ann")).Courtesies(At(now)).All).Status);
    }

    [Theory]
    [InlineData(5, CourtesyStatus.Owed)]
    [InlineData(6, CourtesyStatus.Due)]
    [InlineData(7, CourtesyStatus.Overdue)]
    public void Nothing_is_overdue_on_the_day_it_is_due(int now, CourtesyStatus status)
    {
        ApproachEvent opened = Opened(
            "open", 0, policy: new ApproachPolicy { CourtesyDueAfterDays = 5, CourtesyOverdueAfterWorkingDays = 0 });

        Assert.Equal(status, Assert.Single(After([opened, Known("k", 0, "ann")], Talked("t", 1, "ann")).Courtesies(At(now)).All).Status);
    }

    [Theory]
    [InlineData(0, "2026-03-04")]
    [InlineData(-5, "2026-03-03")]
    [InlineData(9, "2026-03-04")]
    [InlineData(13, "2026-03-04")]
    public void A_day_is_a_day_in_the_policys_zone_whatever_the_offset_of_an_instant(int hours, string due)
    {
        TimeZoneInfo zone = TimeZoneInfo.FindSystemTimeZoneById(
            string.Create(CultureInfo.InvariantCulture, $"Etc/GMT{-hours:+0;-0;+0}"));
        ApproachEvent opened = Opened("open", 0, policy: new ApproachPolicy { Zone = zone });
        DateTimeOffset talkedAt = new(2026, 3, 2, 23, 30, 0, TimeSpan.FromHours(-5));
        Approach approach = After([opened, Known("k", 0, "ann")], new ApproachEvent.Talked(new ActId("t"), talkedAt, Who("ann"), 10));
        DateOnly day = DateOnly.ParseExact(due, "yyyy-MM-dd", null);
        DateTimeOffset midnight = new(day.ToDateTime(TimeOnly.MinValue), zone.BaseUtcOffset);

        Assert.Equal((day, CourtesyStatus.Owed), Only(midnight.AddMinutes(-1).ToOffset(TimeSpan.FromHours(3))));
        Assert.Equal((day, CourtesyStatus.Due), Only(midnight.ToOffset(TimeSpan.FromHours(-7))));

        (DateOnly?, CourtesyStatus) Only(DateTimeOffset now) =>
            Assert.Single(approach.Courtesies(now).All) is var one ? (one.DueOn, one.Status) : default;
    }

    [Fact]
    public void Thanks_are_owed_for_a_talk_a_naming_and_a_leave_and_a_report_back_for_the_naming() => Assert.Equal(
        [
            "Overdue Thanks t to ann, 2026-03-04",
            "Overdue Thanks n to ann about bob, 2026-03-04",
            "Due Thanks g to ann about bob, 2026-03-05",
            "Owed ReportBack n to ann about bob",
        ],
        Lines(After([.. BobGranted]), 4));

    [Fact]
    public void Nothing_is_owed_for_an_answer_that_is_no_leave() => Assert.DoesNotContain(
        Lines(
            After([.. BobNamed], Said("s", 2, "ann", Leave("bob"), new Answer.No()), Said("u", 2, "ann", Knows("cyd"), new Answer.Yes())),
            9),
        line => line.Contains(" s ", StringComparison.Ordinal) || line.Contains(" u ", StringComparison.Ordinal));

    public static TheoryData<string, int?> Outcomes => new()
    {
        { "nothing", null },
        { "contacted", null },
        { "later", null },
        { "a no to something else", null },
        { "a talk", 6 },
        { "a no", 5 },
        { "a no and then a talk", 5 },
        { "a talk backdated before the no", 4 },
        { "a talk before the naming", 2 },
        { "interest lost", 8 },
        { "interest lost and confirmed again", null },
        { "interest lost, doubted, and lost again", 13 },
        { "closed", 10 },
        { "interest lost, then closed", 8 },
        { "closed, but a talk before", 6 },
        { "closed, and a talk after", 15 },
        { "somebody else's talk", null },
    };

    [Theory]
    [MemberData(nameof(Outcomes))]
    public void A_report_back_is_due_the_day_after_something_became_of_the_name(string outcome, int? due)
    {
        ApproachEvent[] more = outcome switch
        {
            "nothing" => [],
            "contacted" => [],
            "later" => [Said("s", 4, "bob", new Request.Talk(), new Answer.Later(Day(9)))],
            "a no to something else" => [Said("s", 4, "bob", Names(), new Answer.No())],
            "a talk" => [Talked("u", 5, "bob")],
            "a no" => [Said("s", 4, "bob", new Request.Talk(), new Answer.No())],
            "a no and then a talk" => [Said("s", 4, "bob", new Request.Talk(), new Answer.No()), Talked("u", 5, "bob")],
            "a talk backdated before the no" => [Said("s", 4, "bob", new Request.Talk(), new Answer.No()), Talked("u", 3.1, "bob")],
            "a talk before the naming" => [Known("l", 0, "bob"), Talked("u", 0.5, "bob")],
            "interest lost" => [Judged("j", 7, Interest.Lost)],
            "interest lost and confirmed again" => [Judged("j", 7, Interest.Lost), Judged("l", 8, Interest.Confirmed)],
            "interest lost, doubted, and lost again" =>
                [Judged("j", 7, Interest.Lost), Judged("l", 8, Interest.Open), Judged("m", 12, Interest.Lost)],
            "closed" => [Closed("c", 9)],
            "interest lost, then closed" => [Judged("j", 7, Interest.Lost), Closed("c", 9)],
            "closed, but a talk before" => [Talked("u", 5, "bob"), Closed("c", 9)],
            "closed, and a talk after" => [Closed("c", 9), Talked("u", 14, "bob")],
            "somebody else's talk" => [Talked("u", 5, "ann")],
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        Approach approach = After([.. outcome == "nothing" ? BobGranted : BobAsked], more);
        Courtesy reportBack = Assert.Single(approach.Courtesies(At(40)).All, courtesy => courtesy.Kind == CourtesyKind.ReportBack);

        Assert.Equal(due is { } day ? Day(day) : null, reportBack.DueOn);
        Assert.Equal(due is null ? CourtesyStatus.Owed : CourtesyStatus.Overdue, reportBack.Status);
    }

    [Fact]
    public void A_name_given_after_the_end_is_reported_back_the_day_after_the_naming() => Assert.Equal(
        ["Owed ReportBack m to ann about cyd, 2026-03-06"],
        Lines(
            After([.. Interested], Judged("j", 2, Interest.Lost), Named("m", 3, "ann", "cyd")),
            3).Where(line => line.Contains("ReportBack", StringComparison.Ordinal)));

    [Fact]
    public void An_apology_is_owed_to_whoever_was_contacted_or_asked_against_the_rules_and_for_what_a_striking_out_uncovers()
    {
        Approach approach = After(
            [.. BobAsked], Confessed("c", 3, "cyd", citing: "ann"), Attempted("x", 3, "dan", ByLeave("g")), Asked("q", 4, "eve", Names()),
            Struck("s", 5, "g"));

        Assert.Equal(
            [
                "Overdue Apology a to bob, 2026-03-06",
                "Overdue Apology c to cyd, 2026-03-06",
                "Overdue Apology c to ann, 2026-03-06",
                "Overdue Apology x to dan, 2026-03-06",
                "Due Apology q to eve, 2026-03-07",
            ],
            Lines(approach, 8).Where(line => line.Contains("Apology", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_is_paid_or_waived_is_gone_and_what_is_struck_out_is_owed_no_more()
    {
        Approach approach = After(
            [.. BobGranted], Paid("p", 3, CourtesyKind.Thanks, "n"), Waived("w", 3, CourtesyKind.ReportBack, "n"), Struck("s", 3, "t"));

        Assert.Equal(
            ["Due Thanks g to ann about bob, 2026-03-05"],
            Lines(approach, 3).Where(line => !line.Contains("Apology", StringComparison.Ordinal)));
    }

    [Fact]
    public void Nothing_is_owed_to_somebody_forgotten_but_what_is_owed_to_others_about_them_stays()
    {
        Approach approach = After(
            [.. BobAsked], Talked("u", 4, "bob"), Received("r", 4, "bob"),
            new ApproachEvent.WishedToMeetAgain(new ActId("w"), At(4), Who("bob")), Erased("e", 5, "bob"));

        Assert.Equal(
            [
                "Overdue Thanks t to ann, 2026-03-04",
                "Overdue Thanks n to ann about bob, 2026-03-04",
                "Overdue Thanks g to ann about bob, 2026-03-05",
                "Overdue ReportBack n to ann about bob, 2026-03-07",
            ],
            Lines(approach, 30));
        Assert.Empty(approach.Courtesies(At(30)).MeetAgain);
    }

    [Fact]
    public void The_most_pressing_come_first_then_the_earlier_day_then_the_order_in_which_they_came_about() => Assert.Equal(
        [
            "Overdue Thanks u to ann, 2026-03-03",
            "Overdue Thanks t to ann, 2026-03-04",
            "Overdue Thanks n to ann about cyd, 2026-03-04",
            "Overdue Apology x to bob, 2026-03-04",
            "Due Thanks v to ann, 2026-03-06",
            "Owed Thanks y to ann, 2026-03-08",
            "Owed ReportBack n to ann about cyd",
        ],
        Lines(
            After(
                [Open, Known("k", 0, "ann"), Talked("y", 5, "ann"), Confessed("x", 1, "bob")],
                Talked("t", 1, "ann"), Named("n", 1, "ann", "cyd"), Talked("v", 3, "ann"), Talked("u", 0, "ann")),
            5));

    [Fact]
    public void Who_wished_to_meet_again_comes_by_day_those_without_last_then_by_id_each_with_their_last_word()
    {
        Approach approach = After(
            [Open], Wished("a", 3, "eve", null), Wished("b", 2, "dan", 9), Wished("c", 1, "ann", 8), Wished("d", 4, "ann", 20),
            Wished("e", 2, "ann", 7), Wished("f", 3, "cyd", 9), Wished("g", 3, "bob", null),
            Wished("h", 5, "fay", 1), Wished("i", 5, "fay", 30));

        Assert.Equal(
            [("cyd", At(3), Day(9)), ("dan", At(2), Day(9)), ("ann", At(4), Day(20)), ("fay", At(5), Day(30)), ("bob", At(3), null),
                ("eve", At(3), (DateOnly?)null)],
            approach.Courtesies(At(10)).MeetAgain.Select(wish => (wish.Who.Id.Value, wish.SaidAt, wish.On)));

        static ApproachEvent Wished(string id, double day, string who, int? on) =>
            new ApproachEvent.WishedToMeetAgain(new ActId(id), At(day), Who(who), on is { } from ? Day(from) : null);
    }

    [Fact]
    public void Nothing_is_owed_before_the_opening()
    {
        Courtesies courtesies = After([Talked("t", 1, "ann"), Attempted("a", 1, "ann", Again("t"))]).Courtesies(At(9));

        Assert.Empty(courtesies.All);
        Assert.Empty(courtesies.Due);
        Assert.Empty(courtesies.MeetAgain);
    }

    [Cases(1000, Arbitrary = [typeof(KeptHistories)])]
    public void What_is_listed_can_be_paid_once_and_nothing_else_can(IReadOnlyList<ApproachEvent> history)
    {
        Approach approach = Approach.Fold(history);
        HashSet<(CourtesyKind, ActId, ContactId)> owed =
            [.. approach.Courtesies(Late).All.Select(courtesy => (courtesy.Kind, courtesy.For, courtesy.To.Id))];
        Assert.Equal(owed.Count, approach.Courtesies(Late).All.Count);
        ContactId[] people = [.. history.SelectMany(e => e.People).Append(Who("nobody")).Distinct().Except([Who("me")])];

        foreach (ActId act in history.Select(e => e.Id).Append(new ActId("no such act")).Distinct())
        {
            foreach ((CourtesyKind kind, ContactId to) in
                Enum.GetValues<CourtesyKind>().SelectMany(kind => people, (kind, to) => (kind, to)))
            {
                var paid = new ApproachEvent.CourtesyPaid(new ActId("paying"), Late, kind, act, to);
                bool isOwed = owed.Contains((kind, act, approach.Ledger.Same.Of(to)));
                Assert.Equal(isOwed, approach.Refusal(paid) is null);
                Assert.Equal(
                    isOwed,
                    approach.Refusal(new ApproachEvent.CourtesyWaived(new ActId("waiving"), Late, kind, act, "moved away", to)) is null);
                if (isOwed)
                {
                    Assert.Equal(
                        owed.Except([(kind, act, approach.Ledger.Same.Of(to))]).ToHashSet(),
                        approach.Evolve(paid).Courtesies(Late).All.Select(one => (one.Kind, one.For, one.To.Id)).ToHashSet());
                }
            }
        }
    }

    [Fact]
    public void An_apology_that_names_nobody_goes_to_who_was_contacted_and_the_relay_is_still_owed_one()
    {
        Approach approach = After(AnnTalked, Confessed("c", 3, "cyd", citing: "ann"), Paid("p", 4, CourtesyKind.Apology, "c"));
        Assert.Equal(
            ["Due Apology c to ann, 2026-03-06"],
            Lines(approach, 4).Where(line => line.Contains("Apology", StringComparison.Ordinal)));
        var toNobody = new ApproachEvent.CourtesyPaid(new ActId("q"), At(5), CourtesyKind.Apology, new ActId("c"));
        Assert.IsType<Refusal.NotOwed>(approach.Refusal(toNobody));
        Assert.Null(approach.Refusal(toNobody with { To = Who("ann") }));
    }

    [Fact]
    public void Leave_withdrawn_before_it_was_thanked_for_owes_no_thanks_and_thanks_paid_before_stay_paid()
    {
        ApproachEvent withdrawn = Said("w", 5, "ann", Leave("bob"), new Answer.No());
        Assert.DoesNotContain(Lines(After(BobGranted, withdrawn), 8), line => line.Contains(" g to ", StringComparison.Ordinal));
        Assert.Empty(After(BobGranted, Paid("p", 3, CourtesyKind.Thanks, "g"), withdrawn).Breaches);
    }

    private static IEnumerable<string> Lines(Approach approach, double now) => approach.Courtesies(At(now)).All.Select(courtesy =>
        $"{courtesy.Status} {courtesy.Kind} {courtesy.For} to "
            + $"{courtesy.To.Id}{(courtesy.About is { } about ? $" about {about.Id}" : string.Empty)}"
            + $"{(courtesy.DueOn is { } due ? $", {due:yyyy-MM-dd}" : string.Empty)}");
}
