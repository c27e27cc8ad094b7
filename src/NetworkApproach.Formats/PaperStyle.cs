namespace NetworkApproach.Formats;

/// <summary>How a paper looks: one column, the reader's own fonts, light or dark, and as much white as ink needs on paper.</summary>
internal static class PaperStyle
{
    private const string File = "Paper.css";

    private static readonly Lazy<string> Whole = new(Read);

    /// <summary>The style sheet; it names no font file, no image and no address.</summary>
    internal static string Sheet => Whole.Value;

    private static string Read()
    {
        using StreamReader text = new(typeof(PaperStyle).Assembly.GetManifestResourceStream(File)!);
        return text.ReadToEnd().TrimEnd('\n');
    }
}
