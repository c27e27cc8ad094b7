using NetworkApproach.Texts;

namespace NetworkApproach.Reviewing;

/// <summary>Holds one text against every rule.</summary>
internal sealed class Reviewer
{
    // Thanks and news come within so many sentences, the greeting among them.
    private const int Opening = 3;

    private readonly WrittenText text;
    private readonly CueBook book;
    private readonly ReviewContext context;
    private readonly CueSearch search;
    private readonly Negations negations;
    private readonly int[] nameLengths;
    private readonly FindingWords words;
    private readonly List<Finding> findings = [];

    internal Reviewer(WrittenText text, CueBook book, ReviewContext context)
    {
        (this.text, this.book, this.context) = (text, book, context);
        nameLengths = new NamesInText(text, book).Lengths();
        search = new CueSearch(text, nameLengths);
        negations = new Negations(search, book);
        words = new FindingWords(ReviewingPhrases.All.In(context.Phrasebook), text.IsFamiliar(book) ? Form.Familiar : Form.Formal);
    }

    /// <param name="isForeign">Whether the text is in another language: then only its length and the confidences given are looked
    /// at.</param>
    internal IReadOnlyList<Finding> Findings(bool isForeign)
    {
        if (isForeign)
        {
            AddLength();
        }
        else if (text.Sentences.Length > 0)
        {
            IReadOnlyList<WrittenText.Span> jobs = Undenied(CueSection.Job);
            IReadOnlyList<WrittenText.Span> cvs = Undenied(CueSection.Cv);
            RequestReading reading = new(search, book, negations);
            IReadOnlyList<FoundRequest> requests = reading.Of(jobs, cvs);
            Add(ReviewRule.AsksForJob, jobs);
            Add(ReviewRule.OffersCv, cvs);
            IReadOnlyList<WrittenText.Span> pressing = Presses();
            Add(ReviewRule.Presses, pressing);
            AddCitings(requests.Count > 0);
            AddLength();
            AddRequests(requests.Count == 0 ? Implied(pressing) : requests, reading.Count(requests));
        }

        AddConfidences(isForeign);
        return
        [
            .. findings
                .DistinctBy(one => (one.Rule, one.Start, one.End))
                .OrderBy(one => one.Start)
                .ThenBy(one => one.End)
                .ThenBy(one => one.Rule)
        ];
    }

    // Whoever presses asks, though the text may only remind of what was asked before; so does whoever announces several requests.
    private IReadOnlyList<FoundRequest> Implied(IReadOnlyList<WrittenText.Span> pressing)
    {
        bool isRefused = text.Sentences.Any(sentence => book[CueSection.Refused].IsIn(search, sentence));
        IEnumerable<WrittenText.Span> implied = isRefused
            ? []
            : text.Sentences.SelectMany(sentence => book[CueSection.Several].In(search, sentence)).Concat(pressing);
        return
        [
            .. implied.Take(1).Select(words => new FoundRequest(RequestKind.Answer, words, IsWish: true)
            {
                Sentence = text.Sentences.First(one => words.First < one.End),
            })
        ];
    }

    private List<WrittenText.Span> Undenied(CueSection section) =>
        Found(section, (span, sentence) => !text.IsQuoted(span) && !negations.Deny(span, sentence));

    // A denial is no excuse here: "I won't take no for an answer".
    private List<WrittenText.Span> Presses() =>
        Found(CueSection.Press, (span, sentence) => !text.IsQuoted(span) && IsPressing(span, sentence));

    private bool IsPressing(WrittenText.Span span, Sentence sentence) =>
        !book[CueSection.NoPress].In(search, sentence).Any(span.Meets);

    // One place a sentence: from the first word of the first to the last of those it meets.
    private List<WrittenText.Span> Found(CueSection section, Func<WrittenText.Span, Sentence, bool> counts)
    {
        List<WrittenText.Span> found = [];
        foreach (Sentence sentence in text.Sentences)
        {
            WrittenText.Span? whole = null;
            foreach (WrittenText.Span span in book[section].In(search, sentence))
            {
                if (counts(span, sentence))
                {
                    whole = whole is { } begun ? new(begun.First, Math.Max(begun.End, span.End)) : span;
                }
            }

            found.AddRange(whole is { } one ? [one] : []);
        }

        return found;
    }

    private void Add(ReviewRule rule, IEnumerable<WrittenText.Span> spans)
    {
        foreach (WrittenText.Span span in spans)
        {
            Add(rule, span, words.Why(rule), words.Better(rule));
        }
    }

    private void Add(ReviewRule rule, WrittenText.Span span, string why, string better) =>
        AddAt(rule, text.Words[span.First].Start, text.Words[span.End - 1].End, why, better);

