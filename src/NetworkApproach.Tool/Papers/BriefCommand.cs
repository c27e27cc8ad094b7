using System.CommandLine;
using NetworkApproach.Formats;

namespace NetworkApproach.Tool;

/// <summary><c>brief</c>: the papers the seeker wants in hand.</summary>
internal static class BriefCommand
{
    internal static readonly Phrase NoBoss = Phrase.Plain("brief.no-boss");
    internal static readonly Phrase FormattedJson = Phrase.Plain("brief.formatted-json");
    internal static readonly Phrase WithWhom = Phrase.Plain("brief.with-whom", "kind:id!");
    internal static readonly Phrase WithTheBoss = Phrase.Plain("brief.with-the-boss", "kind:id!");
    internal static readonly Phrase WithNobody = Phrase.Plain("brief.with-nobody", "kind:id!");

    internal static Command Of(Terminal terminal)
    {
        PaperOptions options = new();
        Option<string> with = new("--with") { Description = PapersHelp.BriefWith.Key, HelpName = "PERSON" };
        Option<string> paper = new("--paper")
        {
            Description = PapersHelp.BriefPaper.Key,
            HelpName = "PAPER",
            DefaultValueFactory = _ => "brief",
        };
        paper.AcceptOnlyFromAmong("brief", "decisive", "debrief", "company", "agenda", "story");
        Option<string> format = new("--format")
        {
            Description = PapersHelp.BriefFormat.Key,
            HelpName = "text|markdown|html",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "markdown", "html");
        Option<string> output = new("--output") { Description = PapersHelp.BriefOutput.Key, HelpName = "FILE" };
        Option<bool> others = new("--for-others") { Description = PapersHelp.BriefForOthers.Key };
        Command command = new("brief", PapersHelp.Brief.Key) { with, paper, format, output, others };
        options.AddTo(command);
        command.SetAction(asked =>
        {
            string kind = asked.GetRequiredValue(paper);
            Check(kind, asked.GetValue(with), asked.GetValue(options.Json) && asked.GetResult(format) is { Implicit: false });
            string? file = asked.GetValue(output);
            if (file is not null)
            {
                CheckOutput(file, asked.GetValue(options.Record.Kept.File), asked.GetValue(options.Record.Events));
            }

            (KnownRecord known, DateTimeOffset now) = options.Read(asked, terminal, asked.GetValue(with));
            using KnownRecord kept = known;
            if (Make(known, kind, asked.GetValue(with), now, asked.GetValue(others)) is not { } made)
            {
                terminal.Say(options.Spoken(asked).Say(NoBoss));
                return CommandLine.HonestNo;
            }

            if (file is null)
            {
                Write(terminal, options, asked, made, asked.GetRequiredValue(format));
            }
            else
            {
                Save(file, known.Workspace, terminal, options, asked, made, asked.GetRequiredValue(format));
            }

            return CommandLine.Done;
        });
        return command;
    }

    private static void Check(string kind, string? with, bool isFormattedJson)
    {
        if (isFormattedJson)
        {
            throw new Problem(FormattedJson);
        }

        bool isOfATalk = kind is "brief" or "debrief";
        if (isOfATalk != with is not null)
        {
            throw isOfATalk
                ? new Problem(WithWhom, Fact.Id("kind", kind))
                : new Problem(kind == "decisive" ? WithTheBoss : WithNobody, Fact.Id("kind", kind));
        }
    }

    /// <summary>The record must not be written over with what was made of it.</summary>
    private static void CheckOutput(string file, string? workspace, string? events) => OutputFile.Check(
        file, "--output", WorkspaceFile.PathAsked(workspace), string.IsNullOrWhiteSpace(events) ? [] : [events]);

    private static Paper? Make(KnownRecord known, string kind, string? with, DateTimeOffset now, bool forOthers) => kind switch
    {
        "brief" => Brief(known, known.Person("--with", with!), now, forOthers),
        "debrief" => known.Approach.DebriefSheet(known.Person("--with", with!), now, forOthers),
        "decisive" => known.Approach.Boss is { } boss ? Brief(known, boss.Id, now, forOthers) : null,
        "company" => known.Approach.CompanySheet(now, forOthers),
        "agenda" => known.Approach.Agenda(now, forOthers, known.Elsewhere),
        _ => known.Approach.Story(now, forOthers),
    };

    private static Paper.TalkBrief Brief(KnownRecord known, ContactId with, DateTimeOffset now, bool forOthers) =>
        known.Approach.TalkBrief(with, now, forOthers, known.ElsewhereOf(with));

    private static void Write(Terminal terminal, PaperOptions options, ParseResult asked, Paper paper, string format)
    {
        if (asked.GetValue(options.Json))
        {
            terminal.Output.WriteLine(SafeText.Json(PaperJson.Write(paper)));
            return;
        }

        PaperPage page = options.InWords(asked, paper);
        switch (format)
        {
            case "markdown":
                terminal.Output.Write(SafeText.Lines(page.ToMarkdown()));
                break;
            case "html":
                WriteHtml(page, terminal.Output);
                break;
            default:
                PaperText.Tell(terminal.Page(options.Spoken(asked)), page);
                break;
        }
    }

    private static void Save(
        string file, Workspace? known, Terminal terminal, PaperOptions options, ParseResult asked, Paper paper, string format) =>
        OutputFile.Write(file, known, writer =>
        {
            using Terminal written = new(writer, terminal.Error, isPlain: true);
            Write(written, options, asked, paper, format);
        });

    private static void WriteHtml(PaperPage page, TextWriter output)
    {
        using StringWriter html = new();
        PaperHtml.Write(page, html);
        output.Write(SafeText.Lines(html.ToString()));
    }
}
