using System.CommandLine;

namespace NetworkApproach.Tool;

/// <summary><c>learn</c>: the method explained, in about two screens, to people who never read code.</summary>
internal static class LearnCommand
{
    internal static Command Of(Terminal terminal)
    {
        Option<string> language = CommonOptions.Language();
        Option<bool> json = CommonOptions.Json();
        Command command = new("learn", "The method in two screens: what to do, what to say, and what to do when somebody offers to pass on your CV.") { language, json };
        command.SetAction(asked =>
        {
            Language spoken = Language.Of(asked.GetValue(language));
            IReadOnlyList<LearnLine> lines = spoken == Language.French ? LearnInFrench.Lines : LearnInEnglish.Lines;
            if (asked.GetValue(json))
            {
                foreach (LearnLine line in lines)
                {
                    JsonLines.Write(terminal.Output, members =>
                    {
                        members.WriteString("kind", line.Kind switch { LearnKind.Heading => "heading", LearnKind.Step => "step", LearnKind.Rule => "rule", LearnKind.Example => "example", _ => "text" });
                        members.WriteString("text", line.Text);
                    });
                }
            }
            else
            {
                Tell(terminal.Page(spoken), lines);
            }

            return CommandLine.Done;
        });
        return command;
    }

    private static void Tell(Page page, IReadOnlyList<LearnLine> lines)
    {
        int step = 0;
        foreach ((int index, LearnLine line) in lines.Index())
        {
            if (line.Kind == LearnKind.Heading && index > 0)
            {
                page.Blank();
            }

            switch (line.Kind)
            {
                case LearnKind.Heading:
                    page.Line(line.Text, style: Page.Strong);
                    break;
                case LearnKind.Step:
                    page.Line($"{++step}.\u00A0{line.Text}", hang: 3);
                    break;
                case LearnKind.Rule:
                    page.Line($"-\u00A0{line.Text}", hang: 2);
                    break;
                case LearnKind.Example:
                    page.Line(line.Text, indent: 2, hang: 2);
                    break;
                default:
                    page.Line(line.Text);
                    break;
            }
        }
    }
}
