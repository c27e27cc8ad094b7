using System.Text.Json;

namespace NetworkApproach.Tool.Tests;

public class PapersTests
{
    private const string Now = "2026-12-16T13:00:00+01:00";

    public static TheoryData<string> Papers => ["decisive", "company", "agenda", "story"];

    [Theory]
    [InlineData("en", "To close", "Who would have the power to hire")]
    [InlineData("fr", "Pour conclure", "Qui aurait le pouvoir d'embaucher")]
    public void Questions_are_told_within_eighty_columns(string language, string heading, string asks)
    {
        using TemporaryFiles files = new();
        ToolRun run = ToolRun.Of("questions", "--events", InTheMiddle(files), "--with", "ines roca", "--now", Now, "--language", language);

        Assert.Equal(0, run.Code);
        Assert.Empty(run.Error);
        Assert.All(run.Lines, line => Assert.True(line.Length <= 80, line));
        Assert.Contains(heading.ToUpperInvariant(), run.Out, StringComparison.Ordinal);
        Assert.Contains(asks, run.Out.ReplaceLineEndings(" ").Replace("  ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void The_form_of_address_is_asked_for()
    {
        using TemporaryFiles files = new();
        string file = InTheMiddle(files);

        Assert.Contains("à ton avis", Said("tu"), StringComparison.Ordinal);
        Assert.Contains("à votre avis", Said("vous"), StringComparison.Ordinal);
        Assert.Contains("de votre part", Of("ines"), StringComparison.Ordinal);
        Assert.Contains("de ta part", Of("paul"), StringComparison.Ordinal);

        string Of(string with) =>
            ToolRun
                .Of("questions", "--events", file, "--with", with, "--now", Now, "--language", "fr").Out
                .ReplaceLineEndings(" ")
                .Replace("  ", " ", StringComparison.Ordinal);

        string Said(string form) =>
            ToolRun
                .Of("questions", "--events", file, "--with", "ines", "--now", Now, "--language", "fr", "--form", form).Out
                .ReplaceLineEndings(" ")
                .Replace("  ", " ", StringComparison.Ordinal);
    }

    [Fact]
    public void Questions_as_json_are_one_object()
    {
        using TemporaryFiles files = new();
        ToolRun run = ToolRun.Of("questions", "--events", InTheMiddle(files), "--with", "ines", "--now", Now, "--minutes", "10", "--json");

        Assert.Equal(0, run.Code);
        Assert.Single(run.Lines);
        Assert.Equal(10, run.Json(0).GetProperty("minutes").GetInt32());
        Assert.Equal(2, run.Json(0).GetProperty("ask").GetArrayLength());
    }

    [Fact]
    public void Nothing_to_ask_is_an_honest_no()
    {
        using TemporaryFiles files = new();
        string file = files.Path("events.jsonl");
        ToolRun.Of("demo", "--seed", "3", "--events-out", file);
        ToolRun run = ToolRun.Of("questions", "--events", file, "--with", "ines", "--now", "2026-12-30T09:00:00Z", "--language", "en");

        Assert.Equal(1, run.Code);
        Assert.Contains("Nothing to ask for now.", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text", "WHO OPENED THE DOOR")]
    [InlineData("markdown", "## Who opened the door")]
    [InlineData("html", "<h2 id=\"section-2\">Who opened the door</h2>")]
    public void A_brief_has_three_formats_and_goes_to_a_file_only_where_one_is_named(string format, string heading)
    {
        using TemporaryFiles files = new();
        string file = InTheMiddle(files);
        string[] asked = ["brief", "--events", file, "--with", "ines", "--now", Now, "--language", "en", "--format", format];
        ToolRun told = ToolRun.Of(asked);
        ToolRun kept = ToolRun.Of([.. asked, "--output", files.Path("paper")]);

        Assert.Equal(0, told.Code);
        Assert.Contains(heading, told.Out, StringComparison.Ordinal);
        Assert.Contains("in confidence", told.Out, StringComparison.Ordinal);
        Assert.Equal((0, string.Empty, string.Empty), (kept.Code, kept.Out, kept.Error));
        Assert.Equal(told.Out, File.ReadAllText(files.Path("paper")));
        Assert.Equal(["events.jsonl", "paper"], Directory.GetFiles(files.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Papers))]
    public void Every_other_paper_is_about_the_whole_approach(string paper)
    {
        using TemporaryFiles files = new();
        string file = files.Path("events.jsonl");
        ToolRun.Of("demo", "--seed", "3", "--events-out", file);

        const string Afterwards = "2027-06-01T09:00:00+01:00";
        Assert.Equal(0, ToolRun.Of("brief", "--events", file, "--paper", paper, "--now", Afterwards, "--language", "fr").Code);
        Assert.Equal(
            JsonValueKind.Object, ToolRun.Of("brief", "--events", file, "--paper", paper, "--now", Afterwards, "--json").Json(0).ValueKind);
        ToolRun.Of("brief", "--events", file, "--paper", paper, "--with", "ines").IsBadInput("--with", "leave it out");
    }

    [Fact]
    public void For_others_there_are_no_names_and_nothing_told_in_confidence()
    {
        using TemporaryFiles files = new();
        ToolRun run = ToolRun.Of(
            "brief", "--events", InTheMiddle(files), "--paper", "story", "--now", Now, "--language", "en", "--for-others");

        Assert.Contains("P1", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Lena", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("daily train", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_decisive_brief_needs_somebody_who_decides()
    {
        using TemporaryFiles files = new();
        ToolRun run = ToolRun.Of("brief", "--events", InTheMiddle(files), "--paper", "decisive", "--now", Now);

        Assert.Equal((1, string.Empty), (run.Code, run.Out));
        Assert.Contains("prospective boss", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_is_a_day_in_the_zone_asked_for()
    {
        using TemporaryFiles files = new();
        string file = InTheMiddle(files);

        Assert.Contains("As of 16 December 2026", Agenda("Europe/Paris"), StringComparison.Ordinal);
        Assert.Contains("As of 17 December 2026", Agenda("Pacific/Auckland"), StringComparison.Ordinal);

        string Agenda(string zone) =>
            ToolRun.Of("brief", "--events", file, "--paper", "agenda", "--now", Now, "--language", "en", "--zone", zone).Out;
    }

    [Fact]
    public void What_cannot_be_made_is_bad_input()
    {
        using TemporaryFiles files = new();
        string file = InTheMiddle(files);
        string before = File.ReadAllText(file);

        ToolRun.Of("brief", "--events", file).IsBadInput("--with");
        ToolRun.Of("brief", "--events", file, "--with", "nobody").IsBadInput("nobody in this record", "Ann Leroy (ann)");
        ToolRun.Of("brief", "--events", file, "--with", "garnie").IsBadInput("nobody in this record", "Paul Garnier (paul)");
        ToolRun.Of("brief", "--events", file, "--with", "ines", "--json", "--format", "html").IsBadInput("--format", "--json");
        ToolRun.Of("brief", "--events", file, "--paper", "agenda", "--output", file).IsBadInput("the record itself");
        ToolRun
            .Of("brief", "--events", file, "--paper", "agenda", "--output", files.Path("no/such/folder"))
            .IsBadInput("cannot be written");
        ToolRun.Of("brief", "--events", file, "--paper", "agenda", "--output", " ").IsBadInput("--output");
        ToolRun.Of("questions", "--events", file, "--with", "ines", "--minutes", "0").IsBadInput("--minutes");
        ToolRun.Of("questions", "--events", file).IsBadInput("--with");
        ToolRun
            .Of(
                "brief", "--events",
                files.Write("unopened", """{"v":1,"type":"closed","id":"a","at":"2026-11-23T09:00:00+01:00","ending":"given-up"}"""),
                "--paper", "agenda")
            .IsBadInput("opens an approach");
        ToolRun
            .Of("questions", "--events", files.Write("twins", [.. File.ReadLines(file), Noted("x"), Noted("y")]), "--with", "kim")
            .IsBadInput("more than one", "Kim (x)", "Kim (y)");
        Assert.Equal(before, File.ReadAllText(file));

        static string Noted(string id) =>
            $$"""{"v":1,"type":"person-noted","id":"note {{id}}","at":"2026-12-16T12:00:00+01:00","who":"{{id}}","name":"Kim"}""";
    }

    /// <summary>The demo's record, up to the day before the talk with Inès.</summary>
    private static string InTheMiddle(TemporaryFiles files)
    {
        string file = files.Path("events.jsonl");
        ToolRun.Of("demo", "--seed", "3", "--language", "en", "--events-out", file);
        DateTimeOffset end = new(2026, 12, 16, 12, 0, 0, TimeSpan.FromHours(1));
        File.WriteAllLines(
            file, File.ReadAllLines(file).Where(line => JsonDocument.Parse(line).RootElement.GetProperty("at").GetDateTimeOffset() < end));
        return file;
    }
}
