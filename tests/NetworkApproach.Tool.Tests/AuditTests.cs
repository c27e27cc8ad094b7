namespace NetworkApproach.Tool.Tests;

public class AuditTests
{
    private const string Opened =
        """{"v":1,"type":"opened","id":"a1","at":"2026-11-23T09:00:00+01:00","approach":"x","seeker":"me","target":{"company":"Noname Corp"}}""";

    private const string Forged =
        """{"v":1,"type":"attempted","id":"a2","at":"2026-11-23T10:00:00+01:00","to":"bob","through":{"type":"leave","act":"a0"},"channel":"message","minutes":20}""";

    private const string Confessed =
        """{"v":1,"type":"contacted-without-leave","id":"a3","at":"2026-11-23T11:00:00+01:00","who":"bob","channel":"telephone"}""";

    [Fact]
    public void A_breach_is_a_line_and_an_honest_no()
    {
        using TemporaryFiles files = new();
        ToolRun run = ToolRun.Of("audit", "--events", files.Write("events.jsonl", Opened, Forged, Confessed), "--language", "en");
        Assert.Equal(1, run.Code);
        Assert.Empty(run.Error);
        Assert.StartsWith("R2 attempted a2 (bob): ", run.Out, StringComparison.Ordinal);
        Assert.Contains("R2 contacted-without-leave a3 (bob): ", run.Out, StringComparison.Ordinal);
        Assert.All(run.Lines, line => Assert.True(line.Length <= 80, line));
    }

    [Fact]
    public void A_breach_says_why_in_french_where_french_is_asked_for()
    {
        using TemporaryFiles files = new();
        string file = files.Write("events.jsonl", Opened, Forged, Confessed);
        ToolRun run = ToolRun.Of("audit", "--events", file, "--language", "fr");
        Assert.Equal(1, run.Code);
        Assert.StartsWith("R2 attempted a2 (bob): Vous avez contacté bob sans accord", run.Out, StringComparison.Ordinal);
        Assert.Contains("R2 contacted-without-leave a3 (bob): Vous avez contacté bob", run.Out, StringComparison.Ordinal);
        Assert.StartsWith(
            "Vous avez contacté bob sans accord",
            ToolRun.Of("audit", "--events", file, "--language", "fr", "--json").Json(0).GetProperty("why").GetString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void As_json_a_breach_has_its_members_in_order()
    {
        using TemporaryFiles files = new();
        ToolRun run = ToolRun.Of("audit", "--json", "--events", files.Write("events.jsonl", Opened, Forged, Confessed));
        Assert.Equal(1, run.Code);
        Assert.StartsWith(
            """{"rule":"R2","event":"attempted","act":"a2","person":"bob","kind":"uncovered","why":""", run.Lines[0],
            StringComparison.Ordinal);
        Assert.StartsWith(
            """{"rule":"R2","event":"contacted-without-leave","act":"a3","person":"bob","kind":"confessed","why":""", run.Lines[1],
            StringComparison.Ordinal);
        Assert.Equal(2, run.Lines.Count);
    }

    [Fact]
    public void A_breach_of_the_record_names_nobody()
    {
        using TemporaryFiles files = new();
        ToolRun run = ToolRun.Of(
            "audit", "--json", "--events", files.Write("events.jsonl", Opened, Opened.Replace("a1", "a9", StringComparison.Ordinal)));
        Assert.Equal(1, run.Code);
        Assert.Equal("record", run.Json(0).GetProperty("rule").GetString());
    }

    [Theory]
    [InlineData("en", "never recorded")]
    [InlineData("fr", "pas été enregistré")]
    public void No_breach_is_done_and_says_what_an_audit_cannot_see(string language, string says)
    {
        using TemporaryFiles files = new();
        string file = files.Write("events.jsonl", Opened, string.Empty);
        ToolRun run = ToolRun.Of("audit", "--events", file, "--language", language);
        Assert.Equal(0, run.Code);
        Assert.Contains(says, run.Out.Replace("\n", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Empty(ToolRun.Of("audit", "--events", file, "--json").Out);
    }

    [Fact]
    public void With_an_instant_it_also_says_what_is_due_then()
    {
        using TemporaryFiles files = new();
        string file = files.Path("events.jsonl");
        ToolRun.Of("demo", "--events-out", file);
        File.WriteAllLines(file, File.ReadAllLines(file).TakeWhile(line => !line.Contains("courtesy-paid", StringComparison.Ordinal)));
        ToolRun english = ToolRun.Of(
            "audit", "--events", file, "--language", "en", "--now", "2026-12-20T10:00:00Z", "--zone", "Asia/Tokyo");
        Assert.Equal(0, english.Code);
        Assert.Contains("On 20 December 2026, 19:00, due: thanks to ", english.Out, StringComparison.Ordinal);
        Assert.Contains(
            "Le 20 décembre 2026", ToolRun.Of("audit", "--events", file, "--language", "fr", "--now", "2026-12-20T10:00:00Z").Out,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"v":2,"type":"opened"}""")]
    [InlineData("""{"v":1,"type":"surprise","id":"a","at":"2026-11-23T09:00:00+01:00"}""")]
    [InlineData("""{"v":1,"type":"talked","id":"a","at":"2026-11-23T09:00:00+01:00","with":"ann"}""")]
    [InlineData("not json")]
    public void A_line_that_is_no_event_is_bad_input_with_file_and_line(string line)
    {
        using TemporaryFiles files = new();
        string file = files.Write("events.jsonl", Opened, string.Empty, line);
        ToolRun.Of("audit", "--events", file).IsBadInput(file, "Line 3");
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_bad_input()
    {
        using TemporaryFiles files = new();
        ToolRun.Of("audit", "--events", files.Path("none.jsonl")).IsBadInput("none.jsonl", "no such file");
        ToolRun.Of("audit", "--events", files.Folder).IsBadInput(files.Folder);
        File.WriteAllBytes(files.Path("bytes"), [0x7B, 0xFF, 0xFE, 0x00]);
        ToolRun.Of("audit", "--events", files.Path("bytes")).IsBadInput("bytes", "UTF-8");
    }
}
