using System.Globalization;

namespace NetworkApproach.Papers;

/// <summary>A paper in words, in one language, ready to be rendered as Markdown, as HTML, or in a form of the host.</summary>
/// <remarks>
/// Every text is plain text of one line, whatever people have put into names and notes. The code that renders it must escape it for its
/// format. Text that may run from right to left stands between Unicode isolates (U+2068, U+2069).
/// </remarks>
/// <param name="Culture">The language.</param>
/// <param name="Title">The title.</param>
/// <param name="Lead">The lines under the title: the company, the day, the state of the approach.</param>
/// <param name="IsForOthers">Whether others may read it. If false, it may contain what was told in confidence.</param>
/// <param name="Notes">What a reader must know about the paper itself: whom it is for, what was left out or cut.</param>
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

    /// <summary>Returns the page as Markdown (CommonMark). Everything in it is shown as text; only headings, lists and emphasis for marks
    /// are used.</summary>
    public string ToMarkdown() => PaperMarkdown.Of(this);

    /// <summary>The title.</summary>
    public override string ToString() => Title;
}
