namespace NetworkApproach.Papers;

/// <summary>Lists what is due; linear in the history but for sorting.</summary>
internal static class AgendaView
{
    private static readonly ActId Probe = new("probe");

    internal static Paper.Agenda Of(PaperReader reader, Dictionary<ContactId, Footprint> elsewhere)
    {
        Approach approach = reader.Approach;
        ApproachState state = reader.State;
        Courtesies courtesies = approach.Courtesies(reader.Now);
        ILookup<ContactId, Appointment> appointments = approach.Appointments(reader.Now).ToLookup(one => one.With.Id);
        ContactId[] people = [.. state.People.Keys.Where(who => !state.IsErased(who)).Order()];
        IEnumerable<AgendaItem> items =
        [
            .. courtesies.All.Select(owed => new AgendaItem.Owed(
                owed.To, owed.DueOn is { } due ? CourtesyDays.ToPayOn(reader.Policy, due) : null, owed.Kind, Cause(state, owed), owed.About,
                owed.Status)),
            .. people.SelectMany(who => Dates(reader, appointments[who])),
            .. people.SelectMany(who => Talks(reader, who, elsewhere.GetValueOrDefault(who), appointments[who])),
            .. people.SelectMany(who => Requests(reader, who, elsewhere.GetValueOrDefault(who))),
            .. people.SelectMany(who => Leaves(reader, who)),
            .. Offers(reader),
            .. approach
                .OpenHandOffs(reader.Now)
                .Select(open => new AgendaItem.CvElsewhere(open.By, reader.Day(open.Since), open.Recipient, open.NotKnown)),
            .. courtesies.MeetAgain.Select(wish => new AgendaItem.MeetAgain(wish.Who, wish.On)),
        ];
        return new Paper.Agenda(reader.Head, Array.AsReadOnly(items
            .OrderBy(item => item.On ?? DateOnly.MaxValue)
            .ThenBy(item => item.Place)
            .ThenBy(item => item is AgendaItem.Appointment appointment ? appointment.At : default)
            .ThenBy(item => item.Who.Id)
            .ToArray()));
    }

    private static CourtesyCause Cause(ApproachState state, Courtesy owed) => (owed.Kind, state.Standing.GetValueOrDefault(owed.For)) switch
    {
        (CourtesyKind.Apology, _) => CourtesyCause.Breach,
        (_, ApproachEvent.Talked) => CourtesyCause.Talk,
        (_, ApproachEvent.Named) => CourtesyCause.Naming,
        _ => CourtesyCause.Leave,
    };

    /// <summary>The open appointment with somebody; or that a new date may be proposed in the place of the last one.</summary>
    private static IEnumerable<AgendaItem> Dates(PaperReader reader, IEnumerable<Appointment> appointments)
    {
        foreach (Appointment open in appointments.Where(one => one.IsOpen))
        {
            yield return new AgendaItem.Appointment(
                open.With, reader.Day(open.For), open.Id, TimeZoneInfo.ConvertTime(open.For, reader.Policy.Zone), open.Minutes,
                open.Status);
        }

        if (CalledOff.Last(reader.State, appointments, reader.Now) is { EndedAt: { } end } off)
        {
            yield return new AgendaItem.NewDate(
                off.With, reader.Day(end), off.Status == AppointmentStatus.Missed ? AppointmentEnd.Missed : AppointmentEnd.Cancelled);
        }
    }

    private static IEnumerable<AgendaItem> Talks(
        PaperReader reader, ContactId who, Footprint? elsewhere, IEnumerable<Appointment> appointments)
    {
        ApproachState state = reader.State;
        PersonState person = state.Person(who);
        Contact contact = state.Contact(who);
        if (person.OpenIntroduction() is { } open)
        {
            DateOnly day = reader.State.PolicyAt(open.FirstAt).ReminderDay(open.FirstAt);
            if (Basis(state, who, open.Key) is { } basis
                && IsAllowed(
                    reader, day,
                    at => new ApproachEvent.Attempted(Probe, at, who, basis, Channel.Telephone, open.IsBreach ? 1 : open.Minutes),
                    elsewhere))
            {
                yield return new AgendaItem.Reminder(contact, day, Thing.Talk, null);
            }
        }
        else if (person.Thread(Thing.Talk).Said is { Answer: Answer.Yes } agreed && !state.IsNoGo
            && !appointments.Any(one => one.IsOpen || one.EndedAt >= agreed.At))
        {
            yield return new AgendaItem.TalkAgreed(contact, reader.Day(agreed.At));
        }
        else if (person.Thread(Thing.Talk).Said is { Answer: Answer.Later later } said
            && IsAllowed(
                reader, later.Day, at => new ApproachEvent.Attempted(Probe, at, who, new AttemptBasis.Reply(said.Act), Channel.Message, 1),
                elsewhere))
        {
            yield return new AgendaItem.AskAgain(contact, later.Day, Thing.Talk, null);
        }
    }

