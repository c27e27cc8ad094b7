namespace NetworkApproach.Tool;

/// <summary>The items of a paper, a line each, without its headings.</summary>
internal static class PaperLines
{
    internal static IEnumerable<string> Of(PaperPage page) => Items(page).Select(Line);

    internal static IEnumerable<PaperItem> Items(PaperPage page) =>
        page.Sections.SelectMany(section => section.Blocks).OfType<PaperBlock.Items>().SelectMany(items => items.Of);

    /// <summary>One item with its marks.</summary>
    internal static string Line(PaperItem item) => string.Concat(item.Marks.Select(mark => $"[{mark.Text}] ")) + item.Text;
}
