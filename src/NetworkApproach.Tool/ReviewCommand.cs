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

    // No text of at most so many characters takes more bytes.
    private const int MostBytes = (3 * Review.MostCharacters) + 4;

    internal static Command Of(Terminal terminal)
    {
        Argument<string?> file = new("FILE") { Description = PapersHelp.ReviewFile.Key, Arity = ArgumentArity.ZeroOrOne };
        Option<string[]> leave = new("--leave") { Description = PapersHelp.ReviewLeave.Key, HelpName = "NAME" };
        Option<string[]> confidence = new("--confidence") { Description = PapersHelp.ReviewConfidence.Key, HelpName = "TEXT" };
        Option<string?> to = new("--to") { Description = PapersHelp.ReviewTo.Key, HelpName = "PERSON" };
        RecordSource record = new();
        Option<string> language = CommonOptions.Language();
        Option<string> now = CommonOptions.Now(PapersHelp.SayNow.Key);
        Option<bool> json = CommonOptions.Json();
        Command command = new(
            "review",
            PapersHelp.Review.Key)
        {
            file, language, leave, confidence, to, now, json,
        };
        record.AddTo(command);
        command.SetAction(asked =>
        {
            Language spoken = Language.Of(asked.GetValue(language));
            DateTimeOffset at = CommonOptions.Instant(asked.GetValue(now)) ?? TimeProvider.System.GetLocalNow();
            string text = Read(asked.GetValue(file), terminal);
            ReviewContext[] known = [.. Known(record, asked, terminal, spoken, at, asked.GetValue(to))];
            Review review = Review.Of(text, new ReviewContext
            {
                Leave =
                [
                    .. (asked.GetValue(leave) ?? []).Select(name => new LeaveToCite(name)), .. known.SelectMany(one => one.Leave),
                ],
                Confidence = [.. asked.GetValue(confidence) ?? [], .. known.SelectMany(one => one.Confidence)],
                Companies = [.. known.SelectMany(one => one.Companies)],
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

    // What each approach knows: of a file, of a workspace that is named, or of the one that is there.
    private static List<ReviewContext> Known(
        RecordSource record, ParseResult asked, Terminal terminal, Language language, DateTimeOffset at, string? to)
    {
        if (asked.GetValue(record.Events) is not null)
        {
            using KnownRecord known = record.Read(asked, terminal, at, language);
            return [Known(known.Approach, at, to is null ? null : known.Person("--to", to))];
        }

        if (asked.GetValue(record.Kept.File) is null && !File.Exists(WorkspaceFile.DefaultPath))
        {
            return to is null && asked.GetValue(record.Kept.Approach) is null ? [] : throw new Problem(RecordSource.Missing);
        }

        using Workspace workspace = Workspace.Open(asked, record.Kept, terminal, language, at);
        ContactId? reader = to is null ? null : workspace.Person(to).Id;
        IReadOnlyList<Approach> approaches = workspace.IsApproachAsked ? [workspace.Approach()] : workspace.Approaches;
        return [.. approaches.Select(approach => Known(approach, at, reader))];
    }

    private static ReviewContext Known(Approach approach, DateTimeOffset at, ContactId? reader) =>
        ReviewContext.Of(approach, OwnInstants.JustAfter(approach.Events, at), reader);

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
            byte[] bytes = new byte[MostBytes];
            int count = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            string read = count < bytes.Length ? TextOf(bytes.AsSpan(0, count)) : string.Empty;
            if (count == bytes.Length || read.Length > Review.MostCharacters)
            {
                throw new Problem(TooLong, name, CommonOptions.Figure("most", Review.MostCharacters));
            }

            return string.IsNullOrWhiteSpace(read) ? throw new Problem(NoText, name) : read;
        }
        catch (Exception failure) when (failure is DecoderFallbackException || FileProblem.IsOfTheFile(failure))
        {
            throw FileProblem.OfReading(failure, name);
        }
    }

    // UTF-8 with or without its mark, or UTF-16 with one.
    private static string TextOf(ReadOnlySpan<byte> bytes)
    {
        UTF8Encoding utf8 = new(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);
        Encoding[] marked =
        [
            utf8,
            new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
            new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
        ];
        foreach (Encoding encoding in marked)
        {
            if (bytes.StartsWith(encoding.Preamble))
            {
                return encoding.GetString(bytes[encoding.Preamble.Length..]);
            }
        }

        return utf8.GetString(bytes);
    }

    private static void Write(Utf8JsonWriter json, Review review)
    {
        json.WriteBoolean("ok", review.IsOk);
        if (!review.IsUnderstood)
        {
            json.WriteBoolean("understood", false);
            json.WriteString("language", review.Language?.Name);
        }

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
