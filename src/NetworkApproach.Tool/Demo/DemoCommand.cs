using System.CommandLine;
using System.Text.Json;

namespace NetworkApproach.Tool;

/// <summary><c>demo</c>: the whole method, played on a bundled network.</summary>
internal static class DemoCommand
{
    private static readonly DateTimeOffset FirstMorning = new(2026, 11, 23, 9, 0, 0, TimeSpan.FromHours(1));

    internal static Command Of(Terminal terminal, CancellationToken stop)
    {
        Option<int> seed = new("--seed") { Description = PapersHelp.DemoSeed.Key, HelpName = "N", DefaultValueFactory = _ => 1 };
        Option<string> events = new("--events-out") { Description = PapersHelp.DemoEventsOut.Key, HelpName = "FILE" };
        Option<bool> json = CommonOptions.Json();
        Option<string> language = CommonOptions.Language();
        Option<string> now = CommonOptions.Now(PapersHelp.DemoNow.Key);
        Option<string> zone = CommonOptions.Zone(PapersHelp.DemoZone.Key);
        Command command = new("demo", PapersHelp.Demo.Key) { seed, events, json, language, now, zone };
        command.SetAction(asked =>
        {
            string? file = asked.GetValue(events);
            if (file is not null)
            {
                OutputFile.Check(file, "--events-out", WorkspaceFile.DefaultPath);
            }

            Language spoken = Language.Of(asked.GetValue(language));
            DemoWords words = new(spoken);
            int number = asked.GetValue(seed);
            TimeZoneInfo where = CommonOptions.ZoneNamed(asked.GetValue(zone) ?? "Europe/Paris")!;
            DemoStory story = DemoStory.Of(number, CommonOptions.Instant(asked.GetValue(now)) ?? FirstMorning, where, words, stop);
            if (file is not null)
            {
                OutputFile.Write(file, writer => EventJson.WriteAll(story.FaceToFaceEvents, writer));
            }

            if (asked.GetValue(json))
            {
                WriteAll(terminal.Output, "met-the-boss", story.FaceToFace, spoken);
                WriteAll(terminal.Output, "good-no", story.GoodNo, spoken);
            }
            else
            {
                DemoPage page = new(terminal.Page(spoken), words);
                page.Tell(story, number, file);
            }

            return CommandLine.Done;
        });
        return command;
    }

    /// <summary>Writes an object for everything recorded or refused.</summary>
    private static void WriteAll(TextWriter output, string ending, IEnumerable<DemoLine> lines, Language language)
    {
        foreach (DemoLine line in lines.Where(line => line.Event is not null || line.Refusal is not null))
        {
            JsonLines.Write(output, json => Write(json, ending, line, language));
        }
    }

    private static void Write(Utf8JsonWriter json, string ending, DemoLine line, Language language)
    {
        json.WriteString("ending", ending);
        json.WriteString("at", line.At);
        if (line.Text.Length > 0)
        {
            json.WriteString("text", line.Text);
        }

        if (line.Why is { } why)
        {
            json.WriteString("why", why);
        }

        if (line.Refusal is { } refusal)
        {
            json.WriteString("refused", AuditCommand.Label(refusal.Rule));
            json.WriteString("because", refusal.In(language.Culture));
        }

        if (line.Event is { } recorded)
        {
            json.WritePropertyName("event");
            json.WriteRawValue(EventJson.Write(recorded));
        }
    }
}
