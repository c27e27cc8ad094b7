namespace NetworkApproach.Papers;

/// <summary>Gathers what people were promised; linear in the history.</summary>
internal static class PromiseView
{
    internal static IEnumerable<Promise> Of(PaperReader reader, ApproachEvent[] history, ContactId with)
    {
        ApproachState state = reader.State;
        return new[] { Asked(reader, with), Leaves(reader), reader.IsForOthers ? [] : Silences(state, history), News(reader), Later(reader),
            MeetAgain(reader) }
            .SelectMany(promises => promises)
            .Where(promise => (!reader.IsForOthers || promise.To.Id == with) && !state.IsErased(promise.To.Id))
            .OrderByDescending(promise => promise.To.Id == with)
            .ThenBy(promise => promise.To.Id)
            .ThenBy(promise => promise.Place);
    }

    /// <summary>The minutes of talks that may still take place; of this one, also where a silence has gone on for long.</summary>
    private static IEnumerable<Promise> Asked(PaperReader reader, ContactId with) =>
        from who in People(reader.State)
        let person = reader.State.Person(who)
        let last = person.Last
        where last is not null
        let open = person.OpenIntroduction()
        where open is null
            ? person.Thread(Thing.Talk).Said is { Answer: Answer.Yes }
            : who == with || reader.Head.Today < reader.State.PolicyAt(open.FirstAt).ReminderDay(open.FirstAt)
        select new Promise.Minutes(reader.State.Contact(who), last.Minutes);

    private static IEnumerable<Promise> Leaves(PaperReader reader) => People(reader.State)
        .SelectMany(who => reader.Approach.PermissionsFor(who, reader.Now))
        .Where(leave => reader.Names(leave.Prospect.Id))
        .OrderBy(leave => leave.Prospect.Id)
        .Select(leave => new Promise.OnlyAs(leave.Relay, leave.Prospect, leave.Scope, leave.Until));

    private static IEnumerable<Promise> Silences(ApproachState state, ApproachEvent[] history)
    {
        ILookup<ContactId, ApproachEvent> told = history
            .Where(e => e is ApproachEvent.FactLearnt { InConfidence: true } or ApproachEvent.Named { InConfidence: true })
            .ToLookup(e => e is ApproachEvent.Named named
                ? named.By
                : ((ApproachEvent.Talked)state.Standing[((ApproachEvent.FactLearnt)e).Talk]).With);
        return told.Select(said => new Promise.Silence(
            state.Contact(said.Key),
            said.OfType<ApproachEvent.FactLearnt>().Count(),
            [.. said.OfType<ApproachEvent.Named>().Select(named => named.Who).Distinct().Order().Select(state.Contact)]));
    }

    private static IEnumerable<Promise> News(PaperReader reader) => reader.Approach.Courtesies(reader.Now).All
        .Where(courtesy => courtesy is { Kind: CourtesyKind.ReportBack, About: { } about } && reader.Names(about.Id))
        .DistinctBy(courtesy => (courtesy.To.Id, courtesy.About!.Id))
        .OrderBy(courtesy => courtesy.About!.Id)
        .Select(courtesy => new Promise.News(courtesy.To, courtesy.About!));

    private static IEnumerable<Promise> Later(PaperReader reader) =>
        from who in People(reader.State)
        from thread in reader.State.Person(who).Threads
        where thread.Value.Said?.Answer is Answer.Later later && reader.Head.Today < later.Day && thread.Key.People.All(reader.Names)
        orderby ((Answer.Later)thread.Value.Said!.Answer!).Day, thread.Key.ToString()
        select new Promise.NotBefore(
            reader.State.Contact(who), thread.Key, thread.Key.People is [var about] ? reader.State.Contact(about) : null,
            ((Answer.Later)thread.Value.Said!.Answer!).Day);

    private static IEnumerable<Promise> MeetAgain(PaperReader reader) =>
        reader.Approach.Courtesies(reader.Now).MeetAgain.Select(wish => new Promise.MeetAgain(wish.Who, wish.On));

    private static IEnumerable<ContactId> People(ApproachState state) => state.People.Keys.Order();
}
