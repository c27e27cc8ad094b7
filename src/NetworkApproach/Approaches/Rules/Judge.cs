namespace NetworkApproach;

/// <summary>The one judge: what it finds, <c>Decide</c> refuses and <c>Evolve</c> folds as a breach. Pure; its cost does not grow with the
/// history.</summary>
internal static class Judge
{
    /// <summary>The first rule that an event would break in a state; null where it may stand.</summary>
    /// <param name="state">What stands before it.</param>
    /// <param name="e">The event; well formed, with an id of its own, and of people (see <see cref="Ledger.OfPeople"/>).</param>
    /// <param name="since">The place in the order of recording since which it stands: what was recorded of somebody before they were
    /// forgotten is no breach. The last place for an event that is to be recorded.</param>
    /// <param name="elsewhere">What the person concerned was asked in the seeker's other approaches; null if nothing, or for a
    /// fold.</param>
    internal static Refusal? Of(ApproachState state, ApproachEvent e, int since = int.MaxValue, Footprint? elsewhere = null)
    {
        if (e is ApproachEvent.Opened)
        {
            return state.Opened is null ? null : new Refusal.AlreadyOpened();
        }

        if (state.Opened is null)
        {
            return new Refusal.NotOpened();
        }

        if (e is ApproachEvent.StruckOut or ApproachEvent.Restored)
        {
            return null;
        }

        return Common(state, e, since) ?? e switch
        {
            ApproachEvent.AcquaintanceStated stated => Acquaintance(state, stated),
            ApproachEvent.Named named => Origin(state, named.By),
            ApproachEvent.Answered answered => Hear(state, answered),
            ApproachEvent.Attempted attempted => AttemptJudge.Of(state, attempted, elsewhere),
            ApproachEvent.Asked asked => RequestJudge.Of(state, asked, elsewhere),
            ApproachEvent.Talked talked => Origin(state, talked.With),
            ApproachEvent.AppointmentMade made => Origin(state, made.With),
            ApproachEvent.AppointmentEnded ended =>
                state.Standing.GetValueOrDefault(ended.Appointment) is ApproachEvent.AppointmentMade
                    ? null
                    : new Refusal.UnknownSubject(ended.Appointment),
            ApproachEvent.FactLearnt fact => Fact(state, fact),
            ApproachEvent.InterestJudged judged => Interested(state, judged),
            ApproachEvent.HandOffOffered offered => Origin(state, offered.By),
            ApproachEvent.OfferAnswered answered => Offer(state, answered),
            ApproachEvent.WrittenOff writtenOff =>
                state.Standing.GetValueOrDefault(writtenOff.HandOff) is ApproachEvent.HandedOff
                    ? null
                    : new Refusal.UnknownSubject(writtenOff.HandOff),
            ApproachEvent.CourtesyPaid paid => Courtesy(state, paid.Kind, paid.For),
            ApproachEvent.CourtesyWaived waived => Courtesy(state, waived.Kind, waived.For),
            ApproachEvent.Closed closed => Close(state, closed),
            _ => null,
        };
    }

    private static Refusal? Common(ApproachState state, ApproachEvent e, int since)
    {
        if (e.People.Contains(state.Opened!.Seeker))
        {
            return new Refusal.SeekerIsNoContact();
        }

        if (e is not ApproachEvent.Erased)
        {
            foreach (ContactId who in Involved(state, e))
            {
                if (state.IsErased(who, since))
                {
                    return new Refusal.Forgotten(state.Contact(who));
                }
            }
        }

        return BothSides(e) is { } same ? new Refusal.SamePerson(state.Contact(same)) : null;
    }

    /// <summary>Everybody an event touches: those it names, and whoever stands behind what it refers to.</summary>
    private static IReadOnlyList<ContactId> Involved(ApproachState state, ApproachEvent e)
    {
        ContactId? behind = e switch
        {
            ApproachEvent.Attempted { Through: AttemptBasis.Leave leave } attempted =>
                state.Standing.GetValueOrDefault(
                    leave.Grant) is ApproachEvent.Answered { Said: Answer.Granted, About: Request.Leave { Prospect: var prospect } } grant
                && prospect == attempted.To
                    ? grant.From
                    : null,
            ApproachEvent.FactLearnt fact => (state.Standing.GetValueOrDefault(fact.Talk) as ApproachEvent.Talked)?.With,
            ApproachEvent.OfferAnswered answered => (state.Standing.GetValueOrDefault(answered.Offer) as ApproachEvent.HandOffOffered)?.By,
            ApproachEvent.CourtesyPaid { To: null } paid => Owing.Concerned(state, paid.For),
            ApproachEvent.CourtesyWaived { To: null } waived => Owing.Concerned(state, waived.For),
            ApproachEvent.AppointmentEnded ended =>
                (state.Standing.GetValueOrDefault(ended.Appointment) as ApproachEvent.AppointmentMade)?.With,
            _ => null,
        };
        return behind is { } who ? [.. e.People, who] : e.People;
    }

