namespace NetworkApproach.Reviewing;

/// <summary>Which requests a text makes. Thanks, report-backs, offers, refusals and ways out make none.</summary>
internal sealed class RequestReading(CueSearch search, CueBook book, Negations negations)
{
    // From "and" to what is asked besides, at most so many words.
    private const int Besides = 3;

    private static readonly CueSection[] Asked =
        [CueSection.Talk, CueSection.Names, CueSection.Leave, CueSection.Introduction, CueSection.Besides];

    private readonly WrittenText text = search.Text;

    /// <summary>The requests, in order.</summary>
    /// <param name="jobs">Where a job is asked for.</param>
    /// <param name="cvs">Where a CV is offered or handed over.</param>
    internal IReadOnlyList<FoundRequest> Of(IReadOnlyList<WrittenText.Span> jobs, IReadOnlyList<WrittenText.Span> cvs)
    {
        List<FoundRequest> requests = [];
        int nextJob = 0;
        foreach (Sentence sentence in text.Sentences)
        {
            int firstJob = nextJob;
            while (nextJob < jobs.Count && jobs[nextJob].First < sentence.End)
            {
                nextJob++;
            }

            List<WrittenText.Span> itsJobs = [.. jobs.Skip(firstJob).Take(nextJob - firstJob)];
            requests.AddRange(In(sentence, itsJobs, cvs).Select(request => request with { Sentence = sentence }));
        }

        return Telling(requests);
    }

    // A wish besides a request says what the request is for, unless it wishes for a CV or a job or the request is said to be one more;
    // so does a question that asks for nothing.
    private List<FoundRequest> Telling(List<FoundRequest> requests)
    {
        List<FoundRequest> asked = requests.Exists(request => !request.IsQuestion)
            ? [.. requests.Where((request, at) => !request.IsQuestion || IsBeforeOneMore(requests, at))]
            : requests.Take(1).ToList();
        int more = asked.FindLastIndex(request => !request.IsWish && IsSaidToBeMore(request.Words, request.Sentence));
        return asked.TrueForAll(request => request.IsWish)
            ? asked
            : [.. asked.Where((request, at) => !request.IsWish || at < more || request.Kind is RequestKind.Job or RequestKind.Cv)];
    }

    // "What does it cost? And could you come and see us?"
    private bool IsBeforeOneMore(List<FoundRequest> requests, int at) =>
        at + 1 < requests.Count
        && requests[at + 1] is { IsQuestion: false } next
        && book[CueSection.And].In(search, next.Sentence).Any(and => and.First == next.Sentence.First);

    // "Please also send me ..."
    private bool IsSaidToBeMore(WrittenText.Span words, Sentence sentence)
    {
        WrittenText.Span opening = new(
            Math.Max(sentence.First, words.First - Besides), Math.Min(words.End, words.First + (2 * Besides)));
        return book[CueSection.Also].In(search, sentence).Any(opening.Meets);
    }

    /// <summary>How many different things are asked for. A request of which nothing is known counts if it comes first or is said to be one
    /// more; else it says again what was asked. An answer goes with whatever else is asked.</summary>
    internal int Count(IReadOnlyList<FoundRequest> requests)
    {
        int known = requests
            .Where(request => request.Kind is not (RequestKind.Other or RequestKind.Answer))
            .Select(request => request.Kind)
            .Distinct()
            .Count();
        int others = requests.Where((request, at) => request.Kind == RequestKind.Other && (at == 0 || IsOneMore(request))).Count();
        int favours = requests.Where(request => request.Kind == RequestKind.Favour).Skip(1).Count(IsOneMore);
        return requests.Count == 0 ? 0 : Math.Max(1, known + others + favours);
    }

    private bool IsOneMore(FoundRequest request)
    {
        Sentence sentence = request.Sentence;
        WrittenText.Span opening = new(Math.Max(sentence.First, request.Words.First - Besides), request.Words.End);
        return book[CueSection.And].In(search, sentence).Concat(book[CueSection.Besides].In(search, sentence)).Any(opening.Meets);
    }

    private List<FoundRequest> In(Sentence sentence, List<WrittenText.Span> jobs, IReadOnlyList<WrittenText.Span> cvs)
    {
        List<FoundRequest> requests = [];
        List<(WrittenText.Span Frame, bool IsWish)> frames = Frames(sentence, out bool isWhole);
        for (int at = 0; at < frames.Count; at++)
        {
            WrittenText.Span segment = new(frames[at].Frame.First, at + 1 < frames.Count ? frames[at + 1].Frame.First : sentence.End);
            requests.AddRange(In(segment, sentence, frames[at].IsWish, isWhole, jobs, cvs));
        }

        requests.InsertRange(0, Before(frames, sentence, jobs, cvs));

        // "Would it be possible, could you ..." asks once.
        bool isKnown = jobs.Count > 0 || requests.Exists(request => request.Kind != RequestKind.Other);
        requests.RemoveAll(request => request.Kind == RequestKind.Other
            && isKnown
            && !IsJoined(request.Words, sentence)
            && !IsSaidToBeMore(request.Words, sentence));
        requests.AddRange(
            jobs
                .Where(job => requests.Count == 0 || (!requests.Exists(request => request.Words.Meets(job)) && IsJoined(job, sentence)))
                .Select(job => new FoundRequest(RequestKind.Job, job, IsWish: true)));
        return [.. requests.OrderBy(request => request.Words.First)];
    }

