using System.Text;
using System.Text.Json;

namespace NetworkApproach.Tool.Tests.Workspace;

/// <summary>The commands that show where things stand, in both exit states.</summary>
public class ViewCommandTests
{
    [Fact]
    public void Next_says_who_why_the_words_and_what_to_type_then()
    {
        using Desk desk = Desk.Opened();
        Assert.Contains("network-approach know NAME", desk.Does("next"), StringComparison.Ordinal);
        desk.Does("know", "Ann Leroy", "--how", "school", "--since", "2015");
        string said = desk.Does("next", "--as", "Camille Roy");
        Assert.Contains("Who     Ann Leroy", said, StringComparison.Ordinal);
        Assert.Contains("Why     You know Ann Leroy", said, StringComparison.Ordinal);
        Assert.Contains("        Hello Ann,", said, StringComparison.Ordinal);
        Assert.Contains("        All the best,\n        Camille\n", said, StringComparison.Ordinal);
        Assert.Contains("Then    network-approach ask 'Ann Leroy' talk", said, StringComparison.Ordinal);
        Assert.DoesNotContain("Sign ", said, StringComparison.Ordinal);
        Assert.Contains("Sign    network-approach me \"First Last\"", desk.Does("next"), StringComparison.Ordinal);
        desk.Fails(["next", "99"], "one thing to do now");
    }

    [Fact]
    public void Next_is_an_honest_no_where_there_is_nothing_but_to_wait()
    {
        using Desk desk = Desk.Opened();
        desk.Does("know", "Ann Leroy", "--how", "school", "--since", "2015");
        desk.Does("ask", "ann", "talk");
        string said = desk.DoesNot("next");
        Assert.Contains("Waiting Ann Leroy (a talk), until Wednesday, 2 December 2026", said, StringComparison.Ordinal);
        Assert.Contains("Nothing to do now but wait.", said, StringComparison.Ordinal);
    }

    [Fact]
    public void What_next_tells_to_type_is_accepted_as_it_stands()
    {
        using Desk desk = Desk.Named();
        desk.Now = "2026-11-27T09:00:00+01:00";
        int steps = 0;
        foreach (JsonElement move in desk.Json("next"))
        {
            using Desk copy = new() { Now = desk.Now };
            System.IO.File.Copy(desk.File, copy.File);
            copy.Does(Words(move.GetProperty("record").GetString()!));
            steps++;
        }

        Assert.InRange(steps, 3, 40);
    }

    [Fact]
    public void Next_as_json_is_a_line_a_move()
    {
        using Desk desk = Desk.Talked();
        JsonElement first = desk.Json("next")[0];
        Assert.Equal(
            ["approach", "reason", "to", "name", "why", "chance", "afterYes", "afterNo", "minutes", "channel", "text", "record"],
            first.EnumerateObject().Select(member => member.Name));
        Assert.Equal("courtesy-due", first.GetProperty("reason").GetString());
        Assert.Equal("interest-to-judge", Assert.Single(desk.Json("next", "2")).GetProperty("reason").GetString());
    }

    [Fact]
    public void The_agenda_lists_what_is_due_over_all_approaches()
    {
        using Desk desk = Desk.Opened();
        Assert.Contains("Nothing is due", desk.DoesNot("agenda"), StringComparison.Ordinal);
        desk.Does("know", "Ann Leroy", "--how", "school", "--since", "2015");
        desk.Does("talk", "ann", "--minutes", "20", "--learnt", "needs: testers");
        desk.Does("open", "Acme");
        desk.Does("know", "ann", "--how", "school", "--since", "2015", "--approach", "acme");
        desk.Does("talk", "ann", "--minutes", "5", "--approach", "acme");
        desk.Now = "2026-11-27T09:00:00+01:00";
        string said = desk.Does("agenda");
        Assert.Contains("Noname Corp\nLate\n- Thank Ann Leroy for the talk (by 24 November 2026)", said, StringComparison.Ordinal);
        Assert.Contains("Acme\nLate\n", said, StringComparison.Ordinal);
        Assert.All(desk.Json("agenda"), line => Assert.True(line.GetProperty("late").GetBoolean()));
    }