    private static ContactId? BothSides(ApproachEvent e) => e switch
    {
        ApproachEvent.Named named when named.By == named.Who => named.By,
        ApproachEvent.HandedOff handedOff when handedOff.By == handedOff.Recipient => handedOff.By,
        ApproachEvent.Answered answered when answered.About.People.Contains(answered.From) => answered.From,
        ApproachEvent.Answered { Said: Answer.PassedTo passed } answered when passed.Recipient == answered.From => answered.From,
        ApproachEvent.Asked asked when asked.Request.People.Contains(asked.Of) => asked.Of,
        _ => null,
    };

    private static Refusal.OriginUnknown? Origin(ApproachState state, ContactId who) =>
        state.Person(who).HasOrigin ? null : new Refusal.OriginUnknown(state.Contact(who));

    private static Refusal.AcquaintedTooLate? Acquaintance(ApproachState state, ApproachEvent.AcquaintanceStated stated)
    {
        bool tooLate = stated.Since > state.Policy.DayOf(stated.At)
            || (state.Person(stated.Who).FirstNamedAt is { } named && stated.Since > state.Policy.DayOf(named));
        return tooLate ? new Refusal.AcquaintedTooLate(state.Contact(stated.Who), stated.Since) : null;
    }

    private static Refusal? Hear(ApproachState state, ApproachEvent.Answered answered)
    {
        if (Origin(state, answered.From) is { } unknown)
        {
            return unknown;
        }

        if (answered.About.AboutHandOff is { } act && HandOffBy(state, act, answered.From) is { } mismatch)
        {
            return mismatch;
        }

        return answered.Said.Fits(answered.About) ? null : new Refusal.AnswerDoesNotFit(state.Contact(answered.From));
    }

    /// <summary>Why an act is no hand-off by this person; null where it is.</summary>
    internal static Refusal? HandOffBy(ApproachState state, ActId act, ContactId who) => state.Standing.GetValueOrDefault(act) switch
    {
        ApproachEvent.HandedOff handedOff when handedOff.By == who => null,
        ApproachEvent.HandedOff => new Refusal.NotTheirHandOff(state.Contact(who)),
        _ => new Refusal.UnknownSubject(act),
    };

    private static Refusal.UnknownSubject? Fact(ApproachState state, ApproachEvent.FactLearnt fact)
    {
        if (state.Standing.GetValueOrDefault(fact.Talk) is not ApproachEvent.Talked)
        {
            return new Refusal.UnknownSubject(fact.Talk);
        }

        return fact.Belief is { } belief && state.Standing.GetValueOrDefault(belief) is not ApproachEvent.BeliefStated
            ? new Refusal.UnknownSubject(belief)
            : null;
    }

    private static Refusal? Interested(ApproachState state, ApproachEvent.InterestJudged judged)
    {
        if (state.Ending is not null)
        {
            return new Refusal.ApproachClosed(state.Opened!.Target);
        }

        return judged.Verdict == Interest.Confirmed && !state.HasFact
            ? new Refusal.FactFirst(state.Opened!.Target)
            : null;
    }

    private static Refusal? Offer(ApproachState state, ApproachEvent.OfferAnswered answered)
    {
        if (state.Standing.GetValueOrDefault(answered.Offer) is not ApproachEvent.HandOffOffered offered)
        {
            return new Refusal.UnknownSubject(answered.Offer);
        }

        if (answered.Reply == OfferReply.AskedToContactThem && state.IsNoGo)
        {
            return new Refusal.NoGo(state.Opened!.Target);
        }

        return state.OffersAnswered.Contains(answered.Offer) ? new Refusal.OfferAlreadyAnswered(state.Contact(offered.By)) : null;
    }

    /// <summary>A courtesy paid is no breach afterwards, whatever has become of what it was for: that must have been recorded at all, and
    /// be of a kind for which it can be owed. Whether it is owed is asked only when it is paid: see <see cref="Gate"/>.</summary>
    private static Refusal? Courtesy(ApproachState state, CourtesyKind kind, ActId act)
    {
        if (state.Ledger.Recorded(act) is not { } recorded)
        {
            return new Refusal.UnknownSubject(act);
        }

        return Owing.CanBe(kind, recorded) || (state.Ledger.Stands(act) is { } stands && Owing.CanBe(kind, stands))
            ? null
            : new Refusal.NotOwed(act);
    }

    private static Refusal? Close(ApproachState state, ApproachEvent.Closed closed)
    {
        if (state.Ending is not null)
        {
            return new Refusal.ApproachClosed(state.Opened!.Target);
        }

        return closed.Ending == Ending.MetTheBoss && !(state.Boss is { } boss && state.Person(boss).LastTalk is not null)
            ? new Refusal.BossNotMet()
            : null;
    }
}
