using System.CommandLine;

namespace NetworkApproach.Tool;

/// <summary><c>learn</c>: the method explained, in about two screens, to people who never read code.</summary>
internal static class LearnCommand
{
    internal static Command Of(Terminal terminal)
    {
        Option<string> language = CommonOptions.Language();
        Option<bool> json = CommonOptions.Json();
        Command command = new("learn", PapersHelp.Learn.Key) { language, json };
        command.SetAction(asked =>
        {
            Language spoken = Language.Of(asked.GetValue(language));
            if (asked.GetValue(json))
            {
                foreach (LearnLine line in LearnLines.All)
                {
                    JsonLines.Write(terminal.Output, members =>
                    {
                        members.WriteString(
                            "kind",
                            line.Kind switch
                            {
                                LearnKind.Heading =>
                                "heading",
                                LearnKind.Step =>
                                    "step",
                                LearnKind.Rule => "rule",
                                LearnKind.Example => "example",
                                _ => "text"
                            });
                        members.WriteString("text", spoken.Say(line.Words));
                    });
                }
            }
            else
            {
                Tell(terminal.Page(spoken), spoken);
            }

            return CommandLine.Done;
        });
        return command;
    }

    private static void Tell(Page page, Language language)
    {
        int step = 0;
        foreach ((int index, LearnLine line) in LearnLines.All.Index())
        {
            string text = language.Say(line.Words);
            if (line.Kind == LearnKind.Heading && index > 0)
            {
                page.Blank();
            }

            switch (line.Kind)
            {
                case LearnKind.Heading:
                    page.Line(text, style: Page.Strong);
                    break;
                case LearnKind.Step:
                    page.Line($"{++step}.\u00A0{text}", hang: 3);
                    break;
                case LearnKind.Rule:
                    page.Line($"-\u00A0{text}", hang: 2);
                    break;
                case LearnKind.Example:
                    page.Line(text, indent: 2, hang: 2);
                    break;
                default:
                    page.Line(text);
                    break;
            }
        }
    }
}