    private void AddAt(ReviewRule rule, int start, int end, string why, string better) =>
        findings.Add(new Finding(rule, start, end, why, better) { Label = words.Label(rule) });

    private void AddCitings(bool asks)
    {
        CitingReading citings = new(search, book, nameLengths, context);
        foreach ((WrittenText.Span where, string name, bool isBeyond) in citings.Of(asks))
        {
            Add(ReviewRule.CitesWithoutLeave, where, words.WhyCited(name, isBeyond), words.BetterCited(name, isBeyond));
        }
    }

    private void AddLength()
    {
        int count = text.Count;
        if (count > Review.MostWords)
        {
            Add(ReviewRule.TooLong, text.Whole, words.WhyTooLong(count), words.Better(ReviewRule.TooLong));
        }
    }

    private void AddRequests(IReadOnlyList<FoundRequest> requests, int count)
    {
        if (requests.Count == 0)
        {
            return;
        }

        bool isList = text.Sentences.Any(sentence => book[CueSection.Several].IsIn(search, sentence));
        if (count > 1 || isList)
        {
            WrittenText.Span all = new(requests[0].Words.First, requests.Max(request => request.Words.End));
            Add(
                ReviewRule.SeveralRequests, isList ? text.Whole : all, words.WhySeveral(Math.Max(2, count)),
                words.Better(ReviewRule.SeveralRequests));
        }

        if (IsArranging(requests)
            || (IsThanks(requests[0]) && requests.All(request =>
                request.IsWish || request.IsQuestion || request.Kind is RequestKind.Job or RequestKind.Cv)))
        {
            return;
        }

        WrittenText.Span main = (requests.FirstOrDefault(request => !request.IsWish) is { Words.Length: > 0 } asked
            ? asked
            : requests[0]).Words;
        Add(ReviewRule.NoWayOut, HasWayOut(requests) ? [] : [main]);
        Add(ReviewRule.NoReason, HasReason() ? [] : [main]);
    }

    private bool HasWayOut(IReadOnlyList<FoundRequest> requests)
    {
        HashSet<int> asking = [.. requests.Where(request => !request.IsQuestion).Select(request => request.Sentence.First)];
        int last = requests.Max(request => request.Sentence.First);
        return text.Sentences.Any(sentence => book[CueSection.WayOut].In(search, sentence).Any(span => !text.IsQuoted(span))
            || (!asking.Contains(sentence.First) && IsFree(CueSection.WayOutApart, sentence))
            || (sentence.First > last
                && Pressing(sentence).Length == 0
                && !book[CueSection.Job].IsIn(search, sentence)
                && IsFree(CueSection.WayOutAfter, sentence)));
    }

    private bool IsFree(CueSection section, Sentence sentence) => Own(section, Pressing(sentence), sentence).Any();

    private WrittenText.Span[] Pressing(Sentence sentence) =>
        [.. book[CueSection.Press].In(search, sentence).Where(span => IsPressing(span, sentence))];

    private bool HasReason() => text.Sentences.Any(sentence =>
        ((CueSection[])[CueSection.Reason, CueSection.Cite])
            .Any(section => Own(section, book[CueSection.NoReason].In(search, sentence), sentence).Any()));

    // The phrases of a section in a sentence, without quotations and what touches others.
    private IEnumerable<WrittenText.Span> Own(CueSection section, IReadOnlyList<WrittenText.Span> excluded, Sentence sentence) =>
        book[section].In(search, sentence).Where(span => !text.IsQuoted(span) && !excluded.Any(span.Touches));

    // So does finding another day for what was agreed.
    private bool IsArranging(IReadOnlyList<FoundRequest> requests) =>
        requests.All(request => request.Kind is RequestKind.Other or RequestKind.Talk or RequestKind.Answer)
        && text.Sentences.Any(sentence => book[CueSection.Arranging].In(search, sentence).Any(span => !text.IsQuoted(span)));

    // Thanks and news owe neither a way out nor a reason, even where a wish slips in.
    private bool IsThanks(FoundRequest first) => text.Sentences
        .Take(Opening)
        .Any(sentence => book[CueSection.Thanks].In(search, sentence).Any(span => first.IsQuestion || span.First < first.Words.First));

    private void AddConfidences(bool isForeign)
    {
        Confidences confidences = new(text, book);
        foreach ((int start, int end) in context.Confidence.SelectMany(confidences.Of))
        {
            AddAt(
                ReviewRule.RevealsConfidence, start, end, words.Why(ReviewRule.RevealsConfidence),
                words.Better(ReviewRule.RevealsConfidence));
        }

        Add(ReviewRule.RevealsConfidence, isForeign ? [] : Found(CueSection.Confided, (span, sentence) =>
            !book[CueSection.Kept].In(search, sentence).Any(span.Meets)));
    }
}
