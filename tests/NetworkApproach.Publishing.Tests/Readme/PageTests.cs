using System.Text.RegularExpressions;

namespace NetworkApproach.Publishing.Tests;

/// <summary>What a page must be to be read: short, and drawn wherever it is shown.</summary>
public partial class PageTests
{
    private const int MostLines = 150;
    private const int MostColumns = 140;

    public static TheoryData<string> Packages => [.. Pages.OfPackages];

    public static TheoryData<string> Main => [.. Pages.Main];

    [Fact]
    public void Every_package_has_a_page_that_the_repositorys_page_links_to() => Assert.Equal(
        Pages.OfPackages,
        LinkTests.LinksIn(Repository.Read("README.md")).Where(Pages.OfPackages.Contains).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_packages_page_has_no_link_that_leads_into_the_repository(string page) =>
        Assert.Empty(LinkTests.LinksIn(Repository.Read(page)));

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_packages_page_holds_nothing_that_the_gallery_does_not_draw(string page)
    {
        string markdown = Repository.Read(page);
        Assert.DoesNotContain(CodeBlock.In(markdown), block => block.Language is "mermaid" or "math");
        Assert.DoesNotMatch(Html(), InCode().Replace(markdown, ""));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_packages_page_begins_with_the_packages_name(string page) =>
        Assert.StartsWith($"# {Path.GetFileName(Path.GetDirectoryName(page))}\n", Repository.Read(page), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Main))]
    public void A_page_is_short_but_for_the_reference(string page) => Assert.True(
        page.EndsWith("Rules.md", StringComparison.Ordinal) || File.ReadLines(Repository.Find(page)).Count() <= MostLines,
        $"{page} has more than {MostLines} lines");

    [Theory]
    [MemberData(nameof(Main))]
    public void No_line_is_longer_than_an_editor_shows(string page) => Findings.None(
        from line in File.ReadLines(Repository.Find(page)).Index()
        where line.Item.Length > MostColumns
        select $"{page}:{line.Index + 1} has {line.Item.Length} characters, more than {MostColumns}");

    [GeneratedRegex(@"</?[a-zA-Z][^>\n]*>|<!--")]
    private static partial Regex Html();

    [GeneratedRegex(@"^```.*?^```|`[^`\n]+`|<https?://[^>]+>", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex InCode();
}
