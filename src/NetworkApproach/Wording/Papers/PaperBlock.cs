namespace NetworkApproach.Papers;

/// <summary>A part of a section.</summary>
public abstract record PaperBlock
{
    private PaperBlock()
    {
    }

    /// <summary>Every text in it, in reading order; internal, so that nobody outside can add a case.</summary>
    internal abstract IEnumerable<string> Texts { get; }

    /// <summary>A paragraph.</summary>
    /// <param name="Text">The text, in one line.</param>
    public sealed record Paragraph(string Text) : PaperBlock
    {
        internal override IEnumerable<string> Texts => [Text];
    }

    /// <summary>A heading within the section.</summary>
    /// <param name="Text">The text, in one line.</param>
    public sealed record Heading(string Text) : PaperBlock
    {
        internal override IEnumerable<string> Texts => [Text];
    }

    /// <summary>A list.</summary>
    /// <param name="Of">The items; at least one.</param>
    /// <param name="IsInOrder">Whether their order matters to the reader.</param>
    public sealed record Items(IReadOnlyList<PaperItem> Of, bool IsInOrder = false) : PaperBlock
    {
        internal override IEnumerable<string> Texts => Of.SelectMany(item => item.Texts);
    }

    /// <summary>Space to fill in by hand.</summary>
    /// <param name="Label">What to fill in.</param>
    /// <param name="Lines">The number of lines to leave: 1 to 20.</param>
    public sealed record Blank(string Label, int Lines) : PaperBlock
    {
        internal override IEnumerable<string> Texts => [Label];
    }
}
