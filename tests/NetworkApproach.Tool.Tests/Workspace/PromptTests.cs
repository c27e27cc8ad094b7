using NetworkApproach.Tool;
using Spectre.Console.Testing;

namespace NetworkApproach.Tool.Tests.Workspace;

/// <summary>At a terminal what is missing is asked; where nobody sits at one, nothing ever waits.</summary>
public class PromptTests
{
    [Fact]
    public void What_is_missing_is_asked_in_the_language_spoken()
    {
        using Desk desk = Desk.Opened();
        (int code, string output,
            string asked) = AtATerminal(desk, ["know", "Ann Leroy", "--language", "fr"], "on chante ensemble", "2015");
        Assert.Equal(0, code);
        Assert.Contains("Comment connaissez-vous Ann Leroy ?", asked, StringComparison.Ordinal);
        Assert.Contains("Depuis quand ?", asked, StringComparison.Ordinal);
        Assert.Contains("on chante ensemble", output, StringComparison.Ordinal);
    }

    [Fact]
    public void After_a_talk_what_was_learnt_is_asked_line_by_line()
    {
        using Desk desk = Desk.WithAnn();
        (int code, string output, string asked) = AtATerminal(
            desk, ["talk", "ann", "--language", "en"], "25", "needs: they cannot find testers", "n", "the plant will close", "y",
            string.Empty);
        Assert.Equal(0, code);
        Assert.Contains("How many minutes did you talk with Ann Leroy?", asked, StringComparison.Ordinal);
        Assert.Contains("Ann Leroy said: they cannot find testers", output, StringComparison.Ordinal);
        Assert.Contains("[in confidence] Ann Leroy said: the plant will close", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_may_be_meant_is_chosen_from()
    {
        using Desk desk = Desk.Named();
        desk.Does("names", "ann", "Bob Weber");
        desk.Fails(["ask", "ann", "leave", "bob"], "Bob Marchand", "Bob Weber");
        (int code, string output, string asked) = AtATerminal(desk, ["ask", "ann", "leave", "bob", "--language", "en"], "\u2193");
        Assert.Equal(0, code);
        Assert.Contains("Who is 'bob'?", asked, StringComparison.Ordinal);
        Assert.Contains("leave to contact Bob Weber", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("y", 0)]
    [InlineData("yes", 0)]
    [InlineData("n", 1)]
    [InlineData("", 1)]
    [InlineData("o", 0, "fr", "Annuler quand même")]
    [InlineData("Oui", 0, "fr", "Annuler quand même")]
    [InlineData("non", 1, "fr", "[o/n]")]
    [InlineData("y", 0, "fr", "[o/n]")]
    public void What_an_undo_would_leave_against_the_rules_is_asked_about(
        string answer, int code, string language = "en", string question = "Undo all the same?")
    {
        using Desk desk = Desk.Named();
        int before = desk.Recorded();
        (int ended, _, string asked) = AtATerminal(desk, ["undo", "6", "--language", language], answer);
        Assert.Equal(code, ended);
        Assert.Contains(question, asked.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Equal(before + (code == 0 ? 2 : 0), desk.Recorded());
    }

    [Fact]
    public void What_is_neither_yes_nor_no_is_asked_again()
    {
        using Desk desk = Desk.Named();
        (int ended, _, string asked) = AtATerminal(desk, ["undo", "6", "--language", "fr"], "peut-être", "oui");
        Assert.Equal(0, ended);
        Assert.Contains("Répondez par o ou n.", asked, StringComparison.Ordinal);
    }

    [Fact]
    public void With_json_nothing_is_asked_even_at_a_terminal()
    {
        using Desk desk = Desk.Opened();
        (int code, string output, string asked) = AtATerminal(desk, ["know", "Ann Leroy", "--json"]);
        Assert.Equal((2, string.Empty, string.Empty), (code, output, asked));
    }

    /// <summary>Runs a command as if somebody typed these lines at a terminal; an arrow moves the choice down.</summary>
    private static (int Code, string Output, string Asked) AtATerminal(Desk desk, string[] args, params string[] typed)
    {
        using TestConsole console = new();
        console.Interactive();
        foreach (string line in typed)
        {
            if (line == "\u2193")
            {
                console.Input.PushKey(ConsoleKey.DownArrow);
                console.Input.PushKey(ConsoleKey.Enter);
            }
            else
            {
                console.Input.PushTextWithEnter(line);
            }
        }

        using StringWriter output = new();
        using StringWriter error = new();
        using Terminal terminal = new(output, error, isPlain: true, prompts: console);
        int code = CommandLine.Run(
            [.. args, "--workspace", desk.File, "--now", desk.Now, "--zone", "Europe/Paris"], terminal, CancellationToken.None);
        return (code, output.ToString(), console.Output);
    }
}
