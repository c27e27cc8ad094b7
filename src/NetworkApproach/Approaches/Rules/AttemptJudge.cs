namespace NetworkApproach;

/// <summary>Whether the seeker may contact somebody: R12, R2, R3, R5, R10, R7, in this order.</summary>
internal static class AttemptJudge
{
    internal static Refusal? Of(ApproachState state, ApproachEvent.Attempted attempted, Footprint? elsewhere)
    {
        if (state.IsNoGo && attempted.Minutes > 0)
        {
            return new Refusal.NoGo(state.Opened!.Target);
        }

        if (Basis(state, attempted) is { } groundless)
        {
            return groundless;
        }

        bool isReply = attempted.Through is AttemptBasis.Reply;
        if (attempted.Minutes == 0)
        {
            return isReply ? RepliedOnce(state, attempted) : new Refusal.MinutesMissing(state.Contact(attempted.To));
        }

        bool isBoss = attempted.To == state.Boss;
        if (isBoss && !isReply && state.Interest != Interest.Confirmed)
        {
            return new Refusal.InterestFirst(state.Opened!.Target, state.Contact(attempted.To), null, null);
        }

        return Once(state, attempted)
            ?? OnceElsewhere(state, attempted, elsewhere)
            ?? (isBoss ? null : AFewMinutes(state, attempted, elsewhere));
    }

    /// <summary>R2 and R3: what the attempt rests on is recorded, for this person, and holds that day.</summary>
    private static Refusal? Basis(ApproachState state, ApproachEvent.Attempted attempted)
    {
        ApproachEvent? ground = state.Standing.GetValueOrDefault(attempted.Through.Act);
        bool holds = (attempted.Through, ground) switch
        {
            (AttemptBasis.Acquainted, ApproachEvent.AcquaintanceStated stated) =>
                stated.Who == attempted.To,
            (AttemptBasis.Reply, ApproachEvent.ContactReceived received) => received.From == attempted.To,
            (AttemptBasis.Reply, ApproachEvent.Answered { Said: not Answer.No } answered) => answered.From == attempted.To,
            (AttemptBasis.Again, ApproachEvent.Talked talked) => talked.With == attempted.To,
            (AttemptBasis.Leave, ApproachEvent.Answered { Said: Answer.Granted, About: Request.Leave leave }) =>
                leave.Prospect == attempted.To,
            _ => false,
        };
        if (!holds)
        {
            return new Refusal.NoBasis(state.Contact(attempted.To));
        }

        return attempted.Through is AttemptBasis.Leave ? Leave(state, (ApproachEvent.Answered)ground!, attempted.To, attempted.At) : null;
    }

    /// <summary>Why a recorded leave does not hold at an instant; null where it does.</summary>
    internal static Refusal? Leave(ApproachState state, ApproachEvent.Answered grant, ContactId prospect, DateTimeOffset at)
    {
        PersonState relay = state.Person(grant.From);
        if (relay.Thread(Thing.Leave(prospect)).Said?.Act != grant.Id)
        {
            return new Refusal.LeaveWithdrawn(state.Contact(grant.From), state.Contact(prospect));
        }

        if (state.Policy.DayOf(at) > state.LastDay(grant))
        {
            return new Refusal.LeaveExpired(state.Contact(grant.From), state.Contact(prospect), state.LastDay(grant));
        }

        return relay.Thread(Thing.Knows(prospect)).Said is { Answer: Answer.Yes }
            ? null
            : new Refusal.RelayDoesNotKnow(state.Contact(grant.From), state.Contact(prospect));
    }

    /// <summary>R10: whoever has said no gets one reply for each time they make contact; so does everybody once nothing more is
    /// asked.</summary>
    private static Refusal.IntroductionUsed? RepliedOnce(ApproachState state, ApproachEvent.Attempted attempted)
    {
        PersonState person = state.Person(attempted.To);
        return (person.HasSaidNo || state.IsNoGo) && person.Replied.Contains(attempted.Through.Act)
            ? new Refusal.IntroductionUsed(state.Contact(attempted.To), null)
            : null;
    }

