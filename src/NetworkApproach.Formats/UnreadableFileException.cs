using System.Globalization;

namespace NetworkApproach.Formats;

/// <summary>The exception thrown when a file cannot be read. Its message is one line for the person who supplied the file: what is wrong,
/// where (file and line), and what to do.</summary>
public sealed class UnreadableFileException : FormatException
{
    private readonly SaidPhrase? said;

    /// <summary>Creates an exception without details.</summary>
    public UnreadableFileException()
        : this("A file cannot be read.")
    {
    }

    /// <summary>Creates an exception with a reason in one line.</summary>
    public UnreadableFileException(string message)
        : base(message)
    {
    }

    /// <summary>Creates an exception with a reason in one line and its cause.</summary>
    public UnreadableFileException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Creates an exception with the file, the line and the problem.</summary>
    /// <param name="fileName">The name of the file, as the reader of the message knows it.</param>
    /// <param name="line">The line, from 1; null if the problem concerns the whole file.</param>
    /// <param name="problem">What is wrong and what to do. Line breaks and other control characters become spaces.</param>
    /// <param name="innerException">The cause; null (default): none.</param>
    /// <exception cref="ArgumentNullException">The file name or the problem is null.</exception>
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

    /// <summary>The name of the file, as the reader of the message knows it; empty if unknown.</summary>
    public string FileName { get; } = string.Empty;

    /// <summary>The line where a row that cannot be read begins, from 1; null if the problem concerns the whole file.</summary>
    public int? Line { get; }

    /// <summary>The message in French for a French culture; otherwise in English, as in <see cref="Exception.Message"/>.</summary>
    /// <exception cref="ArgumentNullException">The culture is null.</exception>
    public string In(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return In(Phrasebook.For(culture));
    }

    /// <summary>
    /// The message in the words of a phrasebook. If the phrasebook has no texts for <see cref="FormatsPhrases.All"/>, the built-in ones of
    /// its language are used, or the English ones. A message that was given to the constructor is the same in every language.
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
