using NetworkApproach.Tests;

namespace NetworkApproach.Tool.Tests.Workspace;

/// <summary>What is shown to be typed, typed: whatever is in a name, the shell hands it over as that one argument.</summary>
public class ShellTests
{
    [ShellFact]
    public async Task Every_text_is_one_argument_of_a_real_shell()
    {
        Random random = new(20261129);
        string[] pieces = [.. Hostile.Names, .. Enumerable.Range(1, 126).Where(one => one != 1).Select(one => ((char)one).ToString())];
        string[] texts =
        [
            .. Hostile.Names, string.Empty,
            .. Enumerable.Range(0, 3_000).Select(_ => string.Concat(random.GetItems(pieces, random.Next(1, 6)))),
        ];

        // A shell with a history reads the second line of a text as a line of its own; no text of several lines is ever shown.
        texts = [.. texts.Where(text => !(text.Contains('\n', StringComparison.Ordinal) && text.Contains('!', StringComparison.Ordinal)))];
        string[][] calls = [.. texts.Chunk(40)];
        string[] lines = [.. calls.Select(call => "network-approach " + string.Join(' ', call.Select(Shell.Posix.Quoted)))];
        foreach (string program in ShellFactAttribute.Found)
        {
            using RealShell shell = new(program);

            IReadOnlyList<string[]> said = await shell.ArgumentsOf(lines);
            Assert.All(calls.Zip(said), pair => Assert.Equal(pair.First, pair.Second));
            Assert.Equal(calls.Length, said.Count);
        }
    }

    [ShellFact]
    public async Task A_command_is_typed_with_its_arguments_and_options_and_no_name_is_an_option()
    {
        List<string> lines = [];
        List<string[]> meant = [];
        foreach (string name in Hostile.Names)
        {
            CommandToType command = CommandToType.Of("report", name).Option("--about", name).With("talk").Option("--guide");
            lines.Add($"network-approach {command.In(Shell.Posix)}");
            string[] about = name.StartsWith('-') ? [$"--about={name}"] : ["--about", name];
            meant.Add(name.StartsWith('-')
                ? ["report", .. about, "--guide", "--", name, "talk"]
                : ["report", name, "talk", .. about, "--guide"]);
        }

        foreach (string program in ShellFactAttribute.Found)
        {
            using RealShell shell = new(program);

            Assert.Equal(meant, await shell.ArgumentsOf(lines));
        }
    }

    [Fact]
    public void The_tool_takes_a_name_behind_two_dashes_for_a_name()
    {
        using Desk desk = Desk.Opened();
        string csv = desk.Write("people.csv", "Id,Name,Company", "-x,--how,Acme", "--yes,--zed,Acme");
        desk.Does("import", csv);
        string[] place = ["--workspace", desk.File, "--now", desk.Now, "--zone", "Europe/Paris", "--language", "en"];
        ToolRun known = ToolRun.Of(["know", "--how", "school", "--since", "2015", .. place, "--", "-x"]);
        Assert.Equal((0, string.Empty), (known.Code, known.Error));
        string line = desk.Json("next")[0].GetProperty("record").GetString()!;
        Assert.Equal("ask -- -x talk".Replace("-x", "'-x'", StringComparison.Ordinal), line);
        ToolRun run = ToolRun.Of(["ask", .. place, "--", "-x", "talk"]);
        Assert.Equal((0, string.Empty), (run.Code, run.Error));
        Assert.Contains("network-approach forget --yes -- '--yes'\n", desk.DoesNot("forget", "zed"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_plain_name_stays_pleasant()
    {
        Assert.Equal("ann", Shell.Posix.Quoted("ann"));
        Assert.Equal("www.linkedin.com/in/zo%C3%A9", Shell.Posix.Quoted("www.linkedin.com/in/zo%C3%A9").Trim('\''));
        Assert.Equal("'Ann Leroy'", Shell.Posix.Quoted("Ann Leroy"));
        Assert.Equal("'Ann Leroy'", Shell.PowerShell.Quoted("Ann Leroy"));
        Assert.Equal(@"'Ann O'\''Neil'", Shell.Posix.Quoted("Ann O'Neil"));
        Assert.Equal("'Ann O''Neil'", Shell.PowerShell.Quoted("Ann O'Neil"));
        Assert.Equal("'Ann O\u2019\u2019Neil'", Shell.PowerShell.Quoted("Ann O\u2019Neil"));
        Assert.Equal("linkedin: bob@example.org", Shell.Posix.Quoted("linkedin: bob@example.org").Trim('\''));
    }

    [Cases(1_000)]
    public void PowerShell_reads_every_text_as_one_argument(int seed)
    {
        Random random = new(seed);
        string[] pieces = [.. Hostile.Names, "'", "''", "\u2018", "\u2019", "\u201A", "\u201B", "a", " "];
        string[] meant = [.. Enumerable.Range(0, 5).Select(_ => string.Concat(random.GetItems(pieces, random.Next(0, 6))))];

        Assert.Equal(meant, ReadByPowerShell(string.Join(' ', meant.Select(Shell.PowerShell.Quoted))));
    }

    [Fact]
    public void A_name_that_could_do_anything_elsewhere_is_not_shown_at_all()
    {
        foreach (string name in (string[])["-x", "a\\", "a\nb", "a\u001Bb", "a\u202Eb", "a\u2028b", "a\u200Bb", string.Empty, new('x', 81)])
        {
            Assert.False(Shell.Posix.CanShow(name), name);
            Assert.False(Shell.PowerShell.CanShow(name), name);
        }

        Assert.All(["a\"b", "%PATH%", "a&b", "a|b", "a>b", "a<b", "^a", "!a!"], name => Assert.False(Shell.PowerShell.CanShow(name), name));
        Assert.All(["Ann O'Neil", "Zoé", "李 雷", "Procter (Europe)", "a, b"], name => Assert.True(Shell.PowerShell.CanShow(name), name));
    }

    /// <summary>The arguments as PowerShell's tokenizer reads them: blanks part them, a text between single quotes of any form is one,
    /// two such quotes in it are the first of them; anything else that could mean something to it is not among them.</summary>
    private static List<string> ReadByPowerShell(string line)
    {
        static bool IsQuote(char one) => one is '\'' or '\u2018' or '\u2019' or '\u201A' or '\u201B';

        List<string> read = [];
        int at = 0;
        while (at < line.Length)
        {
            string text = string.Empty;
            if (IsQuote(line[at]))
            {
                for (at++; !IsQuote(line[at]) || (at + 1 < line.Length && IsQuote(line[at + 1])); at++)
                {
                    text += line[at];
                    at += IsQuote(line[at]) ? 1 : 0;
                }

                at++;
            }
            else
            {
                for (; at < line.Length && line[at] != ' '; at++)
                {
                    Assert.True(char.IsAsciiLetterOrDigit(line[at]) || "-._/:+=".Contains(line[at], StringComparison.Ordinal), line);
                    text += line[at];
                }

                Assert.False(text.StartsWith('-'), line);
            }

            Assert.True(at == line.Length || line[at] == ' ', line);
            at++;
            read.Add(text);
        }

        return read;
    }
}
