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
                _ => string.Empty,
            });
}
