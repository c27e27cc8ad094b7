using System.CommandLine;

namespace NetworkApproach.Tool;

/// <summary>What the commands that make papers have in common: which record, for which instant, in which words.</summary>
internal sealed class PaperOptions
{
    internal RecordSource Record { get; } = new();

    internal Option<bool> Json { get; } = CommonOptions.Json();

    internal Option<string> Language { get; } = CommonOptions.Language();

    internal Option<string> Form { get; } = FormOption();

    internal Option<string> Now { get; } = CommonOptions.Now(PapersHelp.PapersNow.Key);

    internal Option<string> Zone { get; } = CommonOptions.Zone(PapersHelp.PapersZone.Key);

    internal void AddTo(Command command)
    {
        Record.AddTo(command);
        command.Add(Language);
        command.Add(Form);
        command.Add(Now);
        command.Add(Zone);
        command.Add(Json);
    }

    /// <exception cref="FormatException">An option's value, or the file, cannot be used.</exception>
    internal (KnownRecord Record, DateTimeOffset Now) Read(ParseResult asked, Terminal terminal, string? with)
    {
        DateTimeOffset? given = CommonOptions.Instant(asked.GetValue(Now));
        DateTimeOffset now = given ?? TimeProvider.System.GetLocalNow();
        KnownRecord record = Record
            .Read(asked, terminal, now, Spoken(asked), with is null ? [] : [with])
            .Until(given, terminal, Spoken(asked))
            .InZone(CommonOptions.ZoneNamed(asked.GetValue(Zone)));
        return (record, OwnInstants.JustAfter(record.Approach.Events, now));
    }

    internal Language Spoken(ParseResult asked) => Tool.Language.Of(asked.GetValue(Language));

    internal PaperPage InWords(ParseResult asked, Paper paper) => paper.In(Spoken(asked).Words, Addressed(asked));

    internal PaperPage InWords(ParseResult asked, TalkQuestions questions) => questions.In(Spoken(asked).Words, Addressed(asked));

    private static Option<string> FormOption()
    {
        Option<string> form = new("--form") { Description = PapersHelp.PapersForm.Key, HelpName = "tu|vous" };
        form.AcceptOnlyFromAmong("tu", "vous");
        return form;
    }

    private Form? Addressed(ParseResult asked) =>
        asked.GetValue(Form) switch { "tu" => Texts.Form.Familiar, "vous" => Texts.Form.Formal, _ => null };
}
