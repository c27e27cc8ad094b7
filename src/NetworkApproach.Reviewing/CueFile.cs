using System.Text.RegularExpressions;

namespace NetworkApproach.Reviewing;

/// <summary>A language's phrase file: sections in brackets, a phrase a line, <c>#</c> and a space before a comment.
/// <see cref="CueGrammar"/> says what a phrase may hold.</summary>
internal sealed partial class CueFile
{
    private const string ContractionsTitle = "contractions";

    private static readonly HashSet<CueSection> OfSingleWords =
    [
        CueSection.CommonWords, CueSection.NotNames, CueSection.Titles, CueSection.Particles, CueSection.Abbreviations, CueSection.Endings,
        CueSection.Familiar, CueSection.Reader, CueSection.Telling, CueSection.Greetings,
    ];

    private readonly Dictionary<string, IReadOnlyList<IReadOnlyList<CuePart>>> lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<IReadOnlyList<CuePart>>> phrases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> words = new(StringComparer.Ordinal);
    private readonly HashSet<string> vocabulary = new(StringComparer.Ordinal);
    private readonly Contractions contractions = new();
    private readonly CueGrammar grammar;

    private CueFile()
    {
        grammar = new CueGrammar(WordsOf, lists);
        foreach (CueSection section in Enum.GetValues<CueSection>())
        {
            phrases[Title(section)] = [];
            words[Title(section)] = new HashSet<string>(StringComparer.Ordinal);
        }
    }

    /// <summary>A section's name in the file: <c>ask-in-question</c>.</summary>
    internal static string Title(CueSection section) => Titles.Of(section);

    /// <summary>The phrases that come with the library.</summary>
    internal static CueBook Embedded(string language)
    {
        string name = $"{language}.cues";
        using StreamReader reader = SectionFile.Opened(name);
        return Read(reader, name);
    }

    /// <summary>The phrases of a file.</summary>
    /// <exception cref="FormatException">A line is not what its section wants; the message has its place.</exception>
    internal static CueBook Read(TextReader lines, string name)
    {
        CueFile file = new();
        string section = string.Empty;
        int number = 0;
        while (lines.ReadLine() is { } line)
        {
            number++;
            try
            {
                section = file.Take(line.Trim(), section);
            }
            catch (FormatException bad)
            {
                throw new FormatException(FormattableString.Invariant($"{name}, line {number}: {bad.Message}"), bad);
            }
        }

        return new CueBook(
            file.phrases.ToDictionary(pair => pair.Key, pair => new CueList(pair.Value), StringComparer.Ordinal),
            file.words.ToDictionary(pair => pair.Key, pair => (IReadOnlySet<string>)pair.Value, StringComparer.Ordinal),
            file.contractions,
            file.vocabulary);
    }

    [GeneratedRegex(@"^@(?<name>[A-Za-z]+) = (?<list>.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Definition();

    private string Take(string line, string section)
    {
        if (line.Length == 0 || line.StartsWith("# ", StringComparison.Ordinal))
        {
            return section;
        }

        if (line is ['[', .. var title, ']'])
        {
            return title == ContractionsTitle || phrases.ContainsKey(title)
                ? title
                : throw new FormatException($"there is no section [{title}].");
        }

        if (Definition().Match(line) is { Success: true } defined)
        {
            lists[defined.Groups["name"].Value] = grammar.ReadList(defined.Groups["list"].Value);
        }
        else if (section == ContractionsTitle)
        {
            contractions.Take(line);
        }
        else if (section.Length == 0)
        {
            throw new FormatException("a phrase stands before the first section.");
        }
        else if (OfSingleWords.Any(single => Title(single) == section))
        {
            words[section].UnionWith(line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(TextReading.Fold));
        }
        else
        {
            phrases[section].Add(grammar.Read(line));
        }

        return section;
    }

    private string[] WordsOf(string written)
    {
        WrittenText read = TextReading.Of(written, new HashSet<string>());
        string[] forms = [.. contractions.WrittenOut(read.Words).Select(word => word.Form)];
        vocabulary.UnionWith(forms);
        return forms;
    }

    private static class Titles
    {
        private static readonly Dictionary<CueSection, string> BySection = Enum
            .GetValues<CueSection>()
            .ToDictionary(section => section, Written);

        internal static string Of(CueSection section) => BySection[section];

        // AskInQuestion is ask-in-question.
        private static string Written(CueSection section) =>
            string.Concat(
                section
                    .ToString()
                    .Select((letter, at) => char.IsUpper(letter)
                        ? (at == 0 ? string.Empty : "-") + char.ToLowerInvariant(letter)
                        : letter.ToString()));
    }
}
