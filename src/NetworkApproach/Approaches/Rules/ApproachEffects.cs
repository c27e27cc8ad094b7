namespace NetworkApproach;

/// <summary>What each event that stands changes.</summary>
internal static class ApproachEffects
{
    internal static ApproachState Apply(ApproachState state, ApproachEvent e)
    {
        ApproachState next = state with { Standing = state.Standing.SetItem(e.Id, e) };
        return e switch
        {
            ApproachEvent.Opened opened => next with { Opened = opened, LastIntentAt = opened.At },
            ApproachEvent.PersonNoted noted => next.Update(noted.Person.Id, p => p with { Note = noted.Person }),
            ApproachEvent.AcquaintanceStated stated => next.Update(stated.Who, p => Acquaint(p, stated)),
            ApproachEvent.BossIdentified boss => next with { Boss = boss.Who },
            ApproachEvent.Named named => Name(next, named),
            ApproachEvent.Answered answered => Hear(next, answered),
            ApproachEvent.ContactReceived received => next.Update(received.From, p => Turn(p, received)),
            ApproachEvent.Attempted attempted => Attempt(next with { LastIntentAt = e.At }, attempted),
            ApproachEvent.Asked asked =>
                (next with { LastIntentAt = e.At }).Update(
                    asked.Of, p => p.With(Thing.Of(asked.Request), p.Thread(Thing.Of(asked.Request)).Ask(e.At))),
            ApproachEvent.Talked talked => next.Update(talked.With, p => Talk(p, talked)),
            ApproachEvent.FactLearnt { AboutTarget: true } => next with { FirstFactAt = Earliest(next.FirstFactAt, e.At) },
            ApproachEvent.InterestJudged judged => next with { LastIntentAt = e.At, Interest = judged.Verdict },
            ApproachEvent.OfferAnswered answered =>
                next with { LastIntentAt = e.At, OffersAnswered = next.OffersAnswered.Add(answered.Offer) },
            ApproachEvent.CourtesyPaid paid => next with { LastIntentAt = e.At, Settled = next.Settled.Add((paid.Kind, paid.For)) },
            ApproachEvent.CourtesyWaived waived => next with { Settled = next.Settled.Add((waived.Kind, waived.For)) },
            ApproachEvent.ContactedWithoutLeave confessed => Confess(state, confessed),
            ApproachEvent.Closed closed => next with { LastIntentAt = e.At, Ending = closed.Ending },
            ApproachEvent.Erased erased => next.Update(erased.Who, p => p with { IsErased = true }),
            ApproachEvent.FactLearnt or ApproachEvent.BeliefStated or ApproachEvent.HandOffOffered or ApproachEvent.HandedOff
                or ApproachEvent.WrittenOff or ApproachEvent.WishedToMeetAgain or ApproachEvent.StruckOut => next,
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static PersonState Acquaint(PersonState person, ApproachEvent.AcquaintanceStated stated) => person with
    {
        Acquainted = person.Acquainted.SetItem(stated.Id, stated.Since),
        AcquaintedBy = person.AcquaintedBy is { } earlier && person.Acquainted[earlier] <= stated.Since ? earlier : stated.Id,
    };

    private static ApproachState Name(ApproachState state, ApproachEvent.Named named) => state
        .Update(named.Who, p => p with { FirstNamedAt = Earliest(p.FirstNamedAt, named.At) })
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
        FirstReceived = person.FirstReceived is { } first && first.At <= at ? first : (act, at),
        LastReceived = person.LastReceived is { } last && last.At > at ? last : (act, at),
    };

    private static PersonState Turn(PersonState person, ApproachEvent.ContactReceived received) =>
        Receive(person, received.Id, received.At).Say(
            Thing.Talk, new Statement(null, received.At, received.Id)) with
        { ContactedTheSeeker = true };

    private static ApproachState Attempt(ApproachState state, ApproachEvent.Attempted attempted)
    {
        IntroductionKey key = state.Key(attempted.Through);
        return state.Update(attempted.To, p =>
        {
            p = p with { WasContacted = true };
            if (attempted.Minutes == 0)
            {
                return p;
            }

            LastIntroduction used = p.OpenIntroduction() is { } open && open.Key == key
                ? open with { LastAt = attempted.At }
                : new LastIntroduction(key, attempted.At, attempted.At, attempted.Minutes);
            return p with { Introductions = p.Introductions.SetItem(key, p.Introductions.GetValueOrDefault(key) + 1), Last = used };
        });
    }

    private static PersonState Talk(
        PersonState person, ApproachEvent.Talked talked) => person.Say(Thing.Talk, new Statement(null, talked.At, talked.Id)) with
        {
            FirstTalk = person.FirstTalk is { } first && first.At <= talked.At ? first : (talked.Id, talked.At),
            LastTalk = person.LastTalk is { } last && last.At > talked.At ? last : (talked.Id, talked.At),
            MinutesTaken = person.MinutesTaken + talked.Minutes - talked.Offered,
        };

    /// <summary>A confession stands as a breach: it confers an origin, owes an apology, and nothing else.</summary>
    private static ApproachState Confess(ApproachState state, ApproachEvent.ContactedWithoutLeave confessed) => (state with
    {
        Breaches = state.Breaches.Add(new Breach(
            confessed.Id, EventType.Of(confessed), Rule.Permission, confessed.Who, BreachKind.Confessed,
            Breach.Confessed(state.Contact(confessed.Who).Name).In)),
    })
        .Wrong(confessed.Id, confessed.Who)
        .Update(confessed.Who, p => p with { WasContacted = true });

    private static DateTimeOffset Earliest(DateTimeOffset? known, DateTimeOffset at) =>
        known is { } earlier && earlier <= at ? earlier : at;
}
