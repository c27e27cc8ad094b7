namespace NetworkApproach.Reviewing;

/// <summary>A text under review: its words in normal form, its sentences, and where each stands.</summary>
internal sealed class WrittenText
{
    internal WrittenText(string source, Word[] words, Sentence[] sentences, Sentence[] others)
    {
        Source = source;
        Words = words;
        Sentences = sentences;
        Others = others;
    }

    internal string Source { get; }

    internal Word[] Words { get; }

    /// <summary>The writer's own sentences, in order.</summary>
    internal Sentence[] Sentences { get; }

    /// <summary>The sentences of quoted mail, and the signature, in order.</summary>
    internal Sentence[] Others { get; }

    /// <summary>From the first of the writer's own words to the last; empty if there are none.</summary>
    internal Span Whole => Sentences.Length == 0 ? new(0, 0) : new(Sentences[0].First, Sentences[^1].End);

    /// <summary>The writer's own words.</summary>
    internal IEnumerable<Word> Own => Words.Where(word => !word.Is(WordMarks.Foreign));

    /// <summary>How many words a person would count: what white space separates and has a letter or a digit in it, without quoted
    /// mail.</summary>
    internal int Count => Own.Count(word => word.Is(WordMarks.Counted));

    /// <summary>Whether words are somebody else's: both the first and the last of them quoted.</summary>
    internal bool IsQuoted(Span words) => Words[words.First].Is(WordMarks.Quoted) && Words[words.End - 1].Is(WordMarks.Quoted);

    /// <summary>Whether the text says "tu" to its reader.</summary>
    internal bool IsFamiliar(CueBook book) => Own.Any(word => book.Words(CueSection.Familiar).Contains(word.Form));

    /// <summary>The same text with other forms for its words.</summary>
    internal WrittenText With(Func<Word[], Word[]> forms) => new(Source, forms(Words), Sentences, Others);

    /// <summary>A range of words, the first to one past the last.</summary>
    internal readonly record struct Span(int First, int End)
    {
        internal int Length => End - First;

        internal bool Touches(Span other) => First <= other.End && other.First <= End;

        internal bool Meets(Span other) => First < other.End && other.First < End;
    }
}
