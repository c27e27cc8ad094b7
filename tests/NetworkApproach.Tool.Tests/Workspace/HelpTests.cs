using System.CommandLine;
using NetworkApproach.Tool;

namespace NetworkApproach.Tool.Tests.Workspace;

/// <summary>The help pages, with which alone a seeker lives in the tool.</summary>
public class HelpTests
{
    public static TheoryData<string> Commands => [.. All().Select(command => command.Name)];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_command_has_a_page_that_fits_eighty_columns_in_both_languages(string command)
    {
        ToolRun english = ToolRun.Of(command, "--help", "--language", "en");
        ToolRun french = ToolRun.Of(command, "--help", "--language", "fr");
        Assert.Equal((0, string.Empty, 0, string.Empty), (english.Code, english.Error, french.Code, french.Error));
        Assert.All(
            english.Lines.Concat(french.Lines).Where(line => !line.Contains('/', StringComparison.Ordinal)),
            line => Assert.True(line.Length <= 80, line));
        Assert.DoesNotContain("\n                                   :", french.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_description_is_a_phrase_with_words_of_its_own_in_each_language()
    {
        string[] english = [.. All().SelectMany(command => Descriptions(command, Language.English))];
        string[] french = [.. All().SelectMany(command => Descriptions(command, Language.French))];
        Assert.NotEmpty(english);
        Assert.Empty(english.Intersect(french, StringComparer.Ordinal));
    }

    [Fact]
    public void The_headings_of_a_page_are_in_its_language_whatever_the_machine_speaks()
    {
        string french = ToolRun.Of("undo", "--help", "--language", "fr").Out;
        string english = ToolRun.Of("undo", "--help", "--language", "en").Out;

        Assert.Contains("Usage:", english, StringComparison.Ordinal);
        Assert.Contains("Utilisation", french, StringComparison.Ordinal);
        Assert.DoesNotContain("Usage:", french, StringComparison.Ordinal);
    }

    [Fact]
    public void The_default_place_is_told()
    {
        string page = ToolRun.Of("next", "--help", "--language", "en").Out;
        Assert.Contains("NETWORK_APPROACH_WORKSPACE", page, StringComparison.Ordinal);
        Assert.Contains(
            "workspace.db", page.ReplaceLineEndings(string.Empty).Replace(" ", string.Empty, StringComparison.Ordinal),
            StringComparison.Ordinal);
    }

    private static Command[] All()
    {
        using StringWriter nowhere = new();
        using Terminal terminal = new(nowhere, nowhere, isPlain: true);
        return [.. CommandLine.Root(terminal, CancellationToken.None).Subcommands];
    }

    private static IEnumerable<string> Descriptions(Command command, Language language)
    {
        HelpPages.Tell(command, language);
        return command.Options.Cast<Symbol>().Concat(command.Arguments).Append(command)
            .Select(symbol => $"{command.Name} {symbol.Name}: {symbol.Description}");
    }
}
