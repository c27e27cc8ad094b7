using static NetworkApproach.Tests.Approaches.Decided;
using static NetworkApproach.Tests.Approaches.Told;

namespace NetworkApproach.Tests.Wording;

/// <summary>What is due, and from which day it may be done.</summary>
public sealed class AgendaTests
{
    [Fact]
    public void Everything_that_is_due_stands_in_it_by_its_day_and_what_has_none_comes_last() => Assert.Equal<string>(
        [
            "Owed ann 2026-03-04 Thanks Talk", "Owed ann 2026-03-04 Thanks Naming bob", "Owed ann 2026-03-05 Thanks Leave bob",
            "AskAgain cyd 2026-03-10", "Reminder bob 2026-03-16",
            "MeetAgain ann 2026-04-01", "LeaveEnds ann 2026-05-31 dan", "Owed ann  ReportBack Naming bob",
            "Owed ann  ReportBack Naming dan", "OfferToAnswer ann ", "CvElsewhere ann ",
        ],
        Lines(After(
            BobAsked, Known("c", 0, "cyd"), Said("l", 3, "cyd", new Request.Talk(), new Answer.Later(Day(8))), Named("n2", 2, "ann", "dan"),
            Paid("p", 3, CourtesyKind.Thanks, "n2"), Granted("g2", 2, "ann", "dan", until: 90),
            Paid("p2", 3, CourtesyKind.Thanks, "g2"), Offered("o", 3, "ann"), HandedOff("h", 3, "ann"),
            new ApproachEvent.WishedToMeetAgain(new ActId("w"), At(3), Who("ann"), Day(30))), 3));

    /// <summary>One message pays all of one kind that is owed to somebody: it is one line, where the first of it stands.</summary>
    [Theory]
    [InlineData("en", "Thank ann for the talk, naming bob and cyd, and for leave to contact bob", "Tell ann how it went with bob and cyd")]
    [InlineData(
        "fr", "Remercier ann pour l'entretien, les noms donnés (bob et cyd), et pour son accord (contacter bob)",
        "Dire à ann où vous en êtes avec bob et cyd")]
    public void What_is_owed_to_one_person_is_one_line_of_the_paper(string language, string thanks, string report)
    {
        Approach owing = After(BobNamed, Named("n2", 1, "ann", "cyd"), Granted("g", 2, "ann", "bob"));
        PaperPage page = owing.Agenda(At(2)).In(Phrasebook.For(System.Globalization.CultureInfo.GetCultureInfo(language)));
        Assert.Equal(
            [thanks, report],
            page.Sections.SelectMany(section => section.Blocks).OfType<PaperBlock.Items>().SelectMany(items => items.Of)
                .Select(item => item.Text)
                .Where(text => text.StartsWith(thanks[..5], StringComparison.Ordinal)
                    || text.StartsWith(report[..4], StringComparison.Ordinal)));
    }

    [Fact]
    public void What_was_due_before_today_is_late()
    {
        Approach owing = After([Open], Known("k", 0, "ann"), Talked("t", 1, "ann"));
        Assert.Equal("Today", Assert.Single(owing.Agenda(At(2)).In(Phrasebook.English).Sections).Heading);
        Assert.Equal("Late", Assert.Single(owing.Agenda(At(3)).In(Phrasebook.English).Sections).Heading);
    }

    [Fact]
    public void A_talk_agreed_stands_in_it_until_it_is_held()
    {
        Approach agreed = After(BobAsked, Said("y", 4, "bob", new Request.Talk(), new Answer.Yes()));

        Assert.Contains("TalkAgreed bob ", Lines(agreed, 5));
        Assert.DoesNotContain("TalkAgreed bob ", Lines(After(agreed.Events, Talked("tb", 5, "bob")), 6));
        Assert.DoesNotContain("TalkAgreed bob ", Lines(After(agreed.Events, Closed("c", 5)), 6));
    }

