using System.Text.Json;

namespace NetworkApproach.Tool.Tests.Workspace;

/// <summary>Warm paths and plans over what the workspace keeps.</summary>
public class KeptTiesTests
{
    [Fact]
    public void Paths_go_over_the_address_books_and_what_talks_brought_to_light()
    {
        using Desk desk = Desk.Named();
        desk.Does("add", "Carl Weiss", "--company", "Elsewhere");
        desk.Does("tie", "me", "carl", "--warmth", "4");
        desk.Does("tie", "carl", "bob", "--warmth", "4");

        JsonElement[] paths = [.. Asked(desk, 0, "paths", "--to", "marchand").GetProperty("paths").EnumerateArray()];

        Assert.Equal(
            ["Ann Leroy", "Carl Weiss"], paths.Select(path => path.GetProperty("people")[1].GetProperty("name").GetString()).Order());
        Assert.Equal(
            2,
            Asked(desk, 0, "paths", "--company", "noname corp")
                .GetProperty("paths")
                .EnumerateArray()
                .Select(path => path.GetProperty("people").EnumerateArray().Last().GetProperty("name").GetString())
                .Distinct()
                .Count());
        Assert.Contains(
            "carl",
            Asked(desk, 0, "plan", "--to", "marchand")
                .GetProperty("moves")
                .EnumerateArray()
                .Select(move => move.GetProperty("to").GetString()!.Split('-')[0]));
    }

    [Theory]
    [InlineData("--company", "noname corp")]
    [InlineData("--to", "marchand")]
    public void The_plan_of_an_approach_that_is_kept_is_the_same_as_that_of_next(string option, string target)
    {
        using Desk desk = Desk.Named();
        if (option == "--to")
        {
            desk.Does("boss", "marchand");
        }

        JsonElement plan = Asked(desk, 0, "plan", option, target, "--now", desk.Now);
        JsonElement[] next = [.. desk.Json("next").Where(move => move.GetProperty("afterYes").ValueKind == JsonValueKind.Number)];
        Assert.NotEmpty(next);
        Assert.Equal(next[0].GetProperty("chance").GetDouble(), plan.GetProperty("chance").GetDouble());
        Assert.Equal(
            next.Select(move => (move.GetProperty("afterYes").GetDouble(), move.GetProperty("why").GetString())),
            plan.GetProperty("moves").EnumerateArray()
                .Select(move => (move.GetProperty("afterYes").GetDouble(), move.GetProperty("why").GetString())));
    }

    [Fact]
    public void Where_nobody_is_an_acquaintance_yet_the_plan_says_who_could_be()
    {
        using Desk desk = Desk.Opened();
        desk.Does("import", desk.Write(
            "c.csv", "First Name,Last Name,URL,Email Address,Company,Position,Connected On", "Ines,Diaz,,,Noname Corp,Buyer,14 Sep 2017"));

        ToolRun plan = ToolRun.Of("plan", "--company", "Noname Corp", "--workspace", desk.File, "--now", desk.Now, "--language", "en");
        Assert.Equal(1, plan.Code);
        Assert.Contains("know 'Ines Diaz' --how", plan.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("0%", plan.Out, StringComparison.Ordinal);
        Assert.Equal(0, Asked(desk, 1, "plan", "--company", "Noname Corp").GetProperty("chance").GetDouble());
    }

    [Fact]
    public void A_file_is_read_beside_the_workspace_and_alone_without_it()
    {
        using Desk desk = Desk.Named();
        string ties = desk.Write("ties.csv", "from,to,warmth", "ann-leroy,zoe,4");

        Assert.Single(Asked(desk, 0, "paths", "--ties", ties, "--to", "zoe").GetProperty("paths").EnumerateArray());
        Assert.Equal(2, ToolRun.Of("paths", "--ties", ties, "--to", "bob", "--json").Code);
    }

    [Fact]
    public void Whoever_was_forgotten_is_on_no_path()
    {
        using Desk desk = Desk.Named();
        desk.Does("forget", "bob", "--yes", "--keep-texts");

        Assert.DoesNotContain(
            "Marchand", ToolRun.Of("paths", "--company", "Noname Corp", "--json", "--workspace", desk.File).Out, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "forgotten", ToolRun.Of("paths", "--company", "Noname Corp", "--json", "--workspace", desk.File).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_workspace_that_is_not_there_is_bad_input()
    {
        using Desk desk = new();
        ToolRun.Of("paths", "--to", "bob", "--workspace", desk.File).IsBadInput("There is no workspace");
        ToolRun.Of("plan", "--to", "bob", "--workspace", " ").IsBadInput("--workspace");
    }

    private static JsonElement Asked(Desk desk, int code, params string[] args)
    {
        ToolRun run = ToolRun.Of([.. args, "--json", "--workspace", desk.File]);
        Assert.True(run.Code == code, $"{run.Code} {run.Out}{run.Error}");
        return run.Json(0);
    }
}
