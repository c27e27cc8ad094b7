using System.CommandLine;
using System.Text;
using System.Text.Json;
using NetworkApproach.Reviewing;

namespace NetworkApproach.Tool;

/// <summary><c>review</c>: whether a text keeps to the method.</summary>
internal static class ReviewCommand
{
    internal static readonly Phrase NoPath = Phrase.Plain("review.no-path");
    internal static readonly Phrase StandardInput = Phrase.Plain("review.standard-input");
    internal static readonly Phrase TooLong = Phrase.Plain("review.too-long", "file:words! most:id!");
    internal static readonly Phrase NoText = Phrase.Plain("review.no-text", "file:words!");

    internal static Command Of(Terminal terminal)
    {
        Argument<string?> file = new("FILE") { Description = PapersHelp.ReviewFile.Key, Arity = ArgumentArity.ZeroOrOne };
        Option<string[]> leave = new("--leave") { Description = PapersHelp.ReviewLeave.Key, HelpName = "NAME" };
        Option<string[]> confidence = new("--confidence") { Description = PapersHelp.ReviewConfidence.Key, HelpName = "TEXT" };
        Option<string> language = CommonOptions.Language();
        Option<bool> json = CommonOptions.Json();
        Command command = new(
            "review",
            PapersHelp.Review.Key)
        {
            file, language, leave, confidence, json,
        };
        command.SetAction(asked =>
        {
            Language spoken = Language.Of(asked.GetValue(language));
            string text = Read(asked.GetValue(file), terminal);
            Review review = Review.Of(text, new ReviewContext
            {
                Leave = [.. (asked.GetValue(leave) ?? []).Select(name => new LeaveToCite(name))],
                Confidence = asked.GetValue(confidence) ?? [],
                Phrasebook = Phrasebook.For(spoken.Culture),
            });
            if (asked.GetValue(json))
            {
                JsonLines.Write(terminal.Output, line => Write(line, review));
            }
            else
            {
                new ReviewPage(terminal.Page(spoken), spoken).Write(text, review);
            }

            return review.IsOk ? CommandLine.Done : CommandLine.HonestNo;
        });
        return command;
    }

    private static string Read(string? file, Terminal terminal)
    {
        if (file is not null && string.IsNullOrWhiteSpace(file))
        {
            throw new Problem(NoPath);
        }

        bool isInput = file is null or "-";
        Fact name = isInput ? Fact.Words("file", new SaidPhrase(StandardInput)) : FileProblem.Path(file!);
        try
        {
            using Stream stream = isInput ? terminal.Input : new FileStream(file!, FileMode.Open, FileAccess.Read, FileShare.Read);
            using StreamReader reader = new(
                stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true),
                detectEncodingFromByteOrderMarks: false);
            char[] text = new char[Review.MostCharacters + 2];
            int length = reader.ReadBlock(text, 0, text.Length);
            int mark = length > 0 && text[0] == '\uFEFF' ? 1 : 0;
            if (length - mark > Review.MostCharacters)
            {
                throw new Problem(TooLong, name, CommonOptions.Figure("most", Review.MostCharacters));
            }

            string read = new(text, mark, length - mark);
            return string.IsNullOrWhiteSpace(read) ? throw new Problem(NoText, name) : read;
        }
        catch (Exception failure) when (failure is DecoderFallbackException || FileProblem.IsOfTheFile(failure))
        {
            throw FileProblem.OfReading(failure, name);
        }
    }

    private static void Write(Utf8JsonWriter json, Review review)
    {
        json.WriteBoolean("ok", review.IsOk);
        json.WriteStartArray("findings");
        foreach (Finding finding in review.Findings)
        {
            json.WriteStartObject();
            json.WriteString("rule", finding.Id);
            json.WriteNumber("start", finding.Start);
            json.WriteNumber("end", finding.End);
            json.WriteString("why", finding.Why);
            json.WriteString("better", finding.Better);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
