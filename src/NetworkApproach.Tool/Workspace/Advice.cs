namespace NetworkApproach.Tool;

/// <summary>A sentence, and the command it ends in, if any: the command stands on a line of its own, never broken, so that it can be
/// copied.</summary>
/// <param name="Text">The whole of it, in one line.</param>
/// <param name="Command">The command at its end.</param>
internal sealed record Advice(string Text, CommandToType? Command = null)
{
    public static implicit operator Advice(string text) => new(text);

    /// <param name="language">Its language.</param>
    /// <param name="phrase">A phrase that has a <c>command</c> beside its other facts.</param>
    /// <param name="command">That command.</param>
    /// <param name="facts">The others.</param>
    internal static Advice Of(Language language, Phrase phrase, CommandToType command, params IEnumerable<Fact> facts) =>
        new(language.Say(phrase, [.. facts, Fact.Words("command", command.ToString())]), command);

    internal void Tell(Page page, Spectre.Console.Style? style = null)
    {
        // Only the command that was put there is one: what is like one in somebody's name is a part of the name.
        if (Command?.ToString() is { } command && Text.EndsWith(command, StringComparison.Ordinal))
        {
            page.Line(Text[..^command.Length], hang: 2, style: style);
            page.Command(command);
        }
        else
        {
            page.Line(Text, hang: 2, style: style);
        }
    }
}
