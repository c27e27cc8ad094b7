using System.Numerics;

namespace NetworkApproach;

/// <summary>The phrases of one section of a language's phrase file, found by the words with which they can begin.</summary>
internal sealed class CueList
{
    private readonly Dictionary<string, List<IReadOnlyList<CuePart>>> byOpening = new(StringComparer.Ordinal);
    private readonly List<IReadOnlyList<CuePart>> others = [];

    internal CueList(IEnumerable<IReadOnlyList<CuePart>> phrases)
    {
        foreach (IReadOnlyList<CuePart> phrase in phrases)
        {
            if (CuePart.OpeningsOf(phrase) is not { } openings)
            {
                others.Add(phrase);
                continue;
            }

            foreach (string opening in openings.Distinct(StringComparer.Ordinal))
            {
                if (!byOpening.TryGetValue(opening, out List<IReadOnlyList<CuePart>>? known))
                {
                    byOpening[opening] = known = [];
                }

                known.Add(phrase);
            }
        }
    }

    /// <summary>Where the phrases stand in a sentence: at each word at which one begins, the longest.</summary>
    internal IEnumerable<WrittenText.Span> In(CueSearch search, Sentence sentence)
    {
        for (int first = sentence.First; first < sentence.End; first++)
        {
            if (LengthAt(search, sentence, first) is > 0 and int length)
            {
                yield return new(first, first + length);
            }
        }
    }

    internal bool IsIn(CueSearch search, Sentence sentence) => In(search, sentence).Any();

    private int LengthAt(CueSearch search, Sentence sentence, int first)
    {
        search.MoveTo(sentence, first);
        int longest = byOpening.TryGetValue(search.Text.Words[first].Form, out List<IReadOnlyList<CuePart>>? phrases) ? Longest(search, phrases) : 0;
        return Math.Max(longest, Longest(search, others));
    }

    private static int Longest(CueSearch search, List<IReadOnlyList<CuePart>> phrases)
    {
        int longest = 0;
        foreach (IReadOnlyList<CuePart> phrase in phrases)
        {
            ulong ends = CuePart.EndsOf(phrase, search, 1);
            longest = Math.Max(longest, ends == 0 ? 0 : BitOperations.Log2(ends));
        }

        return longest;
    }
}
