using System.CommandLine;
using System.Text.Json;

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
                        json.WriteBoolean("enteredLate", line.IsEnteredLate);
                        Write(json, "against", line.Against);
                        Write(json, "uncovered", line.Uncovered);
                        Write(json, "cleared", line.Cleared);
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
        HashSet<StoryLine> telling = new(StoryWords.Telling(story.Lines), ReferenceEqualityComparer.Instance);
        foreach (StoryLine line in lines.Where(telling.Contains))
        {
            if (told != line.On)
            {
                told = line.On;
                page.Line(workspace.Language.FullDay(line.On), style: Page.Faint);
            }

            PaperItem[] items = [.. PaperLines.Items((story with { Lines = [line] }).In(workspace.Phrasebook))];
            page.Line($"{Number(line.Event.Id),5}  {string.Join(" ", items.Select(PaperLines.Line))}", hang: 7);
            foreach (string detail in line.Against.Count + line.Uncovered.Count + line.Cleared.Count == 0
                ? []
                : items.SelectMany(item => item.Details))
            {
                page.Line($"- {detail}", hang: 2, style: Page.Warning);
            }
        }
    }

    /// <summary>The number that undo takes; none for what no command of that kind has recorded, as a forgetting.</summary>
    private static string Number(ActId act) => char.IsAsciiDigit(act.Value[0]) ? act.Value : "-";

    private static string Said(Workspace workspace, Paper.Story story, StoryLine line) =>
        string.Join(" ", PaperLines.Of((story with { Lines = [line] }).In(workspace.Phrasebook)));

    /// <summary>Other acts, by their numbers, and which rule each breaks.</summary>
    private static void Write(Utf8JsonWriter json, string name, IReadOnlyList<StoryLine> lines)
    {
        json.WriteStartArray(name);
        foreach (StoryLine line in lines)
        {
            json.WriteStartObject();
            json.WriteString("number", line.Event.Id.Value);
            if (line.Broken is { } rule)
            {
                json.WriteString("rule", AuditCommand.Label(rule));
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
