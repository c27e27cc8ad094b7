using System.Globalization;

namespace NetworkApproach.Papers;

/// <summary>A paper in words, in one language, ready to be set as Markdown, as HTML, or as a host likes.</summary>
/// <remarks>
/// Every text is plain text of one line, whatever people have put into names and notes: whoever sets it escapes it for the form in which it
/// is set. Text that may run from right to left stands between Unicode isolates (U+2068, U+2069).
/// </remarks>
/// <param name="Culture">The language.</param>
/// <param name="Title">The title.</param>
/// <param name="Lead">Lines under the title: the company, the day, where the approach stands.</param>
/// <param name="IsForOthers">Whether others may read it; if not, it may hold what was told in confidence.</param>
/// <param name="Notes">What a reader must know of the paper itself: whom it is for, what was left out or cut.</param>
/// <param name="Sections">The sections, in order.</param>
public sealed record PaperPage(
    CultureInfo Culture, string Title, IReadOnlyList<string> Lead, bool IsForOthers, IReadOnlyList<string> Notes,
    IReadOnlyList<PaperSection> Sections)
{
    /// <summary>Every text on the page, in reading order.</summary>
    internal IEnumerable<string> Texts =>
        [
            Title,
            .. Lead,
            .. Notes,
            .. Sections.SelectMany(section => section.Blocks.SelectMany(block => block.Texts).Prepend(section.Heading))
        ];

    /// <summary>The page as Markdown (CommonMark), whatever is in it shown as text: headings, lists, emphasis for marks, and nothing
    /// else.</summary>
    public string ToMarkdown() => PaperMarkdown.Of(this);

    /// <summary>The title.</summary>
    public override string ToString() => Title;
}
