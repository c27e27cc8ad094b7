using System.CommandLine;
using System.Text.Json;

namespace NetworkApproach.Tool;

/// <summary><c>agenda</c>: what is due, in every approach; as text, JSON or iCalendar.</summary>
internal static class AgendaCommand
{
    internal static readonly Phrase Nothing = Phrase.Plain("agenda.nothing-due");

    private const string StandardOutput = "-";

    internal static Command Of(WorkspaceCommand workspace)
    {
        Option<string?> ical = new("--ical") { Description = KeepingHelp.AgendaIcal.Key, HelpName = "FILE" };
        return workspace.Of("agenda", KeepingHelp.Agenda.Key, [ical], isOfAnApproach: false, mayCreate: false, (seat, asked) =>
        {
            DueItem[] due = [.. seat.Approaches.SelectMany(approach => DueItem.Of(seat, approach))];
            if (asked.GetValue(ical) is { } file)
            {
                Save(seat, file, AgendaCalendar.Write(seat, due));
            }
            else if (seat.IsJson)
            {
                foreach (DueItem item in due)
                {
                    JsonLines.Write(seat.Terminal.Output, json => Write(json, item));
                }
            }
            else
            {
                Tell(seat, due);
            }

            if (due.Length == 0)
            {
                throw new HonestNoException(Nothing);
            }
        });
    }

    private static void Tell(Workspace workspace, DueItem[] due)
    {
        Page page = workspace.Page();
        foreach ((int place, IGrouping<Approach, DueItem> ofOne) in due.GroupBy(item => item.Approach).Index())
        {
            if (place > 0)
            {
                page.Blank();
            }

            page.Line(ofOne.Key.Target.Company.Text, style: Page.Strong);
            string? told = null;
            foreach (DueItem item in ofOne)
            {
                if (told != item.Heading)
                {
                    told = item.Heading;
                    page.Line(told, style: Page.Faint);
                }

                page.Line(
                    $"- {item.Text}{(item.When.Length > 0 ? $" ({item.When})" : string.Empty)}", hang: 2,
                    style: item.IsLate ? Page.Warning : Spectre.Console.Style.Plain);
            }
        }
    }

    private static void Save(Workspace workspace, string file, string calendar)
    {
        if (file == StandardOutput)
        {
            workspace.Terminal.Output.Write(calendar);
            return;
        }

        OutputFile.Check(file, "--ical", workspace.File.Path);
        OutputFile.Write(file, workspace, writer => writer.Write(calendar));
    }

    private static void Write(Utf8JsonWriter json, DueItem item)
    {
        json.WriteString("approach", item.Approach.Id.Value);
        json.WriteString("company", item.Approach.Target.Company.Text);
        json.WriteString("type", item.Type);
        json.WriteString("who", item.Item.Who.Id.Value);
        json.WriteString("name", item.Item.Who.Name);
        json.WriteString("on", item.Item.On?.ToString("O", System.Globalization.CultureInfo.InvariantCulture));
        if (item.Item is AgendaItem.Appointment appointment)
        {
            json.WriteString("at", appointment.At);
            json.WriteNumber("minutes", appointment.Minutes);
        }

        json.WriteBoolean("late", item.IsLate);
        json.WriteString("text", item.Text);
    }
}
