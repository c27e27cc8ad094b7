using System.Reflection;
using System.Text.RegularExpressions;

namespace NetworkApproach.Tool.Tests;

/// <summary>What the tool says, against the files that hold its words.</summary>
public partial class PhraseTests
{
    /// <summary>The part of the tool whose sentences are all in phrase files.</summary>
    private const string Covered = "Workspace";

    /// <summary>Files of words that are not sentences of the tool.</summary>
    private static readonly string[] Excepted = ["HelpInFrench.cs"];

    private static readonly string Tool = Path.Combine(Root(), "src", "NetworkApproach.Tool");

    [Fact]
    public void Every_sentence_has_its_words_in_both_languages()
    {
        Assert.Empty(ToolPhrases.All.MissingFrom(Language.English.Words));
        Assert.Empty(ToolPhrases.All.MissingFrom(Language.French.Words));
    }

    [Fact]
    public void A_language_that_lacks_a_sentence_names_it()
    {
        Assert.Equal(ToolPhrases.All.Keys, ToolPhrases.All.MissingFrom(Phrasebook.French));
        string lacking = Regex.Replace(ToolPhrases.All.FrenchText, @"\[tool\.stopped\]\n[^\[]+", string.Empty);
        PhrasebookFormatException problem = Assert.Throws<PhrasebookFormatException>(
            () => Phrasebook.French.With(new StringReader(OneHeader(lacking)), "fr.phrases", ToolPhrases.All));
        Assert.Contains("tool.stopped", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("English")]
    [InlineData("French")]
    public void No_key_stands_in_two_files_and_none_is_left_over(string language)
    {
        (string File, string Key)[] all =
            [.. Texts(language).SelectMany(file => Heading().Matches(file.Text).Select(match => (file.Name, match.Groups[1].Value)))];
        Assert.Empty(all.GroupBy(one => one.Key, one => one.File).Where(same => same.Count() > 1)
            .Select(same => $"{same.Key}: {string.Join(", ", same)}"));
        Assert.Equal(ToolPhrases.All.Keys, all.Select(one => one.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_key_is_one_of_the_library() => Assert.Empty(ToolPhrases.All.Keys.Intersect(PhraseSet.Core.Keys, StringComparer.Ordinal));

    [Fact]
    public void Every_key_is_declared_once_and_is_words_in_lower_case()
    {
        string[] declared =
            [.. Sources(Tool).SelectMany(file => Declaration().Matches(File.ReadAllText(file))).Select(match => match.Groups[1].Value)];
        Assert.Empty(declared.GroupBy(key => key).Where(same => same.Count() > 1).Select(same => same.Key));
        Assert.All(ToolPhrases.All.Keys, key => Assert.Matches("^[a-z]+([.-][a-z]+)*$", key));
    }

    [Fact]
    public void No_source_file_holds_a_French_sentence()
    {
        string[] sources = [.. Sources(Path.Combine(Tool, Covered)).Where(file => !Excepted.Contains(Path.GetFileName(file)))];
        Assert.NotEmpty(sources);
        Assert.Empty(sources.SelectMany(file => File.ReadLines(file)
            .Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal))
            .SelectMany(line => Literal().Matches(line)).Select(match => match.Value)
            .Where(text => French().IsMatch(text)).Select(text => $"{Path.GetFileName(file)}: {text}")));
    }

    [Theory]
    [InlineData("« {typed} » figure deux fois.")]
    [InlineData("Rien n'a été ajouté.")]
    [InlineData("Que voulez-vous faire ?")]
    public void The_check_knows_French_when_it_sees_it(string text) => Assert.Matches(French(), text);

    private static IEnumerable<string> Sources(string folder) => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
        .Where(file => !Path.GetRelativePath(Tool, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"));

    private static IEnumerable<(string Name, string Text)> Texts(string language)
    {
        Assembly tool = typeof(ToolPhrases).Assembly;
        string ending = $".{language}.phrases";
        foreach (string name in tool.GetManifestResourceNames().Where(name => name.EndsWith(ending, StringComparison.Ordinal)))
        {
            using StreamReader text = new(tool.GetManifestResourceStream(name)!);
            yield return (name, text.ReadToEnd());
        }
    }

    /// <summary>Several files as one, which says its language once.</summary>
    private static string OneHeader(string files) =>
        "language = fr-FR\n" + Regex.Replace(files, "^language = .*$", string.Empty, RegexOptions.Multiline);

    private static string Root()
    {
        DirectoryInfo? at = new(AppContext.BaseDirectory);
        while (at is not null && !File.Exists(Path.Combine(at.FullName, "NetworkApproach.sln")))
        {
            at = at.Parent;
        }

        return at?.FullName ?? throw new DirectoryNotFoundException("The repository is not above the tests.");
    }

    [GeneratedRegex(@"^\[([^\] ]+)", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"Phrase\.(?:Plain|Addressed|Spoken)\(\s*""([^""]+)""")]
    private static partial Regex Declaration();

    [GeneratedRegex(@"""(?:\\.|[^""\\])*""")]
    private static partial Regex Literal();

    [GeneratedRegex(
        @"[àâçéèêëîïôœùû«»]|\b(?:votre|vos|avez|voulez|donnez|dites|cette|aucune?|n'est|c'est|qu'il)\b", RegexOptions.IgnoreCase)]
    private static partial Regex French();
}
