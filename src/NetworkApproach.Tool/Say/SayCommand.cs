using System.CommandLine;
using System.Text.Json;

namespace NetworkApproach.Tool;

/// <summary><c>say</c>: what may be said now, and the words for it.</summary>
internal static class SayCommand
{
    internal static Command Of(Terminal terminal)
    {
        RecordSource record = new();
        Option<string> to = new("--to") { Description = PapersHelp.SayTo.Key, HelpName = "PERSON" };
        Option<string> channel = new(
            "--channel")
        { Description = SharedHelp.VoiceChannel.Key, HelpName = "message|telephone|face-to-face" };
        channel.AcceptOnlyFromAmong("message", "telephone", "face-to-face");
        Option<string> form = new("--form") { Description = SharedHelp.VoiceForm.Key, HelpName = "tu|vous" };
        form.AcceptOnlyFromAmong("tu", "vous");
        Option<string> name = new("--as") { Description = PapersHelp.SayAs.Key, HelpName = "NAME" };
        Option<string> language = CommonOptions.Language();
        Option<string> now = CommonOptions.Now(PapersHelp.SayNow.Key);
        Option<string> zone = CommonOptions.Zone(PapersHelp.PapersZone.Key);
        Option<bool> json = CommonOptions.Json();
        Command command = new("say", PapersHelp.Say.Key) { to, channel, form, name, language, now, zone, json };
        record.AddTo(command);
        command.SetAction(asked =>
        {
            Language spoken = Language.Of(asked.GetValue(language));
            Voice voice = new(Phrasebook.For(spoken.Culture))
            {
                Channel = asked.GetValue(channel) switch
                {
                    "message" =>
                    Channel.Message,
                    "telephone" => Channel.Telephone,
                    "face-to-face" => Channel.FaceToFace,
                    _ => null
                },
                Form = asked.GetValue(form) switch { "tu" => Form.Familiar, "vous" => Form.Formal, _ => null },
                Name = string.IsNullOrWhiteSpace(asked.GetValue(name)) ? null : asked.GetValue(name),
            };
            DateTimeOffset? given = CommonOptions.Instant(asked.GetValue(now));
            DateTimeOffset at = given ?? TimeProvider.System.GetLocalNow();
            using KnownRecord known = record
                .Read(asked, terminal, at, spoken, asked.GetValue(to) is { } typed ? [typed] : [])
                .Until(given, terminal, spoken)
                .InZone(CommonOptions.ZoneNamed(asked.GetValue(zone)));
            at = OwnInstants.JustAfter(known.Approach.Events, at);
            ContactId? only = asked.GetValue(to) is { } person ? known.Person("--to", person) : null;
            SayLine[] lines = [.. SayLine.Of(known, at, voice with { Name = voice.Name ?? known.Workspace?.SeekerName }, only)];
            if (asked.GetValue(json))
            {
                foreach (SayLine line in lines)
                {
                    JsonLines.Write(terminal.Output, members => Write(members, line));
                }
            }
            else
            {
                Tell(terminal.Page(spoken), spoken, lines);
            }

            return lines.Length > 0 ? CommandLine.Done : CommandLine.HonestNo;
        });
        return command;
    }

    private static void Tell(Page page, Language language, SayLine[] lines)
    {
        if (lines.Length == 0)
        {
            page.Line(language.Say(SayWords.Nothing));
            return;
        }

        foreach ((int index, SayLine line) in lines.Index())
        {
            if (index > 0)
            {
                page.Blank();
            }

            page.Line(SayWords.Title(language, line), style: Page.Strong);
            foreach (string paragraph in line.Text.Text.Split('\n'))
            {
                if (paragraph.Length > 0)
                {
                    page.Line(paragraph, indent: 2);
                }
                else
                {
                    page.Blank();
                }
            }

            if (line.Text.Cut.Count > 0)
            {
                page.Line(language.Say(SayWords.Cut), indent: 2, style: Page.Faint);
            }
        }
    }

    private static void Write(Utf8JsonWriter json, SayLine line)
    {
        json.WriteString("occasion", line.Occasion);
        json.WriteString("key", line.Text.Key);
        if (line.Text.To is { } to)
        {
            json.WriteString("to", to.Id.Value);
            json.WriteString("name", to.Name);
        }
        else
        {
            json.WriteNull("to");
            json.WriteNull("name");
        }

        json.WriteString(
            "channel", line.Text.Channel switch { Channel.Message => "message", Channel.Telephone => "telephone", _ => "face-to-face" });
        json.WriteString("form", line.Text.Form == Form.Familiar ? "tu" : "vous");
        if (line.Status is { } status)
        {
            json.WriteString("status", status switch { CourtesyStatus.Owed => "owed", CourtesyStatus.Due => "due", _ => "overdue" });
        }

        json.WriteString("text", line.Text.Text);
        json.WriteStartArray("cut");
        foreach (string cut in line.Text.Cut)
        {
            json.WriteStringValue(cut);
        }

        json.WriteEndArray();
    }
}
