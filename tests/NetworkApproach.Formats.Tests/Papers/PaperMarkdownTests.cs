using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Markdig;

namespace NetworkApproach.Formats.Tests;

/// <summary>A paper's Markdown, read by an independent reader with all its extensions on, has the page's headings and lists and nothing
/// that people wrote as a sign.</summary>
public sealed class PaperMarkdownTests
{
    private static readonly MarkdownPipeline Reader = new MarkdownPipelineBuilder().UseAdvancedExtensions().UseEmojiAndSmiley().Build();

    private static readonly string[] Elements = ["html", "head", "body", "h1", "h2", "h3", "p", "ul", "ol", "li", "strong", "em"];

    public static TheoryData<string, string> Samples => PaperSamples.All;

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_paper_reads_as_its_page(string name, string language) => Check(PaperSamples.Page(name, language));

    [Fact]
    public void Names_in_the_wild_are_shown_as_text()
    {
        foreach (string wild in WildNames.All)
        {
            foreach (PaperPage page in WildNames.Pages(wild))
            {
                string shown = Check(page);
                Assert.Contains(Bare(WildNames.Start(wild)), shown, StringComparison.Ordinal);
                Assert.Contains(Bare(WildNames.Note(wild)), shown, StringComparison.Ordinal);
            }
        }
    }

    private static string Check(PaperPage page)
    {
        IDocument document = new HtmlParser().ParseDocument(Markdown.ToHtml(page.ToMarkdown(), Reader));
        Assert.All(document.All, element => Assert.Contains(element.LocalName, Elements));
        Assert.Single(document.QuerySelectorAll("h1"));
        Assert.Equal(page.Sections.Count, document.QuerySelectorAll("h2").Length);
        Assert.Equal(
            [page.Title, .. page.Sections.Select(section => section.Heading)],
            document.QuerySelectorAll("h1, h2").Select(heading => heading.TextContent), Similar);
        Assert.Equal(
            page.Sections.Sum(section => section.Blocks.OfType<PaperBlock.Items>().Sum(items => items.Of.Sum(Count))),
            document.QuerySelectorAll("li").Length);
        return Bare(document.Body!.TextContent);

        static int Count(PaperItem item) => 1 + item.Details.Count + item.Under.Sum(Count);
    }

    private static bool Similar(string one, string other) => Bare(one) == Bare(other);

    // Isolates are characters in Markdown; spaces and quotation marks a reader of Markdown may set in its own way.
    private static string Bare(string text) => string.Concat(text
        .Where(one => one is not (>= '\u2066' and <= '\u2069') && !char.IsWhiteSpace(one))
        .Select(one => one switch { '\u2018' or '\u2019' => '\'', '\u201C' or '\u201D' => '"', _ => one }));
}
