namespace NetworkApproach.Reviewing;

/// <summary>Where a text uses somebody's name towards its reader without leave, or beyond it.</summary>
internal sealed class CitingReading(CueSearch search, CueBook book, IReadOnlyList<int> nameLengths, ReviewContext context)
{
    private readonly WrittenText text = search.Text;
    private readonly LeaveGiven given = new(search.Text, book, nameLengths, context.Leave);
    private readonly HashSet<string> companies =
    [
        .. context.Companies.Select(company => NormalText.Of(company)).Where(name => name.Length > 0),
        .. from sentence in search.Text.Sentences
           from span in book[CueSection.Company].In(search, sentence)
           from at in Enumerable.Range(span.First, span.Length)
           where nameLengths[at] > 0 && at + nameLengths[at] <= span.End
           select NormalText.Of(Written(search.Text, new(at, at + nameLengths[at]))),
    ];

    /// <summary>The citings, in order of their rule and place.</summary>
    /// <param name="asks">Whether the text asks for something: only then is repeating what somebody said a use of their name. A text that
    /// asks for nothing cites only in a sentence that speaks to the reader.</param>
    internal IEnumerable<(WrittenText.Span Where, string Name, bool IsBeyond)> Of(bool asks)
    {
        HashSet<string> known = asks ? KnownNames() : [];
        foreach (Sentence sentence in text.Sentences)
        {
            // A name is read once. Leave for it does not change how the rest of its sentence is read, so that leave adds no finding.
            HashSet<int> read = [];
            foreach ((WrittenText.Span where, WrittenText.Span name) in In(CueSection.Cite, sentence))
            {
                read.Add(name.First);
                if (ScopeOf(name) is null && (asks || SpeaksToReader(sentence)))
                {
                    yield return (where, Written(name), false);
                }
            }

            foreach ((WrittenText.Span where, WrittenText.Span name) in In(CueSection.Endorse, sentence))
            {
                read.Add(name.First);
                if (ScopeOf(name) is null or CitingScope.Cited)
                {
                    yield return (where, Written(name), ScopeOf(name) is not null);
                }
            }

            foreach ((WrittenText.Span where, WrittenText.Span name) in asks ? In(CueSection.Repeat, sentence) : [])
            {
                if (!read.Contains(name.First) && ScopeOf(name) is null && !known.Contains(text.Words[name.First].Form))
                {
                    yield return (where, Written(name), false);
                }
            }
        }
    }

    private bool SpeaksToReader(Sentence sentence)
    {
        for (int at = sentence.First; at < sentence.End; at++)
        {
            if (book.Words(CueSection.Reader).Contains(text.Words[at].Form))
            {
                return true;
            }
        }

        return false;
    }

    private HashSet<string> KnownNames() =>
        [.. from sentence in text.Sentences from one in In(CueSection.KnownName, sentence) select text.Words[one.Name.First].Form];

    // Every name that a phrase has in it, each at its first place.
    private IEnumerable<(WrittenText.Span Where, WrittenText.Span Name)> In(CueSection section, Sentence sentence)
    {
        HashSet<int> seen = [];
        foreach (WrittenText.Span where in book[section].In(search, sentence))
        {
            for (int at = where.First; at < where.End; at++)
            {
                WrittenText.Span name = new(at, at + nameLengths[at]);
                if (name.Length > 0 && name.End <= where.End && !IsCompany(name) && seen.Add(at))
                {
                    yield return (where, name);
                }
            }
        }
    }

    private bool IsCompany(WrittenText.Span name) => companies.Contains(NormalText.Of(Written(name)));

    private CitingScope? ScopeOf(WrittenText.Span name) => given.ScopeOf(text.Words.AsSpan(name.First, name.Length));

    private string Written(WrittenText.Span name) => Written(text, name);

    private static string Written(WrittenText text, WrittenText.Span name) =>
        text.Source[text.Words[name.First].Start..text.Words[name.End - 1].End];
}
