namespace NetworkApproach;

/// <summary>Counts what one person has been asked for in one approach; linear in the history.</summary>
internal static class FootprintView
{
    internal static Footprint Of(ApproachState state, ContactId who, DateTimeOffset at)
    {
        if (state.Opened is null)
        {
            return Footprint.None(who);
        }

        PersonState person = state.Person(who);
        ContactId one = state.Ledger.Same.Of(who);
        ApproachEvent[] standing = [.. state.Standing.Values];
        ApproachEvent.Attempted[] attempts = [.. standing.OfType<ApproachEvent.Attempted>()];
        bool open = IsOpen(state, one, person, at);
        return new Footprint(
            who,
            (int)Math.Min(person.MinutesTaken, int.MaxValue),
            standing.OfType<ApproachEvent.Talked>().Where(talked => talked.With == one).Sum(talked => talked.Offered),
            open ? person.Last!.Minutes : 0,
            standing.OfType<ApproachEvent.Named>().Count(named => named.By == one),
            attempts.Count(attempted => attempted.Through is AttemptBasis.Leave && state.Key(attempted.Through).Relay == one),
            Requests(state, person, at),
            person.Introductions.Keys.Select(key => key.Relay).OfType<ContactId>());
    }

    /// <summary>A talk asked for: unanswered and not yet silent, or agreed, not yet held and not called off.</summary>
    private static bool IsOpen(
        ApproachState state, ContactId who, PersonState person, DateTimeOffset at) => person.OpenIntroduction() is { } open
        ? state.Policy.DayOf(at) < state.PolicyAt(open.FirstAt).ReminderDay(open.FirstAt)
        : person.Last is not null
            && person.Thread(Thing.Talk).Said is { Answer: Answer.Yes } agreed
            && !WasCalledOff(state, who, agreed.At);

    /// <summary>Whether the last appointment with whoever agreed to a talk was cancelled or missed after they agreed. Of several made at
    /// one instant, whether all were.</summary>
    private static bool WasCalledOff(ApproachState state, ContactId who, DateTimeOffset agreedAt)
    {
        ApproachEvent.AppointmentMade[] made =
            [.. state.Standing.Values.OfType<ApproachEvent.AppointmentMade>().Where(one => one.With == who)];
        HashSet<ActId> ended =
        [
            .. state.Standing.Values.OfType<ApproachEvent.AppointmentEnded>().Where(end => end.At >= agreedAt)
                .Select(end => end.Appointment),
        ];
        DateTimeOffset last = made.Select(one => one.At).DefaultIfEmpty().Max();
        return made.Length > 0 && made.Where(one => one.At == last).All(one => ended.Contains(one.Id));
    }

    private static IEnumerable<PastRequest> Requests(ApproachState state, PersonState person, DateTimeOffset at)
    {
        CompanyName company = state.Opened!.Target.Company;
        if (person.OpenIntroduction() is { } open)
        {
            yield return new PastRequest(
                Thing.Talk, company, person.Introductions[open.Key], person.Thread(Thing.Talk).Said?.Answer,
                OpenUntil(state, open.FirstAt, at));
        }
        else if (person.Thread(Thing.Talk).Said is { } said)
        {
            yield return new PastRequest(Thing.Talk, company, 0, said.Answer, null);
        }

        foreach ((Request thing, Thread thread) in person.Threads
            .Where(pair => pair.Key is not Request.Talk)
            .OrderBy(pair => pair.Key.ToString(), StringComparer.Ordinal))
        {
            yield return new PastRequest(
                thing, company, thread.Asks, thread.Said?.Answer, thread.Asks == 0 ? null : OpenUntil(state, thread.FirstAskAt, at));
        }
    }

    private static DateOnly? OpenUntil(ApproachState state, DateTimeOffset askedAt, DateTimeOffset at)
    {
        DateOnly day = state.PolicyAt(askedAt).ReminderDay(askedAt);
        return state.Policy.DayOf(at) < day ? day : null;
    }
}
