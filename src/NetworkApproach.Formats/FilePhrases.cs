namespace NetworkApproach.Formats;

/// <summary>What may be wrong with any file, and where.</summary>
internal static class FilePhrases
{
    internal static readonly Phrase Whole = Phrase.Plain("unreadable.file", "file:words! problem:words!");
    internal static readonly Phrase OnLine = Phrase.Plain("unreadable.line", "file:words! line:id! problem:words!");
    internal static readonly Phrase NotToItsEnd = Phrase.Plain("unreadable.not-to-its-end");
    internal static readonly Phrase Missing = Phrase.Plain("unreadable.missing");
    internal static readonly Phrase NotOpened = Phrase.Plain("unreadable.not-opened");
    internal static readonly Phrase TooLarge = Phrase.Plain("unreadable.too-large", "most:id!");
    internal static readonly Phrase TooManyRows = Phrase.Plain("unreadable.too-many-rows", "most:id!");
    internal static readonly Phrase NotText = Phrase.Plain("unreadable.not-text");
    internal static readonly Phrase NotUtf8 = Phrase.Plain("unreadable.not-utf");

    /// <summary>A figure as it stands in a file or a limit.</summary>
    internal static Fact Figure(string name, long figure) =>
        Fact.Id(name, figure.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
