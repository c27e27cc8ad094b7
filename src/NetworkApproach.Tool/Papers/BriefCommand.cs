using System.CommandLine;
using System.Text;
using NetworkApproach.Formats;

namespace NetworkApproach.Tool;

/// <summary><c>brief</c>: the papers the seeker wants in hand.</summary>
internal static class BriefCommand
{
    internal static Command Of(Terminal terminal)
    {
        PaperOptions options = new();
        Option<string> with = new("--with") { Description = "With whom the talk is, for brief and debrief: an id, or a name that only one person has.", HelpName = "PERSON" };
        Option<string> paper = new("--paper") { Description = "brief before a talk, decisive before the one with the prospective boss, debrief to fill in afterwards, company, agenda, or story; brief unless told.", HelpName = "PAPER", DefaultValueFactory = _ => "brief" };
        paper.AcceptOnlyFromAmong("brief", "decisive", "debrief", "company", "agenda", "story");
        Option<string> format = new("--format") { Description = "text unless told.", HelpName = "text|markdown|html", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "markdown", "html");
        Option<string> output = new("--output") { Description = "Writes it to a file, over one that is there; standard output unless told.", HelpName = "FILE" };
        Option<bool> others = new("--for-others") { Description = "May be shown to others: nothing told in confidence, and people without leave to be named only as P1, P2." };
        Command command = new("brief", "Makes a paper of an approach: what to have in mind before a talk, what to fill in after it, the company, what is due, the story so far.") { with, paper, format, output, others };
        options.AddTo(command);
        command.SetAction(asked =>
        {
            string kind = asked.GetRequiredValue(paper);
            Check(kind, asked.GetValue(with), asked.GetValue(options.Json) && asked.GetResult(format) is { Implicit: false });
            string? file = asked.GetValue(output);
            if (file is not null)
            {
                CheckOutput(file, asked.GetValue(options.Record.Events) ?? string.Empty);
            }

            (KnownRecord known, DateTimeOffset now) = options.Read(asked, terminal, asked.GetValue(with));
            using KnownRecord kept = known;
            if (Make(known, kind, asked.GetValue(with), now, asked.GetValue(others)) is not { } made)
            {
                terminal.Say(options.Spoken(asked).Say(
                    "Nobody is recorded as the prospective boss yet; find out who decides, or make the brief for another talk with --with.",
                    "On ne sait pas encore qui décide de l'embauche ; cherchez à le savoir, ou faites la fiche d'un autre entretien avec --with."));
                return CommandLine.HonestNo;
            }

            if (file is null)
            {
                Write(terminal, options, asked, made, asked.GetRequiredValue(format));
            }
            else
            {
                Save(file, terminal, options, asked, made, asked.GetRequiredValue(format));
            }

            return CommandLine.Done;
        });
        return command;
    }

    private static void Check(string kind, string? with, bool isFormattedJson)
    {
        if (isFormattedJson)
        {
            throw new Problem("--format: --json has a form of its own; leave one of the two out.", "--format : --json a sa propre forme ; enlevez l'un des deux.");
        }

        bool isOfATalk = kind is "brief" or "debrief";
        if (isOfATalk != with is not null)
        {
            throw isOfATalk
                ? new Problem($"--with: a {kind} is for a talk with somebody; say with whom.", $"--with : la fiche « {kind} » est faite pour un entretien avec quelqu'un ; dites avec qui.")
                : new Problem($"--with: '{kind}' is not about a talk with one person to be chosen; leave it out.", $"--with : la fiche « {kind} » ne porte pas sur un entretien avec une personne à choisir ; enlevez-le.");
        }
    }

    /// <summary>The record must not be written over with what was made of it.</summary>
    private static void CheckOutput(string file, string events)
    {
        if (string.IsNullOrWhiteSpace(file))
        {
            throw new Problem("--output: a blank is no file; give its path.", "--output : un blanc n'est pas un fichier ; donnez son chemin.");
        }

        if (!string.IsNullOrWhiteSpace(events) && Path.GetFullPath(file) == Path.GetFullPath(events))
        {
            throw new Problem($"--output: {file} is the record itself; give another path.", $"--output : {file} est la démarche elle-même ; donnez un autre chemin.");
        }
    }

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
            terminal.Output.WriteLine(PaperJson.Write(paper));
            return;
        }

        PaperPage page = options.InWords(asked, paper);
        switch (format)
        {
            case "markdown":
                terminal.Output.Write(page.ToMarkdown());
                break;
            case "html":
                PaperHtml.Write(page, terminal.Output);
                break;
            default:
                PaperText.Tell(terminal.Page(options.Spoken(asked)), page);
                break;
        }
    }

    private static void Save(string file, Terminal terminal, PaperOptions options, ParseResult asked, Paper paper, string format)
    {
        try
        {
            using StreamWriter writer = new(file, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            using Terminal written = new(writer, terminal.Error, isPlain: true);
            Write(written, options, asked, paper, format);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new Problem($"{file}: this cannot be written; check that the folder is there, and that you may write in it.", $"{file} : impossible d'y écrire ; vérifiez que le dossier existe, et que vous pouvez y écrire.", failure);
        }
    }
}
