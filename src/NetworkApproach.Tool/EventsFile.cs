using System.Text;

namespace NetworkApproach.Tool;

/// <summary>An approach's events, read from the file that <c>--events</c> names.</summary>
internal static class EventsFile
{
    internal static readonly Phrase NoEvent = Phrase.Plain("events.none", "file:words!");
    internal static readonly Phrase BadEvent = Phrase.Plain("events.bad", "file:words! why:words!");
    internal static readonly Phrase NotOpened = Phrase.Plain("events.not-opened", "file:words!");

    /// <summary>Reads every event; at least one.</summary>
    /// <exception cref="FormatException">The file cannot be read, or something in it is no event; the message says where, and what to
    /// do.</exception>
    internal static IReadOnlyList<ApproachEvent> Read(string file)
    {
        FileProblem.Checked(file, "--events");
        try
        {
            using StreamReader reader = new(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
            IReadOnlyList<ApproachEvent> history = EventJson.ReadAll(reader);
            return history.Count > 0 ? history : throw new Problem(NoEvent, FileProblem.Path(file));
        }
        catch (EventFormatException bad)
        {
            throw new Problem(bad, BadEvent, FileProblem.Path(file), bad.Problem("why"));
        }
        catch (Exception failure) when (failure is DecoderFallbackException || FileProblem.IsOfTheFile(failure))
        {
            throw FileProblem.OfReading(failure, FileProblem.Path(file));
        }
    }

    /// <summary>Reads and folds an approach that has been opened, as every command that speaks about one needs.</summary>
    /// <exception cref="FormatException">As <see cref="Read"/>; or nothing in the file opens an approach.</exception>
    internal static Approach ReadApproach(string file)
    {
        Approach approach = Approach.Fold(Read(file));
        return approach.IsOpened ? approach : throw new Problem(NotOpened, FileProblem.Path(file));
    }
}
