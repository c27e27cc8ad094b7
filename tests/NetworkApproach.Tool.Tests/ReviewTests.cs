using System.Text;
using System.Text.Json;
using NetworkApproach.Tool;

namespace NetworkApproach.Tool.Tests;

public class ReviewTests
{
    private const string Offer = "Dear Ms Cole, you run the dry docks. I can send you my CV.";
    private const string Good = "Dear Ms Cole, Ann Leroy suggested I write to you. Could we talk for twenty minutes? If not, no problem.";

    [Fact]
    public void A_finding_is_an_honest_no_with_its_place_why_and_a_better_way()
    {
        using TemporaryFiles files = new();
        ToolRun run = ToolRun.Of("review", files.Write("letter.txt", Offer), "--json");
        Assert.Equal(1, run.Code);
        Assert.Single(run.Lines);
        JsonElement answer = run.Json(0);
        Assert.Equal(["ok", "findings"], answer.EnumerateObject().Select(member => member.Name));
        Assert.False(answer.GetProperty("ok").GetBoolean());
        JsonElement finding = Assert.Single(answer.GetProperty("findings").EnumerateArray());
        Assert.Equal(["rule", "start", "end", "why", "better"], finding.EnumerateObject().Select(member => member.Name));
        Assert.Equal("offers-cv", finding.GetProperty("rule").GetString());
        Assert.Equal("I can send you my CV", Offer[finding.GetProperty("start").GetInt32()..finding.GetProperty("end").GetInt32()]);
    }

    [Fact]
    public void Without_a_finding_it_is_done()
    {
        using TemporaryFiles files = new();
        string file = files.Write("letter.txt", Good);
        ToolRun run = ToolRun.Of("review", file, "--json", "--leave", "Ann Leroy");
        Assert.Equal((0, """{"ok":true,"findings":[]}""" + "\n"), (run.Code, run.Out));
        Assert.Equal(1, ToolRun.Of("review", file, "--json").Code);
        Assert.Equal(
            1,
            ToolRun.Of(
                "review", file, "--json", "--leave", "Ann", "--leave", "Bob", "--confidence", "x", "--confidence", "TWENTY minutes").Code);
    }

    [Fact]
    public void Without_a_file_it_reads_standard_input_with_or_without_a_byte_order_mark()
    {
        ToolRun plain = OfInput(Encoding.UTF8.GetBytes(Offer), "review", "--json");
        ToolRun marked = OfInput([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Offer)], "review", "--json");
        Assert.Equal(1, plain.Code);
        Assert.Equal(plain, marked);
        Assert.Equal(plain, OfInput(Encoding.UTF8.GetBytes(Offer), "review", "-", "--json"));
    }

    [Fact]
    public void Without_any_text_there_is_nothing_to_review()
    {
        OfInput([], "review", "--language", "en").IsBadInput("standard input: there is no text");
        OfInput(Encoding.UTF8.GetBytes(" \n"), "review", "-", "--language", "fr").IsBadInput("aucun texte");
    }

    [Theory]
    [InlineData("en", "offers-cv: ", "Better: ", "This recognises phrases")]
    [InlineData("fr", "propose un CV : ", "Mieux : ", "Cette relecture")]
    public void A_person_reads_the_words_concerned_why_and_a_better_way_in_eighty_columns(
        string language, string label, string better, string limits)
    {
        string text = Offer + " " + string.Join(' ', Enumerable.Repeat("Vraiment really \uD83D\uDE0A", 70));
        ToolRun run = OfInput(Encoding.UTF8.GetBytes(text), "review", "--language", language);
        string read = run.Out.Replace("\n", " ", StringComparison.Ordinal).Replace('\u00A0', ' ');
        Assert.Equal(1, run.Code);
        Assert.Contains(label, read, StringComparison.Ordinal);
        Assert.Contains("I can send you my CV", run.Out, StringComparison.Ordinal);
        Assert.Contains(better, read, StringComparison.Ordinal);
        Assert.Contains(limits, read, StringComparison.Ordinal);
        Assert.All(run.Lines, line => Assert.True(line.Length <= 80, line));
    }

    [Fact]
    public void A_text_in_another_language_is_told_what_cannot_be_judged()
    {
        byte[] text = Encoding.UTF8.GetBytes("Guten Morgen, hätten Sie zwanzig Minuten Zeit?");
        Assert.Contains(
            "neither English nor French", OfInput(text, "review", "--language", "en").Out.Replace("\n", " ", StringComparison.Ordinal),
            StringComparison.Ordinal);
        Assert.Contains(
            "ni en français", OfInput(text, "review", "--language", "fr").Out.Replace("\n", " ", StringComparison.Ordinal),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_in_another_language_is_an_honest_no_with_nothing_found()
    {
        ToolRun run = OfInput(Encoding.UTF8.GetBytes("Guten Morgen, hätten Sie zwanzig Minuten Zeit?"), "review", "--json");
        Assert.Equal(
            (1, """{"ok":false,"understood":false,"language":"de","findings":[]}""" + "\n"), (run.Code, run.Out));
        string said = OfInput(Encoding.UTF8.GetBytes("Hola Ana, ¿tienes un momento?"), "review", "--language", "fr").Out;
        Assert.Contains("sans doute en espagnol", said.Replace("\n", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("Rien", said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_may_be_in_utf_16_with_its_mark()
    {
        ToolRun plain = OfInput(Encoding.UTF8.GetBytes(Offer), "review", "--json");
        foreach (Encoding encoding in (Encoding[])[Encoding.Unicode, Encoding.BigEndianUnicode])
        {
            Assert.Equal(plain, OfInput([.. encoding.Preamble, .. encoding.GetBytes(Offer)], "review", "--json"));
        }
    }

    [Fact]
    public void The_longest_text_is_read_in_every_encoding_and_a_longer_one_in_none()
    {
        string longest = new('\u20AC', 100_000);
        foreach (Encoding encoding in (Encoding[])[Encoding.UTF8, Encoding.Unicode])
        {
            Assert.NotEqual(2, OfInput([.. encoding.Preamble, .. encoding.GetBytes(longest)], "review").Code);
            OfInput([.. encoding.Preamble, .. encoding.GetBytes(longest + "a")], "review").IsBadInput("100000");
        }
    }

    [Fact]
    public void What_cannot_be_read_is_bad_input()
    {
        using TemporaryFiles files = new();
        ToolRun.Of("review", files.Path("none.txt")).IsBadInput("none.txt", "no such file");
        ToolRun.Of("review", files.Folder).IsBadInput(files.Folder);
        ToolRun.Of("review", " ").IsBadInput("this path is empty");
        ToolRun.Of("review", "--language", "de").IsBadInput();
        ToolRun.Of("review", "one.txt", "two.txt").IsBadInput();
        OfInput([0xFF, 0xFE, 0x41], "review").IsBadInput("standard input", "UTF-8");
        File.WriteAllText(files.Path("long.txt"), new string('a', 100_001));
        ToolRun.Of("review", files.Path("long.txt")).IsBadInput("long.txt", "100000");
    }

    private static ToolRun OfInput(byte[] bytes, params string[] args)
    {
        using StringWriter output = new();
        using StringWriter error = new();
        using MemoryStream input = new(bytes);
        using Terminal terminal = new(output, error, isPlain: true, input);
        int code = CommandLine.Run(args, terminal, CancellationToken.None);
        return new ToolRun(code, output.ToString(), error.ToString());
    }
}
