using System.Text;
using System.Text.RegularExpressions;

namespace NetworkApproach.Tool.Tests.Workspace;

/// <summary>The transcript in the documents, made by a script, against what the tool answers now.</summary>
public partial class TranscriptTests
{
    private const string Place = "~/.local/share/network-approach";

    private static readonly string Folder = Path.Combine(Root(), "src", "NetworkApproach.Tool", "Workspace");

    [Fact]
    public void The_committed_transcript_is_what_the_script_gives()
    {
        string committed = File.ReadAllText(Path.Combine(Folder, "Transcript.md"));
        string played = Played();
        if (Environment.GetEnvironmentVariable("NETWORKAPPROACH_TRANSCRIPT") is { Length: > 0 } file)
        {
            File.WriteAllText(file, played);
        }

        Assert.Equal(committed, played);
    }

    [Fact]
    public void It_has_twelve_people_a_refusal_an_undo_and_nothing_owed_at_its_end()
    {
        string committed = File.ReadAllText(Path.Combine(Folder, "Transcript.md"));
        Assert.Matches(@"Noname Corp +met the boss +12 +0", committed);
        Assert.Contains("Not recorded.", committed, StringComparison.Ordinal);
        Assert.Contains("Struck out:", committed, StringComparison.Ordinal);
        Assert.Contains("Nothing is due to anybody.", committed, StringComparison.Ordinal);
        Assert.All(
            committed.Split("```text").Skip(1).SelectMany(block => block.Split("```")[0].Split('\n')),
            line => Assert.True(line.Length <= 80, line));
    }

    /// <summary>What the script's lines give, run in this process.</summary>
    private static string Played()
    {
        using Desk desk = new();
        StringBuilder played = new();
        IEnumerable<string> lines = File
            .ReadLines(Path.Combine(Folder, "transcript.sh"))
            .SkipWhile(line => !line.StartsWith("title ", StringComparison.Ordinal));
        foreach (string line in lines.Where(line => line.Length > 0))
        {
            string[] words =
            [
                .. Word()
                    .Matches(line)
                    .Select(match => (match.Groups[1].Success ? match.Groups[1].Value : match.Value).Replace(
                        "\\`", "`", StringComparison.Ordinal))
            ];
            switch (words)
            {
                case ["title", var title]:
                    played.Append("# ").Append(title).Append('\n');
                    break;
                case ["tell", var text]:
                    played.Append('\n').Append(text).Append('\n');
                    break;
                case ["on", var instant]:
                    desk.Now = instant;
                    break;
                case ["run", .. var args]:
                    ToolRun run = desk.Run([.. args.Select(Found)]);
                    played.Append("\n```text\n").Append(Typed(args)).Append('\n');
                    played.Append(run.Out.Replace(desk.Folder, Place, StringComparison.Ordinal)).Append(run.Error);
                    played.Append(run.Code == 0 ? string.Empty : $"(exit code {run.Code})\n").Append("```\n");
                    break;
                default:
                    throw new InvalidDataException($"transcript.sh: a line is title, tell, on or run: {line}");
            }
        }

        return played.ToString();
    }

    /// <summary>A command as it is shown, in lines of eighty columns where its words allow it.</summary>
    private static string Typed(string[] args)
    {
        StringBuilder lines = new();
        string line = "$ network-approach";
        foreach (string word in args.Select(arg => Plain().IsMatch(arg) ? arg : $"\"{arg}\""))
        {
            if (line.Length + 1 + word.Length > 78)
            {
                lines.Append(line).Append(" \\\n");
                line = "   ";
            }

            line += " " + word;
        }

        return lines.Append(line).ToString();
    }

    /// <summary>The script runs where the samples are.</summary>
    private static string Found(string arg) =>
        File.Exists(Path.Combine(Folder, "..", "Samples", arg)) ? Path.Combine(Folder, "..", "Samples", arg) : arg;

    private static string Root()
    {
        DirectoryInfo? at = new(AppContext.BaseDirectory);
        while (at is not null && !File.Exists(Path.Combine(at.FullName, "NetworkApproach.sln")))
        {
            at = at.Parent;
        }

        return at?.FullName ?? throw new DirectoryNotFoundException("The solution is not above the tests.");
    }

    [GeneratedRegex("\"((?:[^\"\\\\]|\\\\.)*)\"|\\S+")]
    private static partial Regex Word();

    [GeneratedRegex("^[A-Za-z0-9.,:/@-]+$")]
    private static partial Regex Plain();
}
