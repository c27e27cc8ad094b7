namespace NetworkApproach.Papers;

/// <summary>One item of a list.</summary>
/// <param name="Text">The text, in one line.</param>
/// <param name="Number">The number by which the paper refers to the item; null: none.</param>
/// <param name="Marks">Short labels; usually empty.</param>
/// <param name="Details">Lines under the item; usually empty.</param>
/// <param name="Under">Items under this one, after its lines; usually empty.</param>
public sealed record PaperItem(
    string Text, int? Number, IReadOnlyList<PaperMark> Marks, IReadOnlyList<string> Details, IReadOnlyList<PaperItem> Under)
{
    /// <summary>Creates an item without a number and without items under it.</summary>
    /// <param name="text">The text, in one line.</param>
    /// <param name="marks">Short labels; usually empty.</param>
    /// <param name="details">Lines under the item; usually empty.</param>
    public PaperItem(string text, IReadOnlyList<PaperMark> marks, IReadOnlyList<string> details)
        : this(text, null, marks, details, [])
    {
    }

    /// <summary>Creates an item that has only a text.</summary>
    /// <param name="text">The text, in one line.</param>
    public PaperItem(string text)
        : this(text, null, [], [], [])
    {
    }

    /// <summary>Every text in it, in reading order.</summary>
    internal IEnumerable<string> Texts => [.. Marks.Select(mark => mark.Text), Text, .. Details, .. Under.SelectMany(item => item.Texts)];
}
