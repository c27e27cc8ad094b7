namespace NetworkApproach;

/// <summary>Works out what is owed; linear in the history.</summary>
internal static class CourtesyView
{
    internal static Courtesies Of(ApproachRecord record, DateTimeOffset now)
    {
        ApproachState state = record.State;
        ApproachEvent[] history = [.. record.Standing()];
        Dictionary<ContactId, DateTimeOffset> outcomes = Outcomes(history);
        DateTimeOffset? over = OverSince(history);

        var owed = new List<Courtesy>();
        foreach (ApproachEvent e in record.Written)
        {
            Add(CourtesyKind.Thanks, e.Id, About(e), e.At);
            if (e is ApproachEvent.Named named)
            {
                Add(CourtesyKind.ReportBack, e.Id, named.Who, OutcomeOf(named, outcomes, over));
            }

            Add(CourtesyKind.Apology, e.Id, null, e.At);
        }

        return new Courtesies(
            Array.AsReadOnly(owed.OrderByDescending(one => one.Status).ThenBy(one => one.DueOn ?? DateOnly.MaxValue).ToArray()),
            Array.AsReadOnly(MeetAgain(state, history).ToArray()));

        void Add(CourtesyKind kind, ActId act, ContactId? about, DateTimeOffset? since)
        {
            foreach (ContactId to in Owing.To(state, kind, act)
                .Where(to => to != state.Opened!.Seeker && !Owing.IsSettled(state, kind, act, to) && !state.IsErased(to)))
            {
                ApproachPolicy policy = state.PolicyAt(since ?? now);
                DateOnly? due = since is { } at ? CourtesyDays.Due(policy, at) : null;
                owed.Add(
                    new Courtesy(
                        kind, act, state.Contact(to), about is { } who ? state.Contact(who) : null, due,
                        CourtesyDays.Status(policy, since, due, now)));
            }
        }
    }

    private static ContactId? About(ApproachEvent e) => e switch
    {
        ApproachEvent.Named named => named.Who,
        ApproachEvent.Answered { About: Request.Leave leave } => leave.Prospect,
        _ => null,
    };

    /// <summary>Since when nothing more is asked of anybody; null while it goes on, also where interest was lost and has come
    /// back.</summary>
    private static DateTimeOffset? OverSince(
        IEnumerable<ApproachEvent> history) => history.Aggregate((DateTimeOffset?)null, (over, e) => e switch
    {
        ApproachEvent.Closed or ApproachEvent.InterestJudged { Verdict: Interest.Lost } => over ?? e.At,
        ApproachEvent.InterestJudged => null,
        _ => over,
    });

    /// <summary>When something first became of each person: a talk with them, or their no to one.</summary>
    private static Dictionary<ContactId, DateTimeOffset> Outcomes(IEnumerable<ApproachEvent> history)
    {
        var outcomes = new Dictionary<ContactId, DateTimeOffset>();
        foreach (ApproachEvent e in history)
        {
            ContactId? who = e switch
            {
                ApproachEvent.Talked talked => talked.With,
                ApproachEvent.Answered { About: Request.Talk, Said: Answer.No } answered => answered.From,
                _ => null,
            };
            if (who is { } known && (!outcomes.TryGetValue(known, out DateTimeOffset earlier) || e.At < earlier))
            {
                outcomes[known] = e.At;
            }
        }

        return outcomes;
    }

    /// <summary>A report-back is due once something became of the name, at the latest when the approach ends; never before the naming
    /// itself.</summary>
    private static DateTimeOffset? OutcomeOf(
        ApproachEvent.Named named, Dictionary<ContactId, DateTimeOffset> outcomes, DateTimeOffset? over)
    {
        DateTimeOffset? outcome = outcomes.TryGetValue(named.Who, out DateTimeOffset met) ? met : over;
        return outcome < named.At ? named.At : outcome;
    }

    private static IEnumerable<WishToMeet> MeetAgain(ApproachState state, IEnumerable<ApproachEvent> history) => history
        .OfType<ApproachEvent.WishedToMeetAgain>()
        .Where(wished => !state.IsErased(wished.Who))
        .GroupBy(wished => wished.Who)
        .Select(wishes => wishes.Aggregate((last, wished) => wished.At < last.At ? last : wished))
        .Select(wished => new WishToMeet(state.Contact(wished.Who), wished.At, wished.On))
        .OrderBy(wish => wish.On ?? DateOnly.MaxValue)
        .ThenBy(wish => wish.Who.Id);
}
