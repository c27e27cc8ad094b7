using System.Text;
using System.Text.Json;

namespace NetworkApproach.Tool.Tests.Workspace;

/// <summary>A talk agreed for an hour: made, moved, cancelled, missed; in the agenda, in the calendar and in words.</summary>
public class AppointmentTests
{
    [Fact]
    public void A_yes_for_an_hour_is_one_command_of_two_acts_and_undone_as_one()
    {
        using Desk desk = Asked();
        string said = desk.Does("answer", "ann", "yes", "--for", "thursday 14:00");
        Assert.Contains("A talk with Ann Leroy was agreed for Thursday 26 November at 14:00", said, StringComparison.Ordinal);
        Assert.Contains("The words to confirm or to move it:\n  network-approach say --to 'Ann Leroy'", said, StringComparison.Ordinal);
        Assert.Equal(
            ["answered", "appointment-made"],
            desk.Json("journal", "--last", "2").Select(line => line.GetProperty("event").GetProperty("type").GetString()));
        Assert.Equal(
            "2026-11-26T14:00:00+01:00",
            desk.Json("journal", "--last", "1")[0].GetProperty("event").GetProperty("for").GetString());

        int before = desk.Recorded();
        desk.Does("undo");
        Assert.DoesNotContain("14:00", desk.Does("agenda"), StringComparison.Ordinal);
        Assert.Equal(before + 2, desk.Recorded());
    }

    [Theory]
    [InlineData("thursday", "has no hour")]
    [InlineData("some day 14:00", "is not understood as a")]
    [InlineData("2026-11-23 14:00", "is not after the talk was agreed")]
    public void An_hour_is_a_day_to_come_with_its_time(string hour, string says)
    {
        using Desk desk = Asked();
        int before = desk.Recorded();
        desk.Fails(["answer", "ann", "yes", "--for", hour], says);
        Assert.Equal(before, desk.Recorded());
    }