    [Theory]
    [InlineData(5, "Appointment bob 2026-03-11 Ahead x")]
    [InlineData(8.7, "Appointment bob 2026-03-11 Today x")]
    [InlineData(9, "Appointment bob 2026-03-11 Past x")]
    [InlineData(30, "Appointment bob 2026-03-11 Past x")]
    public void A_talk_agreed_for_an_hour_stands_on_its_day_until_something_is_recorded_of_it(double now, string line)
    {
        Approach arranged = Arranged();

        Assert.Contains(line, Lines(arranged, now));
        Assert.DoesNotContain("TalkAgreed bob ", Lines(arranged, now));
        Assert.DoesNotContain(
            Lines(After(arranged.Events, Talked("tb", 9, "bob")), 40),
            line => line.Contains(" bob ", StringComparison.Ordinal)
            && (line.StartsWith("Appointment", StringComparison.Ordinal) || line.StartsWith("TalkAgreed", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_new_date_may_be_proposed_while_an_answer_would_be_awaited_and_then_there_is_silence()
    {
        Approach off = After(Arranged().Events, AppointmentEnded("e", 7, "x"));

        Assert.Contains("NewDate bob 2026-03-09 Cancelled", Lines(off, 7));
        Assert.Contains("NewDate bob 2026-03-09 Cancelled", Lines(off, 15.6));
        foreach (Approach over in (Approach[])[off, After(off.Events, Closed("c", 8))])
        {
            Assert.DoesNotContain(Lines(over, 16), line => line.StartsWith("NewDate", StringComparison.Ordinal));
            Assert.DoesNotContain("TalkAgreed bob ", Lines(over, 16));
        }

        foreach (ApproachEvent since in (ApproachEvent[])
            [
                Appointed("w", 8, "bob", 12), Talked("tb", 8, "bob"), Said("s", 8, "bob", new Request.Talk(), new Answer.No()),
                Closed("c", 8),
            ])
        {
            Assert.DoesNotContain(Lines(After(off.Events, since), 8.5), line => line.StartsWith("NewDate", StringComparison.Ordinal));
        }

        Assert.Contains("TalkAgreed bob ", Lines(After(off.Events, Said("s", 8, "bob", new Request.Talk(), new Answer.Yes())), 8.5));
    }

    [Fact]
    public void What_is_to_be_done_stands_by_the_hour_and_what_was_not_written_down_is_late()
    {
        Approach approach = After(
            [Open, Known("a", 0, "ann"), Known("b", 0, "bob"), Known("c", 0, "cyd"), Appointed("x", 1, "ann", 9.25),
                Appointed("y", 1, "bob", 9.125), Appointed("z", 1, "cyd", 8)]);

        Assert.Equal(
            ["Appointment cyd 2026-03-10 Past z", "Appointment bob 2026-03-11 Today y", "Appointment ann 2026-03-11 Today x"],
            Lines(approach, 9));
        PaperPage page = approach.Agenda(At(9)).In(Phrasebook.English);
        Assert.Equal(["Late", "Today"], page.Sections.Select(section => section.Heading));
        Assert.Contains("Talk with bob at 12:00: get the brief ready", page.ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains("Talk with cyd, Tuesday 10 March at 09:00: write it down", page.ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains(
            "Entretien avec bob à 12h00",
            approach.Agenda(At(9)).In(Phrasebook.French).ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_is_reminded_through_leave_that_will_have_ended()
    {
        Assert.Contains(
            "Reminder bob 2026-03-16",
            Lines(After(BobNamed, Granted("g", 2, "ann", "bob", until: 14), Attempted("a", 3, "bob", ByLeave("g"))), 3));
        Assert.DoesNotContain(
            Lines(After(BobNamed, Granted("g", 2, "ann", "bob", until: 5), Attempted("a", 3, "bob", ByLeave("g"))), 3),
            line => line.StartsWith("Reminder", StringComparison.Ordinal));
    }

    [Cases(1000, Arbitrary = [typeof(OpenedWhispers)])]
    public void A_reminder_is_allowed_on_its_day_and_every_one_allowed_today_is_there(Whispered whispered)
    {
        Approach approach = whispered.Approach;
        DateOnly today = approach.Policy.DayOf(whispered.Now);
        IReadOnlyList<AgendaItem> items = approach.Agenda(whispered.Now).Items;
        foreach (AgendaItem item in items.Where(item => item is AgendaItem.Reminder or AgendaItem.AskAgain))
        {
            (Request request, DateOnly day) = item switch
            {
                AgendaItem.Reminder reminder => (reminder.Request, reminder.On!.Value),
                AgendaItem.AskAgain again => (again.Request, again.On!.Value),
                _ => throw new System.Diagnostics.UnreachableException(),
            };
            Assert.True(IsAllowed(approach, item.Who.Id, request, On(day, approach, whispered.Now, today)), $"{item} on {day}");
            Assert.False(day > today && IsAllowed(approach, item.Who.Id, request, whispered.Now), $"{item} today already");
        }

        IEnumerable<ContactId> reminded = approach
            .Moves(whispered.Now)
            .OfType<Move.Contact>()
            .Where(move => move.IsReminder)
            .Select(move => move.Attempt.To.Id);
        Assert.All(
            reminded,
            who => Assert.Contains(
                items,
                item => item is AgendaItem.Reminder { Request: Request.Talk } reminder && reminder.Who.Id == who && reminder.On <= today));
        Assert.Equal(
            approach
                .Courtesies(whispered.Now).All
                .Select(owed => (owed.Kind, owed.To.Id, owed.DueOn is { } due ? FirstWorkingDay(approach.Policy, due) : (DateOnly?)null))
                .Order(),
            items.OfType<AgendaItem.Owed>().Select(owed => (owed.Kind, owed.Who.Id, owed.On)).Order());
    }

    /// <summary>Bob said yes on day 4, for the hour of day 9.</summary>
    private static Approach Arranged() =>
        After(BobAsked, Said("y", 4, "bob", new Request.Talk(), new Answer.Yes()), Appointed("x", 4, "bob", 9));

    private static DateOnly FirstWorkingDay(ApproachPolicy policy, DateOnly day)
    {
        while (!policy.WorkingDays.Contains(day.DayOfWeek) || policy.Holidays.Contains(day))
        {
            day = day.AddDays(1);
        }

        return day;
    }

    private static DateTimeOffset On(DateOnly day, Approach approach, DateTimeOffset now, DateOnly today)
    {
        DateTime noon = day.ToDateTime(new TimeOnly(12, 0));
        return day <= today ? now : new DateTimeOffset(noon, approach.Policy.Zone.GetUtcOffset(noon));
    }

    private static bool IsAllowed(Approach approach, ContactId who, Request request, DateTimeOffset at) => request switch
    {
        Request.Talk => approach.Moves(at).OfType<Move.Contact>().Any(move => move.Attempt.To.Id == who),
        Request.Leave leave =>
            approach.Refusal(who.Value, leave, at) is null
                || approach.Refusal(who.Value, leave with { Purpose = Purpose.Guide }, at) is null,
        _ => approach.Refusal(who.Value, request, at) is null,
    };

    private static IEnumerable<string> Lines(
        Approach approach,
        double day) => approach
            .Agenda(At(day)).Items
            .Select(item => $"{item.GetType().Name} {item.Who.Id} {item.On:yyyy-MM-dd}" + item switch
            {
                AgendaItem.Owed owed => $" {owed.Kind} {owed.Cause}{(owed.About is { } about ? $" {about.Id}" : string.Empty)}",
                AgendaItem.LeaveEnds ends => $" {ends.Towards.Id}",
                AgendaItem.Appointment appointment => $" {appointment.Status} {appointment.Act}",
                AgendaItem.NewDate off => $" {off.How}",
                _ => string.Empty,
            });
}
