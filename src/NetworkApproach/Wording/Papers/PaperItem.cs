namespace NetworkApproach;

/// <summary>One item of a list.</summary>
/// <param name="Text">What it says, in one line.</param>
/// <param name="Number">The number by which the paper refers to it; null for none.</param>
/// <param name="Marks">Short labels; mostly none.</param>
/// <param name="Details">Lines under it; mostly none.</param>
public sealed record PaperItem(string Text, int? Number, IReadOnlyList<PaperMark> Marks, IReadOnlyList<string> Details)
{
    /// <summary>An item that only says something.</summary>
    /// <param name="text">What it says, in one line.</param>
    public PaperItem(string text)
        : this(text, null, [], [])
    {
    }
}
