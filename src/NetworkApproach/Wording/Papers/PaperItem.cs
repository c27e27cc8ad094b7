namespace NetworkApproach.Papers;

/// <summary>One item of a list.</summary>
/// <param name="Text">What it says, in one line.</param>
/// <param name="Number">The number by which the paper refers to it; null for none.</param>
/// <param name="Marks">Short labels; mostly none.</param>
/// <param name="Details">Lines under it; mostly none.</param>
/// <param name="Under">Items under it, after the lines; mostly none.</param>
public sealed record PaperItem(
    string Text, int? Number, IReadOnlyList<PaperMark> Marks, IReadOnlyList<string> Details, IReadOnlyList<PaperItem> Under)
{
    /// <summary>An item with nothing under it.</summary>
    /// <param name="text">What it says, in one line.</param>
    /// <param name="marks">Short labels; mostly none.</param>
    /// <param name="details">Lines under it; mostly none.</param>
    public PaperItem(string text, IReadOnlyList<PaperMark> marks, IReadOnlyList<string> details)
        : this(text, null, marks, details, [])
    {
    }

    /// <summary>An item that only says something.</summary>
    /// <param name="text">What it says, in one line.</param>
    public PaperItem(string text)
        : this(text, null, [], [], [])
    {
    }

    /// <summary>Every text in it, in reading order.</summary>
    internal IEnumerable<string> Texts => [.. Marks.Select(mark => mark.Text), Text, .. Details, .. Under.SelectMany(item => item.Texts)];
}
