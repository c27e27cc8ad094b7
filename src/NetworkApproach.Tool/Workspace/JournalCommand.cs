using System.CommandLine;

namespace NetworkApproach.Tool;

/// <summary><c>journal</c>: what was recorded, in order, with the numbers that undo takes.</summary>
internal static class JournalCommand
{
    internal static Command Of(WorkspaceCommand workspace)
    {
        Option<int?> last = new("--last") { Description = KeepingHelp.JournalLast.Key, HelpName = "N" };
        return workspace.On("journal", KeepingHelp.Journal.Key, [last], (seat, asked) =>
        {
            Approach approach = seat.Approach();
            Paper.Story story = approach.Story(seat.Now);
            StoryLine[] lines = [.. story.Lines.TakeLast(asked.GetValue(last) ?? int.MaxValue)];
            if (seat.IsJson)
            {
                foreach (StoryLine line in lines)
                {
                    JsonLines.Write(seat.Terminal.Output, json =>
                    {
                        json.WriteString("number", line.Event.Id.Value);
                        json.WriteString("text", Said(seat, story, line));
                        json.WriteBoolean("struckOut", line.IsStruckOut);
                        json.WritePropertyName("event");
                        json.WriteRawValue(EventJson.Write(line.Event));
                    });
                }

                return;
            }

            Tell(seat, approach, story, lines);
        });
    }

    private static void Tell(Workspace workspace, Approach approach, Paper.Story story, StoryLine[] lines)
    {
        Page page = workspace.Page();
        page.Line(approach.Target.Company.Text, style: Page.Strong);
        DateOnly? told = null;
        foreach (StoryLine line in lines)
        {
            if (told != line.On)
            {
                told = line.On;
                page.Line(workspace.Language.FullDay(line.On), style: Page.Faint);
            }

            page.Line($"{line.Event.Id.Value,5}  {Said(workspace, story, line)}", hang: 7);
        }
    }

    private static string Said(Workspace workspace, Paper.Story story, StoryLine line) =>
        string.Join(" ", PaperLines.Of((story with { Lines = [line] }).In(workspace.Phrasebook)));
}
