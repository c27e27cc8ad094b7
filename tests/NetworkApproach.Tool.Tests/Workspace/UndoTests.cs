using FsCheck;
using FsCheck.Fluent;
using NetworkApproach.Tests;

namespace NetworkApproach.Tool.Tests.Workspace;

/// <summary>Striking out: what one command recorded goes together, and counts for nothing.</summary>
public class UndoTests
{
    private static readonly string[][] Acts =
    [
        ["know", "Paul Garnier", "--how", "neighbours", "--since", "2010"],
        ["belief", "work", "A free hand"],
        ["talk", "ann", "--minutes", "5", "--learnt", "work: a free hand", "--learnt", "team: seven people"],
        ["names", "ann", "Bob Marchand", "Inès Roca"],
        ["interest", "confirmed"],
        ["thank", "ann"],
        ["hand-off", "ann", "offered"],
        ["meet-again", "ann", "--on", "2027-01-04"],
        ["fact", "ann", "needs", "testers"],
        ["received", "Karl Brandt"],
        ["boss", "Helen Drew"],
    ];

    [Fact]
    public void What_the_last_command_recorded_is_struck_out_whole()
    {
        using Desk desk = Desk.WithAnn();
        desk.Does("talk", "ann", "--minutes", "20", "--learnt", "needs: testers", "--learnt", "team: seven");
        string said = desk.Does("undo", "--reason", "it was Paul");
        Assert.Contains("Struck out: Talked with Ann Leroy", said, StringComparison.Ordinal);
        Assert.Equal(3, desk.Json("journal").Count(line => line.GetProperty("struckOut").GetBoolean()));
        Assert.Contains("R5", desk.DoesNot("interest", "confirmed"), StringComparison.Ordinal);
    }

    [Fact]
    public void One_act_of_several_that_were_recorded_together_is_struck_out_by_its_own_number()
    {
        using Desk desk = Desk.WithAnn();
        desk.Does("talk", "ann", "--minutes", "20", "--learnt", "needs: testers", "--learnt", "team: seven");
        desk.Does("undo", "6.2");
        Assert.Equal(
            "6.2",
            Assert.Single(desk.Json("journal"), line => line.GetProperty("struckOut").GetBoolean()).GetProperty("number").GetString());
        desk.Does("undo", "6");
        Assert.Equal(3, desk.Json("journal").Count(line => line.GetProperty("struckOut").GetBoolean()));
        desk.Fails(["undo", "6"], "'6'");
    }

    [Fact]
    public void What_would_leave_something_against_the_rules_is_confirmed_first()
    {
        using Desk desk = Desk.Named();
        int before = desk.Recorded();
        string no = desk.DoesNot("undo", "6");
        Assert.Contains("Not undone", no, StringComparison.Ordinal);
        Assert.Contains("--yes", no, StringComparison.Ordinal);
        Assert.Equal(before, desk.Recorded());
        Assert.Contains("R5", desk.Does("undo", "6", "--yes"), StringComparison.Ordinal);
        Assert.Equal(1, ToolRun.Of("audit", "--workspace", desk.File).Code);
    }

    [Fact]
    public void A_wrong_time_is_corrected_and_what_followed_from_the_act_stays()
    {
        using Desk desk = Desk.Named();
        int breaches = desk.Run("audit").Lines.Count;
        Assert.Contains(
            "Corrected, to 24 Nov 2026 18:00: Talked with Ann Leroy",
            desk.Does("undo", "6", "--at", "2026-11-24 18:00").ReplaceLineEndings(" "), StringComparison.Ordinal);

        Assert.Equal(
            "2026-11-24T18:00:00+01:00",
            Assert
                .Single(desk.Json("journal"), line => line.GetProperty("number").GetString() == "6")
                .GetProperty("event")
                .GetProperty("at")
                .GetString());
        Assert.All(desk.Json("journal"), line => Assert.False(line.GetProperty("struckOut").GetBoolean()));
        Assert.Equal(breaches, desk.Run("audit").Lines.Count);
        Assert.Contains("R5", desk.DoesNot("undo", "8", "--at", "2026-11-23 10:00").ReplaceLineEndings(" "), StringComparison.Ordinal);
        desk.Fails(["undo", "6", "--at", "2027-01-01"], "not come yet");
    }

    [Fact]
    public void A_question_is_not_undone_under_its_answer_without_asking()
    {
        using Desk desk = Desk.WithAnn();
        string no = string.Join(' ', desk.DoesNot("undo", "4").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

        Assert.Contains("Not undone", no, StringComparison.Ordinal);
        Assert.Contains("Ann Leroy answered yes", no, StringComparison.Ordinal);
        desk.Does("undo", "5");
        desk.Does("undo", "4");
        desk.Does("ask", "ann", "talk");
        desk.Fails(["know", "Zoe Late", "--how", "x", "--since", "2030"], "not come yet");
    }

    [Fact]
    public void What_cannot_be_undone_is_said()
    {
        using Desk desk = Desk.Opened();
        Assert.Contains("nothing to undo", desk.DoesNot("undo"), StringComparison.Ordinal);
        desk.Fails(["undo", "1"], "'1'", "network-approach journal");
        desk.Fails(["undo", "77"], "'77'");
    }

    /// <summary>Whatever is recorded on a talk, and undone one after the other, everything that counts is as it was.</summary>
    [Cases(12)]
    public Property Undoing_everything_brings_back_what_was() => Prop.ForAll(
        Gen.Elements(Acts).ListOf().Select(acts => acts.Take(5).ToArray()).ToArbitrary(), acts =>
    {
        using Desk desk = Desk.Talked();
        string before = Standing(desk);
        int done = acts.Count(act => desk.Run(act).Code == 0);
        for (int time = 0; time < done; time++)
        {
            desk.Does("undo", "--yes");
        }

        return (Standing(desk) == before).Label(
            $"{string.Join(" | ", acts.Select(act => string.Join(' ', act)))}\n{before}\n{Standing(desk)}");
    });

    private static string Standing(Desk desk) => string.Join('\n',
    [
        .. desk
            .Json("journal")
            .Where(line => !line.GetProperty("struckOut").GetBoolean()
                && line.GetProperty("event").GetProperty("type").GetString() is not ("struck-out" or "person-noted"))
            .Select(line => line.GetProperty("text").GetString()),
        .. desk.Json("agenda").Select(line => line.GetRawText()),
        .. desk.Json("footprint").Where(line => line.GetProperty("id").GetString() == "ann-leroy").Select(line => line.GetRawText()),
        .. desk.Json("next").Select(line => line.GetProperty("record").GetString()),
    ]);
}
