using System.Globalization;

namespace NetworkApproach.Formats;

/// <summary>A file that cannot be read. The message is one line for the person who gave it: what, where (file and line), and what to
/// do.</summary>
public sealed class UnreadableFileException : FormatException
{
    private readonly SaidPhrase? said;

    /// <summary>A file that cannot be read, of which nothing is known.</summary>
    public UnreadableFileException()
        : this("A file cannot be read.")
    {
    }

    /// <summary>A file that cannot be read, for a reason in one line.</summary>
    public UnreadableFileException(string message)
        : base(message)
    {
    }

    /// <summary>A file that cannot be read, for a reason in one line and what caused it.</summary>
    public UnreadableFileException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>A file that cannot be read, and where.</summary>
    /// <param name="fileName">The file as its reader knows it.</param>
    /// <param name="line">The line, from 1; null if the trouble is with the whole file.</param>
    /// <param name="problem">What is wrong and what to do. Line breaks and other control characters become spaces.</param>
    /// <param name="innerException">What caused it, if anything did.</param>
    /// <exception cref="ArgumentNullException">The name or the problem is null.</exception>
    public UnreadableFileException(string fileName, int? line, string problem, Exception? innerException = null)
        : base(
            OneLine($"{fileName}{(line is null ? string.Empty : FormattableString.Invariant($", line {line}"))}: {problem}"),
            innerException)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        ArgumentNullException.ThrowIfNull(problem);
        FileName = fileName;
        Line = line;
    }

    internal UnreadableFileException(string fileName, int? line, SaidPhrase problem, Exception? innerException = null)
        : this(Where(fileName, line, problem), innerException) => (FileName, Line) = (fileName, line);

    private UnreadableFileException(SaidPhrase said, Exception? innerException)
        : base(OneLine(said.In(FormatsPhrases.All.In(Phrasebook.English))), innerException) => this.said = said;

    /// <summary>The file as its reader knows it; empty if unknown.</summary>
    public string FileName { get; } = string.Empty;

    /// <summary>The line where a row that cannot be read begins, from 1; null if the trouble is with the whole file.</summary>
    public int? Line { get; }

    /// <summary>The message in French where the culture is French; else in English, as <see cref="Exception.Message"/> has it.</summary>
    /// <exception cref="ArgumentNullException">The culture is null.</exception>
    public string In(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return In(Phrasebook.For(culture));
    }

    /// <summary>
    /// The message in the words of a phrasebook; where it has none for <see cref="FormatsPhrases.All"/>, in the built-in ones of its
    /// language, or in English. A message that the constructor was given is the same in every language.
    /// </summary>
    /// <exception cref="ArgumentNullException">The phrasebook is null.</exception>
    public string In(Phrasebook phrasebook)
    {
        ArgumentNullException.ThrowIfNull(phrasebook);
        return said is null ? Message : OneLine(said.In(FormatsPhrases.All.In(phrasebook)));
    }

    private static SaidPhrase Where(string fileName, int? line, SaidPhrase problem) => line is { } number
        ? new(FilePhrases.OnLine, Fact.Words("file", fileName), FilePhrases.Figure("line", number), Fact.Words("problem", problem))
        : new(FilePhrases.Whole, Fact.Words("file", fileName), Fact.Words("problem", problem));

    private static string OneLine(string message) =>
        string.Concat(message.Select(character => char.IsControl(character) || character is '\u2028' or '\u2029' ? ' ' : character));
}
