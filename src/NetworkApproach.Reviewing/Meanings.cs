namespace NetworkApproach.Reviewing;

/// <summary>Which words of a language mean much the same.</summary>
internal sealed class Meanings
{
    private static readonly Lazy<IReadOnlyDictionary<string, IReadOnlyList<string>>> Sections =
        new(() => SectionFile.Embedded("Meanings.words"));

    private static readonly Lazy<Meanings> InEnglish = new(() => new("en"));
    private static readonly Lazy<Meanings> InFrench = new(() => new("fr"));

    private readonly Dictionary<string, List<int>> byWord = new(StringComparer.Ordinal);
    private readonly List<(string Stem, int Meaning)> stems = [];

    private Meanings(string language)
    {
        int meaning = 0;
        foreach (string line in Sections.Value[language])
        {
            foreach (string word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                Add(word, meaning);
            }

            meaning++;
        }

        ThirdPerson = Sections.Value[$"{language}-third-person"]
            .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Select(TextReading.Fold)
            .ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Words that stand for somebody named before.</summary>
    internal IReadOnlySet<string> ThirdPerson { get; }

    /// <summary>The meanings of a language's phrases.</summary>
    internal static Meanings Of(CueBook book) => book == CueBook.French ? InFrench.Value : InEnglish.Value;

    /// <summary>The meanings that a word may have; empty if it has none of those known.</summary>
    internal IReadOnlyList<int> Of(string form) =>
        [
            .. byWord.GetValueOrDefault(form) ?? [],
            .. stems.Where(one => form.StartsWith(one.Stem, StringComparison.Ordinal)).Select(one => one.Meaning),
        ];

    private void Add(string word, int meaning)
    {
        string form = TextReading.Fold(word.TrimEnd('*'));
        if (word.EndsWith('*'))
        {
            stems.Add((form, meaning));
            return;
        }

        if (!byWord.TryGetValue(form, out List<int>? meanings))
        {
            byWord[form] = meanings = [];
        }

        meanings.Add(meaning);
    }
}
