using System.CommandLine;
using NetworkApproach.Formats;

namespace NetworkApproach.Tool;

/// <summary><c>questions</c>: what to ask in the next talk with somebody.</summary>
internal static class QuestionsCommand
{
    internal static readonly Phrase NoLength = Phrase.Plain("questions.no-length", "typed:id! most:id!");

    private const int MostMinutes = 1440;

    internal static Command Of(Terminal terminal)
    {
        PaperOptions options = new();
        Option<string> with = new("--with") { Description = PapersHelp.QuestionsWith.Key, HelpName = "PERSON", Required = true };
        Option<int?> minutes = new("--minutes") { Description = PapersHelp.QuestionsMinutes.Key, HelpName = "N" };
        Command command = new("questions", PapersHelp.Questions.Key) { with, minutes };
        options.AddTo(command);
        command.SetAction(asked =>
        {
            (KnownRecord known, DateTimeOffset now) = options.Read(asked, terminal, asked.GetValue(with));
            using KnownRecord kept = known;
            if (asked.GetValue(minutes) is { } given and not (>= 1 and <= MostMinutes))
            {
                throw new Problem(NoLength, CommonOptions.Figure("typed", given), CommonOptions.Figure("most", MostMinutes));
            }

            ContactId person = known.Person("--with", asked.GetRequiredValue(with));
            TalkQuestions questions = known.Approach.QuestionsFor(person, now, asked.GetValue(minutes), known.ElsewhereOf(person));
            if (asked.GetValue(options.Json))
            {
                terminal.Output.WriteLine(SafeText.Json(PaperJson.Write(questions)));
            }
            else
            {
                PaperText.Tell(terminal.Page(options.Spoken(asked)), options.InWords(asked, questions));
            }

            return questions.Ask.Count > 0 || questions.ToClose.Count > 0 ? CommandLine.Done : CommandLine.HonestNo;
        });
        return command;
    }
}
