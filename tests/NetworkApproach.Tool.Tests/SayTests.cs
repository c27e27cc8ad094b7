namespace NetworkApproach.Tool.Tests;

public class SayTests
{
    private static readonly string[] Record =
    [
        """{"v":1,"type":"opened","id":"a1","at":"2026-11-23T09:00:00+01:00","approach":"x","seeker":"me","target":{"company":"Noname Corp"}}""",
        """{"v":1,"type":"person-noted","id":"a2","at":"2026-11-23T09:00:00+01:00","who":"ann","name":"Ann d'Ormesson"}""",
        """{"v":1,"type":"acquaintance-stated","id":"a3","at":"2026-11-23T09:00:00+01:00","who":"ann","how":"school","since":"2012-09-01"}""",
    ];

    private static readonly string[] Wild =
    [
        .. Record,
        """{"v":1,"type":"person-noted","id":"b1","at":"2026-11-23T09:00:00+01:00","who":"li","name":"李雷 <script>alert(1)</script>"}""",
        """{"v":1,"type":"acquaintance-stated","id":"b2","at":"2026-11-23T09:00:00+01:00","who":"li","how":"school","since":"2012-09-01"}""",
        $$"""{"v":1,"type":"person-noted","id":"b3","at":"2026-11-23T09:00:00+01:00","who":"long","name":"{{new string('o', 10_000)}}"}""",
        """{"v":1,"type":"acquaintance-stated","id":"b4","at":"2026-11-23T09:00:00+01:00","who":"long","how":"school","since":"2012-09-01"}""",
    ];

    [Theory]
    [InlineData("en", "Ask Ann d'Ormesson for a talk, in writing", "Hello Ann,")]
    [InlineData("fr", "Demander un entretien à Ann d'Ormesson, par écrit", "Aurais-tu 20 minutes pour moi")]
    public void It_lists_what_may_be_said_with_its_words(string language, string title, string words)
    {
        ToolRun run = Say(Record, "--language", language);
        Assert.Equal((0, string.Empty), (run.Code, run.Error));
        Assert.Contains(title, run.Out, StringComparison.Ordinal);
        Assert.Contains(words, run.Out, StringComparison.Ordinal);
        Assert.All(run.Lines, line => Assert.True(line.Length <= 80, line));
    }

    [Fact]
    public void Form_channel_and_name_are_the_seeker_s()
    {
        Assert.Contains("Auriez-vous 20 minutes pour moi", Say(Record, "--language", "fr", "--form", "vous").Out, StringComparison.Ordinal);
        ToolRun call = Say(Record, "--language", "fr", "--form", "vous", "--channel", "telephone", "--as", "Léa Roy", "--json");
        Assert.StartsWith("Bonjour, Léa Roy à l'appareil. ", call.Json(0).GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal("telephone", call.Json(0).GetProperty("channel").GetString());
        string? Signed(params string[] options) =>
            Say(Record, ["--as", "Léa Roy", "--json", .. options]).Json(0).GetProperty("text").GetString();
        Assert.EndsWith("All the best,\nLéa", Signed("--language", "en"), StringComparison.Ordinal);
        Assert.EndsWith("Bien cordialement,\nLéa Roy", Signed("--language", "fr", "--form", "vous"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_debt_falls_due_on_the_day_of_the_zone_asked_for()
    {
        string[] talked =
        [
            .. Record,
            """{"v":1,"type":"talked","id":"a4","at":"2026-11-23T09:30:00+01:00","with":"ann","minutes":20}""",
        ];
        Assert.Equal("owed", Status("Europe/Paris"));
        Assert.Equal("due", Status("Pacific/Auckland"));
        Say(talked, "--zone", "Nowhere/Land").IsBadInput("--zone");

        string? Status(string zone)
        {
            using TemporaryFiles files = new();
            ToolRun run = ToolRun.Of(
                "say", "--events", files.Write("events.jsonl", talked), "--json", "--to", "ann", "--zone", zone,
                "--now", "2026-11-23T23:00:00+01:00");
            return run.Lines.Select((_, line) => run.Json(line))
                .First(line => line.TryGetProperty("status", out _)).GetProperty("status").GetString();
        }
    }

    [Fact]
    public void As_json_a_text_has_its_members_in_order()
    {
        ToolRun run = Say(Record, "--language", "en", "--json");
        Assert.StartsWith(
            """{"occasion":"contact","key":"talk.acquaintance","to":"ann","name":"Ann d'Ormesson","channel":"message","form":"tu","text":"Hello Ann,\n\nThere's a company I'm interested in, Noname Corp""",
            run.Lines[0], StringComparison.Ordinal);
        Assert.EndsWith(",\"cut\":[]}", run.Lines[0], StringComparison.Ordinal);
        Assert.Equal(
            ["contact", "judge-interest", "close", "close"],
            run.Lines.Select((_, line) => run.Json(line).GetProperty("occasion").GetString()));
    }

    [Fact]
    public void To_one_person_the_method_is_explained_too()
    {
        ToolRun run = Say(Record, "--language", "en", "--to", "ann d'ormesson", "--json");
        Assert.Equal(["contact", "explain-method"], run.Lines.Select((_, line) => run.Json(line).GetProperty("occasion").GetString()));
    }

    [Fact]
    public void Names_in_the_wild_pass_unharmed_and_a_cut_one_says_so()
    {
        ToolRun run = Say(Wild, "--language", "fr", "--json");
        Assert.Contains("李雷 <script>alert(1)</script>", run.Out, StringComparison.Ordinal);
        Assert.Equal("to", run.Json(2).GetProperty("cut")[0].GetString());
        Assert.Contains($"O{new string('o', 59)}…", run.Json(2).GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Contains("un nom était trop long", Say(Wild, "--language", "fr", "--to", "long").Out, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Nothing_to_say_is_an_honest_no()
    {
        string[] closed = [.. Record, """{"v":1,"type":"closed","id":"a4","at":"2026-11-23T10:00:00+01:00","ending":"given-up"}"""];
        ToolRun run = Say(closed, "--language", "en", "--to", "ann");
        Assert.Equal(1, run.Code);
        Assert.Contains("Nothing to say for now", run.Out, StringComparison.Ordinal);
        Assert.Equal((1, string.Empty), (Say(closed, "--to", "ann", "--json").Code, Say(closed, "--to", "ann", "--json").Out));
    }

    [Fact]
    public void Bad_input_says_what_and_what_to_do()
    {
        using TemporaryFiles files = new();
        string file = files.Write("events.jsonl", Record);
        ToolRun.Of("say", "--events", file, "--to", "bob").IsBadInput("--to", "bob", "Ann d'Ormesson (ann)");
        ToolRun.Of("say", "--events", file, "--channel", "fax").IsBadInput("fax");
        ToolRun.Of("say", "--events", file, "--now", "today").IsBadInput("--now", "2026-11-23T09:00:00+01:00");
        ToolRun.Of("say", "--events", files.Path("none")).IsBadInput("no such file");
        ToolRun.Of("say", "--events", files.Write("not-open.jsonl", Record[1])).IsBadInput("opens an approach");
        ToolRun.Of("say").IsBadInput("--events");
    }

    private static ToolRun Say(string[] record, params string[] options)
    {
        using TemporaryFiles files = new();
        return ToolRun.Of(["say", "--events", files.Write("events.jsonl", record), "--now", "2026-11-24T10:00:00+01:00", .. options]);
    }
}
