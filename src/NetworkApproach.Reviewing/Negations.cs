namespace NetworkApproach.Reviewing;

/// <summary>Whether words of a text are denied: "I am not asking for a job", "rather than send you my CV".</summary>
internal sealed class Negations(CueSearch search, CueBook book)
{
    // A denial reaches over so many words of its clause.
    private const int Scope = 8;
    private const int Near = 2;

    internal bool Deny(WrittenText.Span words, Sentence sentence)
    {
        WrittenText.Span[] none = [.. book[CueSection.NoNegation].In(search, sentence), .. book[CueSection.WayOut].In(search, sentence)];
        return book[CueSection.Negation]
            .In(search, sentence)
            .Any(denial => Reaches(denial, words, sentence) && !Array.Exists(none, one => one.Meets(denial)))
            || book[CueSection.DeniedAfter]
                .In(search, sentence)
                .Any(denial => denial.First >= words.First && denial.First <= words.End + Near);
    }

    private bool Reaches(WrittenText.Span denial, WrittenText.Span words, Sentence sentence)
    {
        if (denial.First >= words.End || denial.End + Scope < words.First)
        {
            return false;
        }

        for (int at = denial.End; at < words.First; at++)
        {
            if (search.Text.Words[at].Is(WordMarks.AfterClause) || search.Text.Words[at].Form is "but" or "mais")
            {
                return false;
            }
        }

        return !sentence.IsQuestion || !IsPolite(denial, sentence);
    }

    // "Wouldn't you have a job?" asks.
    private bool IsPolite(WrittenText.Span denial, Sentence sentence)
    {
        for (int at = Math.Max(sentence.First, denial.First - Near - 1); at < Math.Min(sentence.End, denial.End + Near); at++)
        {
            if (search.Text.Words[at].Form is "you" or "vous" or "tu")
            {
                return search.Text.Words[denial.First].Form is "not" or "ne" or "n" or "pas";
            }
        }

        return false;
    }
}
