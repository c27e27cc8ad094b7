using System.Numerics;

namespace NetworkApproach.Reviewing;

/// <summary>The phrases of one section of a language's phrase file, found by the words with which they can begin.</summary>
internal sealed class CueList
{
    // Beginnings of words are looked up by so many letters, or as many as they have.
    private const int Letters = 3;

    private readonly Dictionary<string, List<IReadOnlyList<CuePart>>> byOpening = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<IReadOnlyList<CuePart>>>.AlternateLookup<ReadOnlySpan<char>> byStem;
    private readonly List<IReadOnlyList<CuePart>> others = [];

    internal CueList(IEnumerable<IReadOnlyList<CuePart>> phrases)
    {
        Dictionary<string, List<IReadOnlyList<CuePart>>> stems = new(StringComparer.Ordinal);
        byStem = stems.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (IReadOnlyList<CuePart> phrase in phrases)
        {
            Count++;
            if (CuePart.OpeningsOf(phrase) is not { } openings)
            {
                others.Add(phrase);
                continue;
            }

            foreach (string word in openings.Where(opening => !opening.EndsWith('*')).Distinct(StringComparer.Ordinal))
            {
                Add(byOpening, word, phrase);
            }

            foreach (string stem in openings
                .Where(opening => opening.EndsWith('*'))
                .Select(opening => opening[..Math.Min(Letters, opening.Length - 1)])
                .Distinct(StringComparer.Ordinal))
            {
                Add(stems, stem, phrase);
            }
        }
    }

    internal int Count { get; }

    /// <summary>Where the phrases stand in a sentence: at each word at which one begins, the longest.</summary>
    internal IReadOnlyList<WrittenText.Span> In(CueSearch search, Sentence sentence) =>
        search.Seen(this, sentence) ?? search.Keep(this, Search(search, sentence));

    internal bool IsIn(CueSearch search, Sentence sentence) => In(search, sentence).Count > 0;

    private List<WrittenText.Span> Search(CueSearch search, Sentence sentence)
    {
        List<WrittenText.Span> found = [];
        for (int first = sentence.First; first < sentence.End; first++)
        {
            if (LengthAt(search, sentence, first) is > 0 and int length)
            {
                found.Add(new(first, first + length));
            }
        }

        return found;
    }

    private static void Add(Dictionary<string, List<IReadOnlyList<CuePart>>> known, string opening, IReadOnlyList<CuePart> phrase)
    {
        if (!known.TryGetValue(opening, out List<IReadOnlyList<CuePart>>? phrases))
        {
            known[opening] = phrases = [];
        }

        phrases.Add(phrase);
    }

    private int LengthAt(CueSearch search, Sentence sentence, int first)
    {
        search.MoveTo(sentence, first);
        Word word = search.Text.Words[first];
        int longest = Math.Max(Longest(search, others), Longest(search, byOpening.GetValueOrDefault(word.Form)));
        longest = Math.Max(longest, search.NameAt(0) > 0 ? Longest(search, byOpening.GetValueOrDefault("NAME")) : 0);
        longest = Math.Max(longest, word.Is(WordMarks.Number) ? Longest(search, byOpening.GetValueOrDefault("NUMBER")) : 0);
        for (int letters = 1; letters <= Math.Min(Letters, word.Form.Length); letters++)
        {
            longest = byStem.TryGetValue(word.Form.AsSpan(0, letters), out List<IReadOnlyList<CuePart>>? phrases)
                ? Math.Max(longest, Longest(search, phrases))
                : longest;
        }

        return longest;
    }

    private static int Longest(CueSearch search, List<IReadOnlyList<CuePart>>? phrases)
    {
        int longest = 0;
        foreach (IReadOnlyList<CuePart> phrase in phrases ?? [])
        {
            ulong ends = CuePart.EndsOf(phrase, search, 1);
            longest = Math.Max(longest, ends == 0 ? 0 : BitOperations.Log2(ends));
        }

        return longest;
    }
}