    private static IEnumerable<AgendaItem> Requests(PaperReader reader, ContactId who, Footprint? elsewhere)
    {
        ApproachState state = reader.State;
        Contact contact = state.Contact(who);
        foreach ((Request thing, Thread thread) in state
            .Person(who).Threads
            .Where(pair => pair.Key is not Request.Talk)
            .OrderBy(pair => pair.Key.ToString(), StringComparer.Ordinal))
        {
            DateOnly? day = thread.Said?.Answer is Answer.Later later && thread.Asks == 0 ? later.Day
                : thread.Asks == 1 ? state.PolicyAt(thread.FirstAskAt).ReminderDay(thread.FirstAskAt)
                : null;
            if (day is not { } from
                || !AsAllowed(
                    thing).Any(request => IsAllowed(reader, from, at => new ApproachEvent.Asked(Probe, at, who, request), elsewhere)))
            {
                continue;
            }

            Contact? about = thing.People is [var one] ? state.Contact(one) : null;
            yield return thread.Asks == 0
                ? new AgendaItem.AskAgain(contact, from, thing, about)
                : new AgendaItem.Reminder(contact, from, thing, about);
        }
    }

    /// <summary>Leave is one thing, whatever its purpose; the rules may allow it for one purpose only.</summary>
    private static IEnumerable<Request> AsAllowed(Request thing) =>
        thing is Request.Leave leave ? [leave, leave with { Purpose = Purpose.Guide }] : [thing];

    private static IEnumerable<AgendaItem> Leaves(PaperReader reader, ContactId prospect) =>
        reader.State.IsNoGo ? [] : reader.Approach.PermissionsFor(prospect, reader.Now)
        .Where(leave => !reader.State.Person(prospect).Introductions.ContainsKey(new IntroductionKey(leave.Relay.Id, null)))
        .Select(leave => new AgendaItem.LeaveEnds(leave.Relay, leave.Until, leave.Prospect));

    private static IEnumerable<AgendaItem> Offers(PaperReader reader) => reader.Approach.Standing()
        .OfType<ApproachEvent.HandOffOffered>()
        .Where(offer => !reader.State.OffersAnswered.Contains(offer.Id) && !reader.State.IsErased(offer.By))
        .Select(offer => new AgendaItem.OfferToAnswer(reader.State.Contact(offer.By), reader.Day(offer.At)));

    private static AttemptBasis? Basis(ApproachState state, ContactId who, IntroductionKey key) => key switch
    {
        { Relay: { } relay } =>
            state.Person(relay).Thread(Thing.Leave(who)).Said is { Answer: Answer.Granted } grant
                ? new AttemptBasis.Leave(grant.Act)
                : null,
        { Act: { } act } =>
            state.Standing.GetValueOrDefault(act) is ApproachEvent.Talked ? new AttemptBasis.Again(act) : new AttemptBasis.Reply(act),
        _ => state.Person(who).AcquaintedBy is { } stated ? new AttemptBasis.Acquainted(stated) : null,
    };

    /// <summary>Whether the rules will allow it on that day, as things stand; on a day past, today.</summary>
    private static bool IsAllowed(PaperReader reader, DateOnly day, Func<DateTimeOffset, ApproachEvent> act, Footprint? elsewhere)
    {
        DateTimeOffset at = reader.Head.Today >= day ? reader.Now : Noon(day, reader.Policy.Zone);
        return Judge.Of(reader.State, act(at), elsewhere: elsewhere) is null
            && Gate.ToAct(reader.State, reader.Approach.Timeline.Lines, act(at)) is null;
    }

    // No zone changes its clock at noon, so that every day has one.
    private static DateTimeOffset Noon(DateOnly day, TimeZoneInfo zone)
    {
        DateTime noon = day.ToDateTime(new TimeOnly(12, 0));
        return new DateTimeOffset(noon, zone.GetUtcOffset(noon));
    }
}
