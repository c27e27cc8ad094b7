using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.RegularExpressions;

namespace NetworkApproach.Tool.Tests;

/// <summary>The package's page shows the commands there are, and command lines that the tool understands.</summary>
public sealed partial class ReadmeTests : IDisposable
{
    private readonly Terminal terminal = new(TextWriter.Null, TextWriter.Null, isPlain: true);
    private readonly string page = File.ReadAllText(Path.Combine(Root(), "src", "NetworkApproach.Tool", "README.md"));

    [Fact]
    public void Every_command_is_listed_once_and_no_other() => Assert.Equal(
        CommandLine.Root(terminal, CancellationToken.None).Subcommands.Select(command => command.Name).Order(StringComparer.Ordinal),
        Rows().SelectMany(row => InCode().Matches(row.Split('|')[1]).Select(name => name.Groups[1].Value)).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_command_line_that_is_shown_is_understood() => Assert.All(
        Lines(),
        line => Assert.Empty(
            CommandLine.Root(terminal, CancellationToken.None).Parse([.. CommandLineParser.SplitCommandLine(line).Skip(1)]).Errors));

    [Fact]
    public void Command_lines_are_shown() => Assert.NotEmpty(Lines());

    public void Dispose() => terminal.Dispose();

    private IEnumerable<string> Rows() => page.Split('\n')
        .SkipWhile(line => !line.StartsWith("| command |", StringComparison.Ordinal)).Skip(2)
        .TakeWhile(line => line.StartsWith('|'));

    private string[] Lines() =>
    [
        .. page.Split('\n').Select(line => Prompt().Replace(line, ""))
            .Where(line => line.StartsWith("network-approach ", StringComparison.Ordinal)),
    ];

    private static string Root()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "NetworkApproach.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName
            ?? throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds NetworkApproach.sln.");
    }

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex InCode();

    [GeneratedRegex(@"^\$ ")]
    private static partial Regex Prompt();
}
