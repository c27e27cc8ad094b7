namespace NetworkApproach.Texts;

/// <summary>Works out what may be said that asks for nothing; linear in the history.</summary>
internal static class OccasionView
{
    internal static IEnumerable<Occasion> Of(Approach approach, DateTimeOffset now)
    {
        ApproachState state = approach.State;
        ContactId[] people = [.. state.People.Keys.Where(who => !state.IsErased(who) && who != approach.Seeker).Order()];
        return
        [
            .. people
                .Where(who => !state.IsNoGo && MayHearTheMethod(state.Person(who)))
                .Select(who => new Occasion.ExplainMethod(state.Contact(who))),
            .. people
                .Where(who => state.Person(who).Threads.Values.Any(thread => thread.Said is { Answer: Answer.No, InConfidence: false }))
                .Select(who => new Occasion.AcceptNo(state.Contact(who))),
            .. people
                .Where(who => state.IsNoGo && MayStillAnswer(state.Person(who)))
                .Select(who => new Occasion.Withdraw(state.Contact(who))),
            .. state.IsNoGo ? [] : Appointments(approach, now),
            .. approach.Courtesies(now).MeetAgain.Select(wish => new Occasion.MeetAgain(wish.Who)),
            .. people
                .Where(who => OfferWords.Insists(approach, who) && !state.Contact(who).IsConsultant)
                .Select(who => new Occasion.ForwardableNote(state.Contact(who))),
        ];
    }

    private static IEnumerable<Occasion> Appointments(Approach approach, DateTimeOffset now)
    {
        IReadOnlyList<Appointment> all = approach.Appointments(now);
        return
        [
            .. all.Where(IsToCome).Select(one => new Occasion.ConfirmAppointment(one.With, Hour(one))),
            .. all.Where(IsToCome).Select(one => new Occasion.MoveAppointment(one.With, Hour(one))),
            .. all.GroupBy(one => one.With.Id)
                .Select(ofOne => CalledOff.Last(approach.State, ofOne, now)).OfType<Appointment>()
                .Select(off => new Occasion.ProposeDate(
                    off.With, Hour(off), off.Status == AppointmentStatus.Missed ? AppointmentEnd.Missed : AppointmentEnd.Cancelled)),
        ];

        DateTimeOffset Hour(Appointment one) => TimeZoneInfo.ConvertTime(one.For, approach.Policy.Zone);
    }

    private static bool IsToCome(Appointment one) => one.Status is AppointmentStatus.Ahead or AppointmentStatus.Today;

    private static bool MayHearTheMethod(PersonState person) => !person.Acquainted.IsEmpty || person.FirstTalkAt is not null;

    /// <summary>Asked for a talk that has not taken place since, and not refused.</summary>
    private static bool MayStillAnswer(PersonState person) =>
        person.Last is { } last
            && person.Thread(Thing.Talk).Said is var said
            && (said is null || said.At < last.LastAt || said.Answer is Answer.Yes or Answer.Later);
}
