using System.Numerics;

namespace NetworkApproach.Reviewing;

/// <summary>A place in a text at which phrases are tried.</summary>
internal sealed class CueSearch(WrittenText text, IReadOnlyList<int> nameLengths)
{
    private int first;
    private Sentence sentence;

    private readonly Dictionary<CueList, IReadOnlyList<WrittenText.Span>> seen = [];
    private Sentence seenIn = new(-1, -1, false);

    internal WrittenText Text { get; } = text;

    /// <summary>What was found in a sentence before, if it is the last one looked at.</summary>
    internal IReadOnlyList<WrittenText.Span>? Seen(CueList list, Sentence there)
    {
        if (there != seenIn)
        {
            seen.Clear();
            seenIn = there;
        }

        return seen.GetValueOrDefault(list);
    }

    internal IReadOnlyList<WrittenText.Span> Keep(CueList list, IReadOnlyList<WrittenText.Span> found) => seen[list] = found;

    internal void MoveTo(Sentence there, int word) => (sentence, first) = (there, word);

    internal Word? WordAt(int offset) => first + offset < sentence.End ? Text.Words[first + offset] : null;

    internal Word? Neighbour(int offset) =>
        first + offset >= sentence.First && first + offset < sentence.End ? Text.Words[first + offset] : null;

    /// <summary>How many words the name has that starts there; 0 if none does.</summary>
    internal int NameAt(int offset) => first + offset < sentence.End ? nameLengths[first + offset] : 0;

    internal bool IsBeginning(int offset) => first + offset == sentence.First || WordAt(offset) is { } word && word.Is(WordMarks.AfterMark);

    internal bool IsEnding(int offset) => first + offset == sentence.End || WordAt(offset) is { } word && word.Is(WordMarks.AfterMark);

    /// <summary>Those of some offsets that fulfil a condition.</summary>
    internal static ulong Where(ulong offsets, Func<int, bool> condition)
    {
        ulong kept = 0;
        for (ulong rest = offsets; rest != 0; rest &= rest - 1)
        {
            int offset = BitOperations.TrailingZeroCount(rest);
            kept |= condition(offset) ? 1UL << offset : 0;
        }

        return kept;
    }
}
