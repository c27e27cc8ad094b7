namespace NetworkApproach.Tool.Tests.Workspace;

/// <summary>A review in a workspace: whom the seeker may cite, and what they were told in confidence.</summary>
public class ReviewOfARecordTests
{
    private const string Asking =
        "Dear Bob, Ann Leroy suggested I write to you, as you run the dry docks. Could we talk for twenty minutes? If not, no problem.";

    [Fact]
    public void A_leave_counts_for_the_person_it_was_given_for()
    {
        using Desk desk = Desk.Named();
        Assert.Equal(["cites-without-leave"], Rules(desk, Asking, "--to", "bob"));
        desk.Does("ask", "ann", "leave", "bob");
        desk.Does("answer", "ann", "yes", "leave", "bob");
        Assert.Empty(Rules(desk, Asking, "--to", "bob"));
        Assert.Empty(Rules(desk, Asking));
        Assert.Equal(["cites-without-leave"], Rules(desk, Asking, "--to", "roca"));
        desk.Does("answer", "ann", "no", "leave", "bob");
        Assert.Equal(["cites-without-leave"], Rules(desk, Asking, "--to", "bob"));
        Assert.Empty(Rules(desk, Asking, "--to", "bob", "--leave", "Ann Leroy"));
    }

    [Fact]
    public void What_was_told_in_confidence_is_known_and_is_no_secret_from_whoever_told_it()
    {
        using Desk desk = Desk.Talked();
        desk.Does("fact", "ann", "needs", "the Lyon plant will close", "--in-confidence");
        const string Told = "Thank you for your time. I hear that the Lyon plant is closing, and I wish you the best.";
        Assert.Equal(["reveals-confidence"], Rules(desk, Told));
        Assert.Empty(Rules(desk, Told, "--to", "ann"));
    }

    [Fact]
    public void The_company_is_nobody_to_be_cited()
    {
        using Desk desk = Desk.Opened();
        const string Text =
            "Bonjour Anne, d'après Noname Corp, vous dirigez les cales. Pourrions-nous parler vingt minutes ? Sinon, aucun souci.";
        Assert.Empty(Rules(desk, Text));
        Assert.Equal(["cites-without-leave"], Rules(desk, Text.Replace("Noname Corp", "Ann Leroy", StringComparison.Ordinal)));
    }

    [Fact]
    public void Somebody_unknown_or_no_record_at_all_is_bad_input()
    {
        using Desk desk = Desk.Opened();
        using TemporaryFiles files = new();
        string letter = files.Write("letter.txt", Asking);
        Assert.Equal(2, ToolRun.Of("review", letter, "--workspace", desk.File, "--to", "Nobody Such", "--language", "en").Code);
        Assert.Equal(2, ToolRun.Of("review", letter, "--workspace", files.Path("none.db"), "--language", "en").Code);
    }

    private static string[] Rules(Desk desk, string text, params string[] options)
    {
        using TemporaryFiles files = new();
        ToolRun run = ToolRun.Of(
            ["review", files.Write("letter.txt", text), "--workspace", desk.File, "--now", desk.Now, "--json", .. options]);
        Assert.True(run.Code is 0 or 1, run.Error);
        return
        [
            .. run.Json(0).GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("rule").GetString()!).Distinct(),
        ];
    }
}
