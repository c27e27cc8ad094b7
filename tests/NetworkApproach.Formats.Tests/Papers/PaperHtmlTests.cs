using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace NetworkApproach.Formats.Tests;

/// <summary>A paper's HTML is well formed to a strict parser, asks nobody for anything, and shows whatever people wrote as text.</summary>
public sealed class PaperHtmlTests
{
    private static readonly string[] Elements =
        [
            "html",
            "head",
            "meta",
            "title",
            "style",
            "body",
            "header",
            "main",
            "section",
            "h1",
            "h2",
            "h3",
            "p",
            "ul",
            "ol",
            "li",
            "span",
            "small",
            "br",
            "bdi",
            "div"
        ];

    private static readonly string[] Attributes =
    [
        "lang",
        "charset",
        "name",
        "content",
        "http-equiv",
        "class",
        "id",
        "aria-labelledby",
        "dir"
    ];

    public static TheoryData<string, string> Samples => PaperSamples.All;

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_paper_is_as_approved(string name, string language)
    {
        string received = PaperHtml.Of(PaperSamples.Page(name, language));
        string file = Path.Combine(AppContext.BaseDirectory, "Approved", $"{name}.{language}.html");
        string beside = Path.Combine(AppContext.BaseDirectory, $"{name}.{language}.received.html");
        File.WriteAllText(beside, received);

        Assert.True(File.Exists(file), $"No approved file for this paper; look at {beside}, and approve it by copying it there.");
        Assert.Equal(File.ReadAllText(file), received);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_paper_is_one_well_formed_file_that_asks_nobody_for_anything(string name, string language) =>
        Check(PaperSamples.Page(name, language), language);

    [Fact]
    public void Names_in_the_wild_are_shown_as_text()
    {
        foreach (string wild in WildNames.All)
        {
            foreach (PaperPage page in WildNames.Pages(wild))
            {
                IHtmlDocument document = Check(page, page.Culture.TwoLetterISOLanguageName);
                Assert.Contains(Shown(WildNames.Start(wild)), Shown(document.Body!.TextContent), StringComparison.Ordinal);
                Assert.Contains(Shown(WildNames.Note(wild)), Shown(document.Body!.TextContent), StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void What_may_run_from_right_to_left_is_set_apart()
    {
        IHtmlDocument document = Check(WildNames.Pages("نور حداد").First(), "en");

        Assert.Contains("نور حداد", document.QuerySelectorAll("h1 bdi").Select(bdi => bdi.TextContent));
    }

    [Theory]
    [InlineData("\u2067never closed", "<bdi dir=\"rtl\">never closed</bdi>")]
    [InlineData("closed only\u2069 ", "closed only ")]
    [InlineData("\u2066a\u2069\u2068b\u2069", "<bdi dir=\"ltr\">a</bdi><bdi>b</bdi>")]
    [InlineData("a\u0000b\uFFFEc", "a\uFFFDb\uFFFDc")]
    [InlineData("<b title=\"x\">&amp;'</b>", "&lt;b title=&quot;x&quot;&gt;&amp;amp;&#39;&lt;/b&gt;")]
    public void Isolates_are_elements_always_closed_and_signs_are_escaped(string text, string html) =>
        Assert.Equal(html, HtmlText.Of(text));

    private static string Shown(string text) =>
        string.Concat(text.Where(one => one is not (>= '\u2066' and <= '\u2069'))).Replace('\u00A0', ' ');

    private static IHtmlDocument Check(PaperPage page, string language)
    {
        string html = PaperHtml.Of(page);
        IHtmlDocument document = new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(html);
        Assert.Equal(language, document.DocumentElement.GetAttribute("lang"));
        Assert.Single(document.QuerySelectorAll("h1"));
        Assert.Single(document.QuerySelectorAll("main"));
        Assert.Equal(page.Sections.Count, document.QuerySelectorAll("main > section").Length);
        Assert.All(
            document.QuerySelectorAll("section"),
            section => Assert.Equal("H2", document.GetElementById(section.GetAttribute("aria-labelledby")!)!.TagName));
        Assert.All(document.All, element => Assert.Contains(element.LocalName, Elements));
        Assert.All(document.All.SelectMany(element => element.Attributes), attribute => Assert.Contains(attribute.Name, Attributes));
        Assert.Contains("default-src 'none'", html, StringComparison.Ordinal);
        string style = document.QuerySelector("style")!.TextContent;
        Assert.DoesNotContain("url(", style, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("@import", style, StringComparison.OrdinalIgnoreCase);
        return document;
    }
}
