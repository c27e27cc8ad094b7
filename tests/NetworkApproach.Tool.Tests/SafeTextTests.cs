using System.Text;
using System.Text.Json;
using NetworkApproach.Tests;
using NetworkApproach.Tool.Tests.Workspace;

namespace NetworkApproach.Tool.Tests;

/// <summary>What others wrote, as it leaves the tool: nothing in it acts on a terminal, a calendar or the order of a line.</summary>
public class SafeTextTests
{
    private static readonly JsonSerializerOptions LaidOut = new() { WriteIndented = true };

    private static readonly string[] Pieces =
    [
        "Ann", " ", "é", "李", "دنا", "דנה", "👩\u200D🚀", "\u200C", "\u0301", "\u2068", "\u2069", "\u2066", "\u2067", "\u202A", "\u202B",
        "\u202C", "\u202D", "\u202E", "\u200E", "\u200F", "\u061C", "\u2028", "\u2029", "\n", "\r", "\t", "\0", "\u001B[31m",
        "\u001B]0;x\a",
        "\u009B2J", "\u0085", "\u007F", "\b", "\uD83D", "\uDE00", "\"", "\\", "\\u202E", ";", ",", ":",
    ];

    [Theory]
    [InlineData("Ann Leroy", "Ann Leroy")]
    [InlineData("\u001B[31mAnn", " [31mAnn")]
    [InlineData("\u202EnnA", "\uFFFDnnA")]
    [InlineData("a\u2028b\u2029c\u0085d\te", "a b c d e")]
    [InlineData("\u2068דנה\u2069", "\u2068דנה\u2069")]
    [InlineData("\u2068\u202EnnA\u2069", "\uFFFDnnA")]
    [InlineData("\u2068Ann\u2069", "Ann")]
    [InlineData("\u2067Ann\u2069", "\uFFFDAnn\uFFFD")]
    [InlineData("\u2067דנה\u2069", "\uFFFDדנה\uFFFD")]
    [InlineData("\u2068\u2067דנה\u2069\u2069", "\u2068\uFFFDדנה\uFFFD\u2069")]
    [InlineData("\u2068דנה", "\uFFFDדנה")]
    [InlineData("דנה\u2069", "דנה\uFFFD")]
    [InlineData("שרה \u200Fכהן", "שרה \uFFFDכהן")]
    [InlineData("👩\u200D🚀 نیم\u200Cفاصله ❤\uFE0F", "👩\u200D🚀 نیم\u200Cفاصله ❤\uFE0F")]
    [InlineData("", "")]
    public void A_line_shows_that_something_stood_there(string text, string shown) => Assert.Equal(shown, SafeText.Line(text));

    [Cases(1_000)]
    public void Nothing_in_any_text_acts_on_what_shows_it(int seed)
    {
        string text = Text(new Random(seed), 12);
        string line = SafeText.Line(text);

        IsSafe(line);
        Assert.Equal(line, SafeText.Line(line));
        Assert.Equal(Kept(text), Kept(line));
        Assert.All(SafeText.Lines(text).Split('\n'), IsSafe);
    }

    [Cases(1_000)]
    public void Json_says_the_same_with_everything_escaped(int seed)
    {
        string text = Whole(Text(new Random(seed), 12));
        using StringWriter output = new();
        JsonLines.Write(output, json => json.WriteString("name", text));

        Assert.Equal(text, JsonDocument.Parse(output.ToString()).RootElement.GetProperty("name").GetString());
        Assert.DoesNotContain(output.ToString().TrimEnd('\n').EnumerateRunes(), Acts);
        string laidOut = JsonSerializer.Serialize(new { text }, LaidOut);
        Assert.Equal(text, JsonDocument.Parse(SafeText.Json(laidOut)).RootElement.GetProperty("text").GetString());
    }