    [Fact]
    public void The_day_is_looked_for_after_the_day_of_agreeing()
    {
        using Desk desk = Asked();
        desk.Now = "2026-11-27T18:00:00+01:00";
        Assert.Contains(
            "agreed for Thursday 26 November at 14:00",
            desk.Does("answer", "ann", "yes", "--at", "2026-11-24 10:00", "--for", "jeudi 14h"), StringComparison.Ordinal);
        Assert.Contains("Late\n- Talk with Ann Leroy, Thursday 26 November at 14:00", desk.Does("agenda"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_that_goes_with_nothing_is_refused_and_never_dropped()
    {
        using Desk desk = Asked();
        int before = desk.Recorded();
        desk.Fails(["answer", "ann", "yes", "--on", "thursday"], "--on is for the answer later", "--for");
        desk.Fails(["answer", "ann", "no", "--on", "thursday"], "--on is for the answer later");
        desk.Fails(["answer", "ann", "no", "--for", "thursday 14:00"], "--for is for a yes to a talk");
        desk.Fails(["answer", "ann", "yes", "names", "--for", "thursday 14:00"], "--for is for a yes to a talk");
        Assert.Equal(before, desk.Recorded());
    }

    [Fact]
    public void An_appointment_moves_and_is_cancelled_or_missed()
    {
        using Desk desk = Arranged();
        Assert.Contains(
            "agreed for Friday 27 November at 09:30", desk.Does("appointment", "ann", "--at", "friday 9:30"), StringComparison.Ordinal);
        JsonElement one = Assert.Single(desk.Json("agenda"));
        Assert.Equal(
            ("appointment", "2026-11-27", "2026-11-27T09:30:00+01:00", 20, false),
            (one.GetProperty("type").GetString(), one.GetProperty("on").GetString(), one.GetProperty("at").GetString(),
                one.GetProperty("minutes").GetInt32(), one.GetProperty("late").GetBoolean()));
        desk.Fails(["appointment", "ann", "--missed"], "has not come", "--cancelled");
        desk.Now = "2026-11-27T12:00:00+01:00";
        string said = desk.Does("appointment", "ann", "--missed");
        Assert.Contains("did not take place", said, StringComparison.Ordinal);
        Assert.Contains(
            "You may propose one new date; the words:\n  network-approach say --to 'Ann Leroy'", said, StringComparison.Ordinal);
        Assert.Equal("new-date", Assert.Single(desk.Json("agenda")).GetProperty("type").GetString());
        Assert.Equal("propose-date", Words(desk, "--json").Lines
            .Select(line => JsonDocument.Parse(line).RootElement).Last().GetProperty("occasion").GetString());
        Assert.Contains("No talk with Ann Leroy is agreed", desk.DoesNot("appointment", "ann", "--cancelled"), StringComparison.Ordinal);
        desk.Does("appointment", "ann", "--at", "tuesday 10:00");
        Assert.Contains("called off", desk.Does("appointment", "ann", "--cancelled"), StringComparison.Ordinal);
        desk.Now = "2026-12-20T12:00:00+01:00";
        Assert.Contains("Nothing is due", desk.DoesNot("agenda"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_to_be_made_of_an_appointment_is_said_once()
    {
        using Desk desk = Arranged();
        desk.Fails(["appointment", "ann"], "one of --at WHEN, --cancelled, --missed");
        desk.Fails(["appointment", "ann", "--cancelled", "--missed"], "one of --at WHEN, --cancelled, --missed");
        desk.Fails(["appointment", "ann", "--at", "thursday"], "has no hour");
    }

    [Fact]
    public void Who_was_asked_and_has_not_answered_is_answered_first()
    {
        using Desk desk = Asked();
        string said = desk.DoesNot("appointment", "ann", "--at", "thursday 14:00");
        Assert.Contains("has not answered", said, StringComparison.Ordinal);
        Assert.Contains("network-approach answer 'Ann Leroy' yes --for 'thursday 14:00'", said, StringComparison.Ordinal);
        desk.Does("know", "Bob Roy", "--how", "school", "--since", "2015");
        desk.Does("appointment", "bob", "--at", "thursday 14:00");
        Assert.Equal("appointment", desk.Json("agenda")[0].GetProperty("type").GetString());
    }

    [Fact]
    public void The_agenda_has_it_on_its_day_and_then_that_it_is_to_be_written_down()
    {
        using Desk desk = Arranged();
        Assert.Contains(
            "In the next seven days\n- Talk with Ann Leroy at 14:00: get the brief ready", desk.Does("agenda"), StringComparison.Ordinal);
        desk.Now = "2026-11-26T09:00:00+01:00";
        Assert.Contains("Today\n- Talk with Ann Leroy at 14:00", desk.Does("agenda"), StringComparison.Ordinal);
        desk.Now = "2026-11-26T15:00:00+01:00";
        Assert.Contains("Today\n- Talk with Ann Leroy, Thursday 26 November at 14:00", desk.Does("agenda"), StringComparison.Ordinal);
        desk.Language = "fr";
        Assert.Contains("Entretien avec Ann Leroy, jeudi 26 novembre à 14h00", desk.Does("agenda"), StringComparison.Ordinal);
        desk.Does("talk", "ann", "--minutes", "20", "--learnt", "besoins: des testeurs");
        Assert.DoesNotContain("14h00", desk.Does("agenda"), StringComparison.Ordinal);
    }

    [Fact]
    public void There_are_words_to_confirm_it_and_to_move_it()
    {
        using Desk desk = Arranged();
        string said = Words(desk).Out;
        Assert.Contains("Confirm the talk agreed with Ann Leroy, in writing", said, StringComparison.Ordinal);
        Assert.Contains("Move the talk agreed with Ann Leroy, in writing", said, StringComparison.Ordinal);
        Assert.Matches(@"confirm\s+our\s+talk\s+on\s+Thursday\s+26\s+November\s+at\s+14:00", said);
        Assert.Matches(@"can't\s+make\s+our\s+talk\s+on\s+Thursday\s+26\s+November\s+at\s+14:00\s+after\s+all", said);
    }

    [Fact]
    public void The_calendar_has_it_at_its_hour_with_an_alarm_and_where_the_brief_is()
    {
        using Desk desk = Arranged();
        string[] lines = Calendar(desk);
        Assert.Equal(1, lines.Count(line => line == "BEGIN:VEVENT"));
        Assert.Contains("DTSTART:20261126T130000Z", lines);
        Assert.Contains("DTEND:20261126T132000Z", lines);
        Assert.Contains("STATUS:CONFIRMED", lines);
        Assert.Contains("SEQUENCE:0", lines);
        Assert.Equal(["BEGIN:VALARM", "END:VALARM"], lines.Where(line => line.EndsWith(":VALARM", StringComparison.Ordinal)));
        Assert.Contains("ACTION:DISPLAY", lines);
        Assert.Contains("TRIGGER:-PT1H", lines);
        Assert.Contains(
            "DESCRIPTION:The brief: network-approach brief --with 'Ann Leroy'\\nWhat to ask: network-approach questions --with 'Ann "
                + "Leroy'\\nTo confirm or move it: network-approach say --to 'Ann Leroy'",
            lines);
        desk.Language = "fr";
        Assert.Contains("SUMMARY:Entretien avec Ann Leroy (Noname Corp)", Calendar(desk));
    }

    [Fact]
    public void A_calendar_read_again_moves_the_entry_takes_it_away_and_brings_it_back()
    {
        using Desk desk = Arranged();
        string uid = Uid(Calendar(desk));
        desk.Does("appointment", "ann", "--at", "friday 9:30");
        Assert.Equal((uid, 2, "CONFIRMED", "20261127T083000Z"), Entry(desk));
        desk.Does("appointment", "ann", "--cancelled");
        Assert.Equal((uid, 3, "CANCELLED", "20261127T083000Z"), Entry(desk));
        Assert.DoesNotContain("BEGIN:VALARM", Calendar(desk));
        desk.Does("appointment", "ann", "--at", "2026-12-01 10:00");
        Assert.Equal((uid, 4, "CONFIRMED", "20261201T090000Z"), Entry(desk));

        desk.Now = "2026-12-01T11:00:00+01:00";
        desk.Does("talk", "ann", "--minutes", "20", "--learnt", "needs: testers");
        Assert.DoesNotContain(uid, Calendar(desk));
        desk.Does("appointment", "ann", "--at", "friday 9:30");
        Assert.DoesNotContain(uid, Calendar(desk));
        Assert.Contains("SEQUENCE:0", Calendar(desk));
    }

    [Fact]
    public void What_others_write_acts_on_no_calendar()
    {
        using Desk desk = new();
        desk.Does("open", "Acme\u0007\u2028Corp; Sons, Ltd");
        desk.Does("know", "Élo\u0085die, d'Aramitz; Château\u202E", "--how", "school", "--since", "2015");
        desk.Does("appointment", "elo", "--at", "thursday 14:00");
        ToolRun run = desk.Run("agenda", "--ical", "-");
        Assert.DoesNotMatch("(?<!\r)\n|\r(?!\n)", run.Out);
        Assert.All(run.Out.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.DoesNotMatch("[\u0000-\u0009\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E]", run.Out);
        Assert.Contains(
            Unfolded(run.Out),
            line => line.StartsWith("SUMMARY:", StringComparison.Ordinal)
                && line.Contains("\\, d'Aramitz\\; Château", StringComparison.Ordinal));
    }

    /// <summary>Ann was asked for a talk on Monday, and has not answered.</summary>
    private static Desk Asked()
    {
        Desk desk = Desk.Opened();
        desk.Does("know", "Ann Leroy", "--how", "we shared an office", "--since", "2015");
        desk.Does("ask", "ann", "talk");
        desk.Now = "2026-11-24T09:00:00+01:00";
        return desk;
    }

    /// <summary>On Tuesday she has agreed to Thursday, 14:00.</summary>
    private static Desk Arranged()
    {
        Desk desk = Asked();
        desk.Does("answer", "ann", "yes", "--for", "thursday 14:00");
        return desk;
    }

    private static ToolRun Words(Desk desk, params string[] more) => ToolRun.Of(
        ["say", "--to", "ann", "--workspace", desk.File, "--now", desk.Now, "--language", desk.Language, .. more]);

    private static string[] Calendar(Desk desk) => Unfolded(desk.Run("agenda", "--ical", "-").Out);

    private static string[] Unfolded(string calendar) => calendar
        .Replace("\r\n ", string.Empty, StringComparison.Ordinal)
        .Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The entry of the only appointment.</summary>
    private static (string Uid, int Sequence, string Status, string Start) Entry(Desk desk)
    {
        string[] calendar = Calendar(desk);
        int start = Array.FindIndex(calendar, line => line.StartsWith("DTSTART:", StringComparison.Ordinal));
        int begin = Array.LastIndexOf(calendar, "BEGIN:VEVENT", start);
        string[] entry = [.. calendar.Skip(begin).TakeWhile(line => line != "END:VEVENT")];
        int sequence = int.Parse(Value(entry, "SEQUENCE:"), System.Globalization.CultureInfo.InvariantCulture);
        return (Uid(entry), sequence, Value(entry, "STATUS:"), Value(entry, "DTSTART:"));
    }

    private static string Uid(string[] entry) => "UID:" + Value(entry, "UID:");

    private static string Value(string[] entry, string name) =>
        entry.First(line => line.StartsWith(name, StringComparison.Ordinal))[name.Length..];
}