    // "Who runs it, and could you introduce me?" asks twice.
    private IEnumerable<FoundRequest> Before(
        List<(WrittenText.Span Frame, bool IsWish)> frames, Sentence sentence, List<WrittenText.Span> jobs,
        IReadOnlyList<WrittenText.Span> cvs) =>
        sentence.IsQuestion && frames.Count > 0 && frames[0].Frame.First > sentence.First && IsJoined(frames[0].Frame, sentence)
            ? In(new(sentence.First, frames[0].Frame.First), sentence, isWish: true, isWhole: false, jobs, cvs)
                .Where(request => request.Kind is RequestKind.Names or RequestKind.Introduction)
                .Select(request => request with { IsWish = false })
            : [];

    private List<(WrittenText.Span Frame, bool IsWish)> Frames(Sentence sentence, out bool isWhole)
    {
        WrittenText.Span[] excluded = [.. book[CueSection.NoRequest].In(search, sentence), .. book[CueSection.WayOut].In(search, sentence)];
        IEnumerable<(WrittenText.Span, bool)> found =
        [
            .. book[CueSection.Ask].In(search, sentence).Select(frame => (frame, false)),
            .. book[CueSection.Wish].In(search, sentence).Select(frame => (frame, true)),
            .. sentence.IsQuestion ? book[CueSection.AskInQuestion].In(search, sentence).Select(frame => (frame, false)) : [],
        ];
        List<(WrittenText.Span Frame, bool IsWish)> frames = [];
        foreach ((WrittenText.Span frame, bool isWish) in found.OrderBy(one => one.Item1.First).ThenBy(one => one.Item2))
        {
            bool isAsked = !text.IsQuoted(frame) && !Array.Exists(excluded, one => one.Meets(frame)) && !negations.Deny(frame, sentence);
            if (isAsked && (frames.Count == 0 || frame.First >= frames[^1].Frame.End))
            {
                frames.Add((frame, isWish && !IsBesides(frame, sentence)));
            }
        }

        WrittenText.Span whole = new(sentence.First, sentence.End);
        bool isIdle = !sentence.IsQuestion
            || !(SpeaksToReader(sentence) || Asked.Any(section => book[section].IsIn(search, sentence)))
            || excluded.Length > 0
            || text.IsQuoted(whole)
            || book[CueSection.IdleQuestion].IsIn(search, sentence);
        isWhole = frames.Count == 0 && !isIdle;
        return isWhole ? [(whole, false)] : frames;
    }

    private bool SpeaksToReader(Sentence sentence) =>
        text.Words[sentence.First..sentence.End].Any(word => book.Words(CueSection.Reader).Contains(word.Form));

    // "I would also like ..." is no purpose of what was asked before.
    private bool IsBesides(WrittenText.Span frame, Sentence sentence)
    {
        WrittenText.Span near = new(Math.Max(sentence.First, frame.First - Besides), Math.Min(sentence.End, frame.End + Besides));
        return frame.First > 0 && book[CueSection.Also].In(search, sentence).Any(near.Meets);
    }

    private List<FoundRequest> In(
        WrittenText.Span segment, Sentence sentence, bool isWish, bool isWhole,
        List<WrittenText.Span> jobs, IReadOnlyList<WrittenText.Span> cvs)
    {
        List<(RequestKind Kind, WrittenText.Span Cue)> cues =
        [
            .. Cues(CueSection.Leave, RequestKind.Names, segment, sentence),
            .. Cues(CueSection.Introduction, RequestKind.Introduction, segment, sentence),
            .. Cues(CueSection.HandOff, RequestKind.HandOff, segment, sentence),
            .. Cues(CueSection.Talk, RequestKind.Talk, segment, sentence),
            .. Cues(CueSection.Names, RequestKind.Names, segment, sentence),
            .. jobs.Where(segment.Meets).Select(job => (RequestKind.Job, job)),
            .. cvs.Where(segment.Meets).Select(cv => (RequestKind.Cv, cv)),
            .. Cues(CueSection.Besides, RequestKind.Favour, segment, sentence),
            .. Cues(CueSection.Answer, RequestKind.Answer, segment, sentence),
        ];
        if (cues.Count == 0)
        {
            return isWish ? [] : [new FoundRequest(RequestKind.Other, segment, IsQuestion: isWhole)];
        }

        bool isLeave = book[CueSection.Leave].In(search, sentence).Any(segment.Meets);
        (RequestKind kind, WrittenText.Span cue) = isLeave
            ? cues[0]
            : cues.OrderBy(one => one.Kind == RequestKind.Answer).ThenBy(one => one.Cue.First).First();
        List<FoundRequest> requests = [new FoundRequest(kind, segment, isWish)];
        foreach ((RequestKind other, WrittenText.Span its) in cues.OrderBy(one => one.Cue.First))
        {
            if (its.First >= cue.End
                && IsJoined(its, sentence, other == RequestKind.Job ? 2 * Besides : Besides)
                && !IsPurpose(kind, other)
                && !requests.Exists(request => request.Kind == other))
            {
                requests.Add(new FoundRequest(other, new(its.First, segment.End)));
            }
        }

        return requests;
    }

    // "Do you know somebody with whom I could talk?"
    private static bool IsPurpose(RequestKind kind, RequestKind other) =>
        other == RequestKind.Talk && kind is (RequestKind.Names or RequestKind.HandOff or RequestKind.Introduction);

    private IEnumerable<(RequestKind Kind, WrittenText.Span Cue)> Cues(
        CueSection section, RequestKind kind, WrittenText.Span segment, Sentence sentence) =>
        book[section].In(search, sentence).Where(cue => cue.First >= segment.First && cue.First < segment.End).Select(cue => (kind, cue));

    private bool IsJoined(WrittenText.Span cue, Sentence sentence, int distance = Besides) =>
        book[CueSection.And].In(search, sentence).Any(and => and.End <= cue.First && cue.First - and.End <= distance);
}
