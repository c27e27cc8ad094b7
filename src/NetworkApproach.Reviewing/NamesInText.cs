namespace NetworkApproach.Reviewing;

/// <summary>The names of people in a text, as far as capitals show them.</summary>
internal sealed class NamesInText(WrittenText text, CueBook book)
{
    private const int LongestName = 6;

    private readonly bool hasCapitals = text.Own.Any(word => word.Is(WordMarks.Capital) && word.End - word.Start > 1);

    /// <summary>For each word, how many words the name has that starts there; 0 where none does. Whoever is greeted is nobody
    /// cited.</summary>
    internal int[] Lengths()
    {
        int[] lengths = new int[text.Words.Length];
        foreach (Sentence sentence in text.Sentences)
        {
            for (int at = sentence.First; at < sentence.End;)
            {
                int length = LengthAt(at, sentence);
                lengths[at] = at > sentence.First && IsGreeting(at - 1) ? 0 : length;
                at += Math.Max(1, length);
            }
        }

        return lengths;
    }

    private int LengthAt(int first, Sentence sentence)
    {
        int at = first;
        while (at < sentence.End && IsTitle(at))
        {
            at++;
        }

        int named = 0;
        while (at < sentence.End && at - first < LongestName && (at == first || Follows(at)))
        {
            if (IsNamed(at, sentence, isWithin: named > 0))
            {
                at++;
                named = at - first;
            }
            else if (named > 0 && book.Words(CueSection.Particles).Contains(text.Words[at].Form))
            {
                at++;
            }
            else
            {
                break;
            }
        }

        return named;
    }

    private bool IsTitle(int at) => book.Words(CueSection.Titles).Contains(text.Words[at].Form);

    private bool IsGreeting(int at) => book.Words(CueSection.Greetings).Contains(text.Words[at].Form);

    // A name goes on over a dot after a title or an initial, and over no other mark.
    private bool Follows(int at) => !text.Words[at].Is(WordMarks.AfterMark)
        || (!text.Words[at].Is(WordMarks.AfterClause)
            && text.Source[text.Words[at - 1].End] == '.'
            && (IsTitle(at - 1) || text.Words[at - 1].Form.Length == 1));

    private bool IsNamed(int at, Sentence sentence, bool isWithin)
    {
        Word word = text.Words[at];
        if (book.Words(CueSection.NotNames).Contains(word.Form) || word.Is(WordMarks.Number) || IsTitle(at))
        {
            return false;
        }

        bool opens = at == sentence.First || word.Is(WordMarks.AfterMark);
        if (!word.Is(WordMarks.Capital))
        {
            return !hasCapitals && (opens || isWithin) && word.Form.Length > 1 && !book.IsCommon(word.Form);
        }

        return !(opens || IsAllCapitals(word)) || !book.IsCommon(word.Form);
    }

    private bool IsAllCapitals(Word word) =>
        word.End - word.Start > 1 && text.Source.AsSpan(word.Start, word.End - word.Start).IndexOfAnyInRange('a', 'z') < 0;
}
