using System.CommandLine;
using System.Globalization;
using System.Text.Json;

namespace NetworkApproach.Tool;

/// <summary><c>audit</c>: whether a record shows a breach of the rules.</summary>
internal static class AuditCommand
{
    internal static Command Of(Terminal terminal)
    {
        RecordSource record = new();
        Option<bool> json = CommonOptions.Json();
        Option<string> language = CommonOptions.Language();
        Option<string> now = CommonOptions.Now(PapersHelp.AuditNow.Key);
        Option<string> zone = CommonOptions.Zone(PapersHelp.AuditZone.Key);
        Command command = new("audit", PapersHelp.Audit.Key) { json, language, now, zone };
        record.AddTo(command);
        command.SetAction(asked =>
        {
            DateTimeOffset? at = CommonOptions.Instant(asked.GetValue(now));
            TimeZoneInfo? there = CommonOptions.ZoneNamed(asked.GetValue(zone));
            Language spoken = Language.Of(asked.GetValue(language));
            using KnownRecord? known = asked.GetValue(record.Events) is null
                ? record.Read(asked, terminal, at ?? TimeProvider.System.GetLocalNow(), spoken)
                : null;
            IReadOnlyList<ApproachEvent> history = known?.Approach.Events ?? EventsFile.Read(asked.GetValue(record.Events)!);
            IReadOnlyList<Breach> breaches = Audit.Of(history);
            if (asked.GetValue(json))
            {
                foreach (Breach breach in breaches)
                {
                    JsonLines.Write(terminal.Output, line => Write(line, breach, spoken));
                }

                foreach (Courtesy due in Then(history, at)?.Courtesies(at!.Value).Due ?? [])
                {
                    JsonLines.Write(terminal.Output, line => Write(line, due));
                }
            }
            else
            {
                Tell(terminal.Page(spoken), spoken, breaches, history.Count);
                TellOwed(terminal.Page(spoken), spoken, history, at, there);
            }

            return breaches.Count == 0 ? CommandLine.Done : CommandLine.HonestNo;
        });
        return command;
    }

    /// <summary>A rule's number, as in <c>R2</c>; <c>record</c> for the record itself.</summary>
    internal static string Label(Rule rule) =>
        rule == Rule.Record ? "record" : string.Create(CultureInfo.InvariantCulture, $"R{(int)rule}");

    private static void Tell(Page page, Language language, IReadOnlyList<Breach> breaches, int events)
    {
        foreach (Breach breach in breaches)
        {
            page.Line(breach.In(language.Culture), hang: 2, style: Page.Warning);
        }

        if (breaches.Count == 0)
        {
            page.Line(AuditWords.NoBreach(language, events));
        }
    }

    private static void TellOwed(
        Page page, Language language, IReadOnlyList<ApproachEvent> history, DateTimeOffset? now, TimeZoneInfo? zone)
    {
        if (now is { } at && Then(history, at) is { } approach)
        {
            DateTimeOffset there = TimeZoneInfo.ConvertTime(at, zone ?? approach.Policy.Zone);
            IReadOnlyList<Courtesy> due = approach.Courtesies(at).Due;
            page.Line(AuditWords.WhatIsDue(language, approach, due, there));
        }
    }

    /// <summary>The approach at an instant, so that nothing is due for what came later; null without one, or where it was not opened
    /// yet.</summary>
    private static Approach? Then(IReadOnlyList<ApproachEvent> history, DateTimeOffset? at) =>
        at is not null && Approach.Fold(RecordUntil.Of(history, at)) is { IsOpened: true } approach ? approach : null;

    private static void Write(Utf8JsonWriter json, Courtesy due)
    {
        json.WriteString(
            "due", due.Kind switch { CourtesyKind.Thanks => "thanks", CourtesyKind.ReportBack => "report-back", _ => "apology" });
        json.WriteString("to", due.To.Id.Value);
        json.WriteString("for", due.For.Value);
        json.WriteString("about", due.About?.Id.Value);
        json.WriteString("on", due.DueOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("status", due.Status == CourtesyStatus.Overdue ? "overdue" : "due");
    }

    private static void Write(Utf8JsonWriter json, Breach breach, Language language)
    {
        json.WriteString("rule", Label(breach.Rule));
        json.WriteString("event", breach.Event);
        json.WriteString("act", breach.Act.Value);
        if (breach.Who is { } who)
        {
            json.WriteString("person", who.Value);
        }
        else
        {
            json.WriteNull("person");
        }

        json.WriteString(
            "kind", breach.Kind switch { BreachKind.Confessed => "confessed", BreachKind.Orphan => "orphan", _ => "uncovered" });
        json.WriteString("why", breach.WhyIn(language.Culture));
    }
}
