namespace NetworkApproach;

/// <summary>What each event that stands changes.</summary>
internal static class ApproachEffects
{
    internal static ApproachState Apply(ApproachState state, ApproachEvent e)
    {
        ApproachState next = state with { Standing = state.Standing.SetItem(e.Id, e) };
        return e switch
        {
            ApproachEvent.Opened opened => next with { Opened = opened },
            ApproachEvent.PolicyChanged changed => next with { Changes = next.Changes.Add((e.At, changed.Policy)) },
            ApproachEvent.PersonNoted noted => next.Update(noted.Person.Id, p => p with { Note = noted.Person }),
            ApproachEvent.AcquaintanceStated stated => next.Update(stated.Who, p => Acquaint(p, stated)),
            ApproachEvent.BossIdentified boss => next with { Boss = boss.Who },
            ApproachEvent.Named named => Name(next, named),
            ApproachEvent.Answered answered => Hear(next, answered),
            ApproachEvent.ContactReceived received => next.Update(received.From, p => Turn(p, received)),
            ApproachEvent.Attempted attempted => next.Contact(attempted).Update(
                attempted.To, p => p with { WasReached = p.WasReached || attempted.Minutes > 0 }),
            ApproachEvent.Asked asked => next.Ask(asked),
            ApproachEvent.Talked talked => next.Update(talked.With, p => Talk(p, talked)),
            ApproachEvent.FactLearnt { AboutTarget: true } => next with { HasFact = true },
            ApproachEvent.InterestJudged judged => next with { Interest = judged.Verdict },
            ApproachEvent.OfferAnswered answered => next with { OffersAnswered = next.OffersAnswered.Add(answered.Offer) },
            ApproachEvent.CourtesyPaid paid => next with { Settled = next.Settled.Add((paid.Kind, paid.For, paid.To)) },
            ApproachEvent.CourtesyWaived waived => next with { Settled = next.Settled.Add((waived.Kind, waived.For, waived.To)) },
            ApproachEvent.ContactedWithoutLeave confessed => Confess(state, confessed),
            ApproachEvent.Closed closed => next with { Ending = closed.Ending },
            ApproachEvent.Erased erased => next.Update(erased.Who, p => p),
            ApproachEvent.FactLearnt or ApproachEvent.BeliefStated or ApproachEvent.HandOffOffered or ApproachEvent.HandedOff
                or ApproachEvent.WrittenOff or ApproachEvent.WishedToMeetAgain or ApproachEvent.AppointmentMade
                or ApproachEvent.AppointmentEnded or ApproachEvent.SamePersonStated or ApproachEvent.StruckOut
                or ApproachEvent.Restored => next,
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static PersonState Acquaint(PersonState person, ApproachEvent.AcquaintanceStated stated) => person with
    {
        Acquainted = person.Acquainted.SetItem(stated.Id, stated.Since),
        AcquaintedBy = person.AcquaintedBy is { } earlier && person.Acquainted[earlier] <= stated.Since ? earlier : stated.Id,
    };

    private static ApproachState Name(ApproachState state, ApproachEvent.Named named) => state
        .Update(named.Who, p => p with { FirstNamedAt = p.FirstNamedAt ?? named.At })
        .Update(named.By, p =>
        {
            if (named.Personally)
            {
                p = p.Say(Thing.Knows(named.Who), new Statement(new Answer.Yes(), named.At, named.Id));
            }

            if (named.InConfidence)
            {
                p = p.Say(Thing.Leave(named.Who), new Statement(new Answer.No(), named.At, named.Id, InConfidence: true));
            }

            foreach (Purpose purpose in (ReadOnlySpan<Purpose>)[Purpose.Inside, Purpose.Guide])
            {
                Request names = new Request.Names(purpose);
                if (p.Thread(names).Asks > 0)
                {
                    p = p.Say(names, new Statement(new Answer.Yes(), named.At, named.Id));
                }
            }

            return p;
        });

    private static ApproachState Hear(ApproachState state, ApproachEvent.Answered answered)
    {
        ApproachState next = state.Update(answered.From, p =>
        {
            p = p.Say(Thing.Of(answered.About), new Statement(answered.Said, answered.At, answered.Id));
            return answered.Said is Answer.No ? p : Receive(p, answered.Id, answered.At);
        });
        return answered is { Said: Answer.Granted, About: Request.Leave leave }
            ? next.Update(leave.Prospect, p => p with { LeaveFrom = p.LeaveFrom.Add(answered.From) })
            : next;
    }

    private static PersonState Receive(PersonState person, ActId act, DateTimeOffset at) => person with
    {
        FirstReceived = person.FirstReceived ?? (act, at),
        LastReceived = (act, at),
    };

    private static PersonState Turn(PersonState person, ApproachEvent.ContactReceived received) =>
        Receive(person, received.Id, received.At).Say(
            Thing.Talk, new Statement(null, received.At, received.Id)) with
        { ContactedTheSeeker = true };

    private static PersonState Talk(
        PersonState person, ApproachEvent.Talked talked) => person.Say(Thing.Talk, new Statement(null, talked.At, talked.Id)) with
        {
            FirstTalk = person.FirstTalk ?? (talked.Id, talked.At),
            LastTalk = (talked.Id, talked.At),
            MinutesTaken = person.MinutesTaken + talked.Minutes - talked.Offered,
        };

    /// <summary>A confession stands as a breach: it gives an origin, owes an apology, counts as a contact, and permits nothing.</summary>
    private static ApproachState Confess(ApproachState state, ApproachEvent.ContactedWithoutLeave confessed) => (state with
    {
        Breaches = state.Breaches.Add(new Breach(
            confessed.Id, EventType.Of(confessed), Rule.Permission, confessed.Who, BreachKind.Confessed,
            Breach.Confessed(state.Contact(confessed.Who).Name).In)),
    }).Contact(confessed);
}
