namespace NetworkApproach.Tool;

/// <summary>What may be wrong with a file that an option names.</summary>
internal static class FileProblem
{
    internal static readonly Phrase NoPath = Phrase.Plain("file.no-path", "option:id!");
    internal static readonly Phrase NotUtf8 = Phrase.Plain("file.not-utf", "file:words!");
    internal static readonly Phrase Missing = Phrase.Plain("file.missing", "file:words!");
    internal static readonly Phrase Unreadable = Phrase.Plain("file.unreadable", "file:words!");
    internal static readonly Phrase Unwritable = Phrase.Plain("file.unwritable", "file:words!");

    /// <summary>A path, whole and in one line.</summary>
    internal static Fact Path(string path) => Fact.Words("file", NameText.Isolate(NameText.OneLine(path)));

    /// <summary>The path given.</summary>
    /// <exception cref="FormatException">It is blank.</exception>
    internal static string Checked(string path, string option) =>
        string.IsNullOrWhiteSpace(path) ? throw new Problem(NoPath, Fact.Id("option", option)) : path;

    /// <summary>Whether a failure says that a file cannot be opened, read or written.</summary>
    internal static bool IsOfTheFile(Exception failure) =>
        failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException;

    /// <summary>Why reading failed.</summary>
    /// <param name="failure">One of which <see cref="IsOfTheFile"/> is true, or text that is not UTF-8.</param>
    /// <param name="file">What the file is called.</param>
    internal static Problem OfReading(Exception failure, Fact file) => new(
        failure,
        failure switch
        {
            System.Text.DecoderFallbackException => NotUtf8,
            FileNotFoundException or DirectoryNotFoundException => Missing,
            _ => Unreadable,
        },
        file);
}