    [Fact]
    public void The_agenda_is_a_calendar_by_the_rules_of_rfc_5545()
    {
        using Desk desk = new() { Language = "fr" };
        desk.Does("open", "Société d'Études, Recherches; Développements & Réalisations Électromécaniques");
        desk.Does("know", "Éléonore d'Aramitz-Château", "--how", "école", "--since", "2015");
        desk.Does("talk", "eleonore", "--minutes", "20");
        ToolRun run = desk.Run("agenda", "--ical", "-");
        Assert.Equal((0, string.Empty), (run.Code, run.Error));
        Assert.DoesNotMatch("(?<!\r)\n", run.Out);
        string[] lines = run.Out.Split("\r\n");
        Assert.All(lines, line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        string[] unfolded = run.Out
            .Replace("\r\n ", string.Empty, StringComparison.Ordinal)
            .Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(("BEGIN:VCALENDAR", "END:VCALENDAR"), (unfolded[0], unfolded[^1]));
        Assert.Contains("VERSION:2.0", unfolded);
        Assert.Contains("DTSTAMP:20261123T080000Z", unfolded);
        Assert.Contains("DTSTART;VALUE=DATE:20261124", unfolded);
        Assert.Contains(
            unfolded,
            line => line.StartsWith("SUMMARY:", StringComparison.Ordinal)
                && line.Contains("d'Études\\, Recherches\\; Développements", StringComparison.Ordinal));
        string uid = Assert.Single(unfolded, line => line.StartsWith("UID:", StringComparison.Ordinal));
        Assert.DoesNotContain("aramitz", uid, StringComparison.OrdinalIgnoreCase);

        desk.Now = "2026-11-28T10:00:00+01:00";
        desk.Does("agenda", "--ical", desk.Path("search.ics"));
        string again = System.IO.File.ReadAllText(desk.Path("search.ics"));
        Assert.Contains(uid, again, StringComparison.Ordinal);
        Assert.Contains("DTSTART;VALUE=DATE:20261128", again, StringComparison.Ordinal);
        desk.Fails(["agenda", "--ical", desk.Path("no/such/folder")], "impossible d'y écrire");
    }

    [Fact]
    public void A_footprint_counts_over_all_approaches()
    {
        using Desk desk = Desk.Opened();
        desk.DoesNot("footprint");
        desk.Does("know", "Ann Leroy", "--how", "school", "--since", "2015");
        desk.Does("talk", "ann", "--minutes", "20");
        desk.Does("open", "Acme");
        desk.Does("know", "ann", "--how", "school", "--since", "2015", "--approach", "acme");
        desk.Does("talk", "ann", "--minutes", "8", "--offered", "3", "--approach", "acme");
        Assert.Matches(@"Ann Leroy +25 +3 +0 +0 +0", desk.Does("footprint"));
        JsonElement one = Assert.Single(desk.Json("footprint", "ann"));
        Assert.Equal((25, 3), (one.GetProperty("minutesTaken").GetInt32(), one.GetProperty("minutesOffered").GetInt32()));
        desk.Fails(["footprint", "zoe"], "zoe");
        Assert.Contains("R7", desk.DoesNot("ask", "ann", "talk", "--minutes", "10", "--approach", "acme"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_journal_tells_everything_in_order_with_its_numbers()
    {
        using Desk desk = Desk.Talked();
        string said = desk.Does("journal");
        Assert.Contains("Tuesday, 24 November 2026", said, StringComparison.Ordinal);
        Assert.Matches(@"\n6 Talked with Ann Leroy, 20 minutes\n6\.1 Ann Leroy said: they cannot find testers\n", said);
        Assert.Equal("fact-learnt", desk.Json("journal", "--last", "1")[0].GetProperty("event").GetProperty("type").GetString());
        using Desk empty = new();
        empty.Fails(["journal"], "There is no workspace", empty.File);
    }

    [Fact]
    public void The_approaches_are_listed_with_what_is_due()
    {
        using Desk desk = Desk.Talked();
        desk.Now = "2026-11-30T09:00:00+01:00";
        Assert.Matches(@"Noname Corp +interest open +1 +1", desk.Does("approaches"));
        Assert.Equal(1, desk.Json("approaches")[0].GetProperty("due").GetInt32());
        using Desk none = new();
        none.Fails(["approaches"], "There is no workspace");
    }

    [Theory]
    [InlineData("say", "--to", "ann")]
    [InlineData("questions", "--with", "ann")]
    [InlineData("brief", "--with", "ann")]
    [InlineData("brief", "--paper", "story")]
    [InlineData("audit")]
    public void The_papers_and_the_audit_read_the_workspace_where_no_file_is_given(params string[] command)
    {
        using Desk desk = Desk.Talked();
        string[] place = ["--workspace", desk.File, "--now", desk.Now, "--language", "en"];
        ToolRun run = ToolRun.Of([.. command, .. place]);
        Assert.Equal((0, string.Empty), (run.Code, run.Error));
        Assert.NotEmpty(run.Out);
        ToolRun.Of([.. command, .. place, "--approach", "acme"]).IsBadInput("acme", "Noname Corp");
        ToolRun.Of([.. command, .. place, "--events", "x.jsonl"]).IsBadInput();
        ToolRun.Of([.. command, "--workspace", desk.Path("none.db"), "--language", "en"]).IsBadInput("There is no workspace");
    }

    private static string[] Words(string command) =>
        [
            .. System.Text.RegularExpressions.Regex
                .Matches(command, "'([^']*)'|(\\S+)")
                .Select(match => match.Groups[1].Success ? match.Groups[1].Value : match.Value)
        ];
}