    [Cases(100)]
    public void A_page_a_table_a_command_and_an_error_are_safe(int seed)
    {
        Random random = new(seed);
        using StringWriter output = new();
        using StringWriter error = new();
        using Terminal terminal = new(output, error, isPlain: true);
        Page page = terminal.Page(Language.English);
        page.Line(Text(random, 20));
        page.Labelled("Who", 8, Text(random, 20));
        page.Table(["One", "Two"], [[Text(random, 8), Text(random, 8)]]);
        page.Command(Text(random, 8));
        page.Line($"with \u2068{Text(random, 8)}\u2069.");
        terminal.Say(Text(random, 20));

        Assert.All(output.ToString().Split('\n'), IsSafeLine);
        Assert.All(error.ToString().Split('\n'), IsSafeLine);
    }

    [Fact]
    public void No_command_lets_anything_through()
    {
        const string Bad = "\u001B[2J\u202Ennna\u2028x\u2069\u0007\u009B";
        using Desk desk = new();
        desk.Does("open", "Noname " + Bad);
        string name = "Zed " + Bad;
        desk.Does("know", name, "--how", "school " + Bad, "--since", "2015");
        desk.Does("belief", "needs", "testers " + Bad);
        desk.Does("ask", "zed", "talk");
        desk.Does("talk", "zed", "--minutes", "20", "--learnt", "needs: testers " + Bad);
        desk.Now = "2026-11-27T09:00:00+01:00";
        string[][] commands =
        [
            ["next"], ["agenda"], ["agenda", "--ical", "-"], ["people"], ["people", "zed"], ["approaches"], ["journal"], ["footprint"],
            ["dossier", "zed"], ["brief", "--with", "zed"], ["brief", "--paper", "story"],
            ["brief", "--paper", "story", "--format", "markdown"],
            ["brief", "--paper", "company", "--format", "html"], ["questions", "--with", "zed"], ["say", "--to", "zed"], ["audit"],
            ["ask", "zed", "talk"], ["forget", "zed"], ["open", "Noname " + Bad], ["ask", Bad, "talk"], ["undo", Bad],
            ["next", "--approach", Bad],
        ];
        foreach (string[] command in commands.SelectMany(one => new[] { one, [.. one, "--json"] }))
        {
            string[] place = ["--workspace", desk.File, "--now", desk.Now, "--language", "en"];
            ToolRun run = ToolRun.Of([.. command, .. place]);
            Assert.DoesNotContain("The tool itself failed", run.Error, StringComparison.Ordinal);
            Assert.DoesNotContain("not understood", run.Error, StringComparison.Ordinal);
            foreach (string line in run.Out.Split('\n').Concat(run.Error.Split('\n')))
            {
                IsSafeLine(line.TrimEnd('\r'));
                Assert.DoesNotContain(line, "\u2066\u2067\u2068\u2069".Contains);
            }
        }
    }

    private static void IsSafeLine(string line) => IsSafe(line.TrimEnd('\r'));

    /// <summary>No character acts, but for pairs of isolates around right-to-left letters.</summary>
    private static void IsSafe(string line)
    {
        int depth = 0;
        foreach (Rune one in line.EnumerateRunes())
        {
            depth += one.Value == 0x2068 ? 1 : one.Value == 0x2069 ? -1 : 0;
            Assert.True(depth >= 0, line);
            Assert.True(one.Value is 0x2068 or 0x2069 || !Acts(one), $"U+{one.Value:X4} in {line}");
        }

        Assert.Equal(0, depth);
        Assert.DoesNotMatch("\u2068[^\u0590-\u08FF]*\u2069", line);
    }

    private static bool Acts(Rune one) => Rune.IsControl(one)
        || "\u061C\u200E\u200F\u2028\u2029\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069".Contains(
            one.ToString(), StringComparison.Ordinal);

    private static string Kept(string text) => string.Concat(
        Whole(text).EnumerateRunes().Where(one => !Acts(one) && one.Value != ' ' && one != Rune.ReplacementChar));

    private static string Whole(string text) => string.Concat(text.EnumerateRunes());

    private static string Text(Random random, int most) => string.Concat(random.GetItems(Pieces, random.Next(1, most)));
}