    /// <summary>R10: what they said to a talk, and how often this introduction and the last one were used.</summary>
    private static Refusal? Once(ApproachState state, ApproachEvent.Attempted attempted)
    {
        PersonState person = state.Person(attempted.To);
        Contact to = state.Contact(attempted.To);
        DateOnly today = state.Policy.DayOf(attempted.At);
        switch (person.Thread(Thing.Talk).Said?.Answer)
        {
            case Answer.No:
                return new Refusal.SaidNo(to, Thing.Talk, null);
            case Answer.Later later when today < later.Day:
                return new Refusal.SaidLater(to, Thing.Talk, null, later.Day);
            case Answer.Yes:
                return new Refusal.AlreadyAnswered(to, Thing.Talk, null);
            default:
                break;
        }

        IntroductionKey key = state.Key(attempted.Through);
        int used = person.Introductions.GetValueOrDefault(key);
        if (person.OpenIntroduction() is { } open)
        {
            DateOnly reminderDay = state.PolicyAt(open.FirstAt).ReminderDay(open.FirstAt);
            if (today < reminderDay)
            {
                return new Refusal.AwaitAnswer(to, Thing.Talk, null, reminderDay);
            }

            if (open.Key == key && used == 1)
            {
                return attempted.Minutes <= open.Minutes || attempted.To == state.Boss
                    ? null
                    : new Refusal.TooManyMinutes(to, attempted.Minutes, open.Minutes);
            }
        }

        return used == 0 ? null : new Refusal.IntroductionUsed(to, key.Relay is { } relay ? state.Contact(relay) : null);
    }

    private static Refusal? OnceElsewhere(ApproachState state, ApproachEvent.Attempted attempted, Footprint? elsewhere)
    {
        if (elsewhere is null)
        {
            return null;
        }

        Contact to = state.Contact(attempted.To);
        DateOnly today = state.Policy.DayOf(attempted.At);
        foreach (PastRequest past in elsewhere.Requests)
        {
            if (past.Request is not Request.Talk || attempted.Through is AttemptBasis.Reply)
            {
                continue;
            }

            if (past.Said is Answer.No)
            {
                return new Refusal.SaidNo(to, Thing.Talk, null);
            }

            if (past.Said is Answer.Later later && today < later.Day)
            {
                return new Refusal.SaidLater(to, Thing.Talk, null, later.Day);
            }

            if (past.OpenUntil is { } until && today < until)
            {
                return new Refusal.AwaitAnswer(to, Thing.Talk, null, until);
            }
        }

        return state.Key(attempted.Through).Relay is { } relay && elsewhere.IntroducedBy.Contains(relay)
            ? new Refusal.IntroductionUsed(to, state.Contact(relay))
            : null;
    }

    /// <summary>R7: a reminder asks for no more and adds none; anything else stays within the minutes of a talk, and of a person in
    /// all.</summary>
    private static Refusal? AFewMinutes(ApproachState state, ApproachEvent.Attempted attempted, Footprint? elsewhere)
    {
        PersonState person = state.Person(attempted.To);
        if (person.OpenIntroduction() is { } open && open.Key == state.Key(attempted.Through))
        {
            return null;
        }

        if (attempted.Minutes > state.Policy.MinutesPerTalk)
        {
            return new Refusal.TooManyMinutes(state.Contact(attempted.To), attempted.Minutes, state.Policy.MinutesPerTalk);
        }

        long taken = person.MinutesTaken + (elsewhere is null ? 0 : elsewhere.MinutesTaken + (long)elsewhere.MinutesOpen);
        return taken + attempted.Minutes > state.Policy.MinutesPerPerson
            ? new Refusal.FootprintFull(
                state.Contact(attempted.To), attempted.Minutes, (int)Math.Min(taken, int.MaxValue), state.Policy.MinutesPerPerson)
            : null;
    }
}
