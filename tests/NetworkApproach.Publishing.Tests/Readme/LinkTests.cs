using System.Text.RegularExpressions;

namespace NetworkApproach.Publishing.Tests;

public partial class LinkTests
{
    [Theory]
    [InlineData("see [x](a.md) and ![y](b/c.png \"title\")", "a.md", "b/c.png")]
    [InlineData("[x](https://example.org/a.md) [y](#part) [z](mailto:a@b.c)")]
    [InlineData("[x](a.md#part), [z](<a b.md>)\n\n[ref]: c.md\n", "a.md", "a b.md", "c.md")]
    [InlineData("<img src=\"d.png\"> <a href='e.md'>", "d.png", "e.md")]
    [InlineData("```csharp\nx[1](a.md)\n```\n`[x](y)`\n\n[z](b.md)\n", "b.md")]
    public void Links_to_files_are_found_outside_code(string markdown, params string[] links) => Assert.Equal(links, LinksIn(markdown));

    [Theory]
    [InlineData("run `dotnet run --project src/A.B -- x` or tests/C, see `.ci/run`.", "src/A.B", "tests/C", ".ci/run")]
    [InlineData("\"Ann=src/A/b.csv\" https://example.org/src/x my/src/y src/A/B*.cs", "src/A/b.csv", "src/A/B*.cs")]
    public void Paths_from_the_root_are_found_anywhere(string markdown, params string[] paths) => Assert.Equal(paths, PathsIn(markdown));

    [Fact]
    public void Every_relative_link_leads_to_a_file() => Findings.None(
        from page in Pages.All
        let folder = Path.GetDirectoryName(Repository.Find(page))!
        from link in LinksIn(Repository.Read(page))
        where !Path.Exists(Path.Combine(folder, Uri.UnescapeDataString(link)))
        select $"{page} links to {link}, which is not there");

    [Fact]
    public void Every_path_that_a_page_names_is_there() => Findings.None(
        from page in Pages.All
        from path in PathsIn(Repository.Read(page))
        where !IsThere(path)
        select $"{page} names {path}, which is not there");

    private static bool IsThere(string path) => path.Contains('*', StringComparison.Ordinal)
        ? Directory.Exists(Repository.Find(Path.GetDirectoryName(path)!))
            && Directory.EnumerateFiles(Repository.Find(Path.GetDirectoryName(path)!), Path.GetFileName(path)).Any()
        : Path.Exists(Repository.Find(path));

    internal static IEnumerable<string> LinksIn(string markdown) => Link().Matches(Code().Replace(markdown, ""))
        .Select(match => match.Groups["to"].Value.Split('#')[0])
        .Where(link => link.Length > 0 && !Scheme().IsMatch(link));

    private static IEnumerable<string> PathsIn(string markdown) =>
        FromTheRoot().Matches(markdown).Select(match => match.Value.TrimEnd('.', '/'));

    [GeneratedRegex(
        @"^ {0,3}(?<fence>`{3,}|~{3,})[^\n]*\n.*?^ {0,3}\k<fence>|(?<ticks>`+).+?\k<ticks>",
        RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Code();

    [GeneratedRegex(
        @"\]\((?:<(?<to>[^>]+)>|(?<to>[^)\s]+))|^\[[^\]]+\]:\s+(?<to>\S+)|(?:src|href)=[""'](?<to>[^""']+)", RegexOptions.Multiline)]
    private static partial Regex Link();

    [GeneratedRegex("^[a-zA-Z][a-zA-Z0-9+.-]*:")]
    private static partial Regex Scheme();

    [GeneratedRegex(@"(?<![\w/.:-])(?:src|tests|benchmarks|\.ci)/[\w./*-]+")]
    private static partial Regex FromTheRoot();
}
