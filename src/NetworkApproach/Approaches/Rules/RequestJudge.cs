namespace NetworkApproach;

/// <summary>Whether the seeker may ask somebody for something: R12, R8, R4 or R2, R5, R3, R13, R10, in this order.</summary>
internal static class RequestJudge
{
    private const int WithReminder = 2;

    internal static Refusal? Of(ApproachState state, ApproachEvent.Asked asked, Footprint? elsewhere)
    {
        if (asked.Request is Request.Talk)
        {
            return new Refusal.AskInsideAttempt(state.Contact(asked.Of));
        }

        ActId? handOff = asked.Request.AboutHandOff;
        if (handOff is null && state.IsNoGo)
        {
            return new Refusal.NoGo(state.Opened!.Target);
        }

        if (handOff is { } act && Judge.HandOffBy(state, act, asked.Of) is { } mismatch)
        {
            return mismatch;
        }

        return Standing(state, asked)
            ?? InterestFirst(state, asked)
            ?? LeaveIsNotAName(state, asked)
            ?? Again(state, asked, elsewhere);
    }

    /// <summary>R13 and R10: what refuses it whatever the relay says, for what was said of the same thing before.</summary>
    internal static Refusal? Again(ApproachState state, ApproachEvent.Asked asked, Footprint? elsewhere) =>
        ToldInConfidence(state, asked) ?? Once(state, asked) ?? OnceElsewhere(state, asked, elsewhere);

    private static Contact? About(ApproachState state, Request request) => request.People is [var who] ? state.Contact(who) : null;

    /// <summary>R4: names and leave only after a talk. R2: the rest only of somebody who knows the seeker or has turned to them.</summary>
    private static Refusal? Standing(ApproachState state, ApproachEvent.Asked asked)
    {
        PersonState person = state.Person(asked.Of);
        bool talked = person.FirstTalk is not null;
        if (asked.Request is Request.Names or Request.Leave)
        {
            return talked ? null : new Refusal.TalkFirst(state.Contact(asked.Of), asked.Request, About(state, asked.Request));
        }

        return talked || person.AcquaintedBy is not null || person.FirstReceived is not null
            ? null
            : new Refusal.MayNotBeAsked(state.Contact(asked.Of), asked.Request, About(state, asked.Request));
    }

    private static Refusal? InterestFirst(ApproachState state, ApproachEvent.Asked asked)
    {
        if (asked.Request is Request.Leave { Purpose: Purpose.Guide } leave && leave.Prospect == state.Boss)
        {
            return new Refusal.BossIsNoGuide(state.Contact(leave.Prospect));
        }

        bool isForInside = asked.Request is Request.Names { Purpose: Purpose.Inside } or Request.Leave { Purpose: Purpose.Inside };
        return isForInside && state.Interest != Interest.Confirmed
            ? new Refusal.InterestFirst(state.Opened!.Target, state.Contact(asked.Of), asked.Request, About(state, asked.Request))
            : null;
    }

    /// <summary>R3: leave is asked of somebody who knows the prospect.</summary>
    private static Refusal.RelayDoesNotKnow? LeaveIsNotAName(ApproachState state, ApproachEvent.Asked asked) =>
        asked.Request is Request.Leave leave
            && state.Person(asked.Of).Thread(Thing.Knows(leave.Prospect)).Said is not { Answer: Answer.Yes }
                ? new Refusal.RelayDoesNotKnow(state.Contact(asked.Of), state.Contact(leave.Prospect))
                : null;

    /// <summary>R13: leave is never asked of somebody who named the prospect in confidence.</summary>
    private static Refusal.ToldInConfidence? ToldInConfidence(ApproachState state, ApproachEvent.Asked asked) =>
        asked.Request is Request.Leave leave && state.Person(asked.Of).Thread(Thing.Of(leave)).Said is { InConfidence: true }
            ? new Refusal.ToldInConfidence(state.Contact(asked.Of), state.Contact(leave.Prospect))
            : null;

    private static Refusal? Once(ApproachState state, ApproachEvent.Asked asked)
    {
        Contact of = state.Contact(asked.Of);
        Contact? about = About(state, asked.Request);
        DateOnly today = state.Policy.DayOf(asked.At);
        Thread thread = state.Person(asked.Of).Thread(Thing.Of(asked.Request));
        switch (thread.Said?.Answer)
        {
            case Answer.No:
                return new Refusal.SaidNo(of, asked.Request, about);
            case Answer.Later later when today < later.Day:
                return new Refusal.SaidLater(of, asked.Request, about, later.Day);
            case Answer.Yes or Answer.PassedTo:
                return new Refusal.AlreadyAnswered(of, asked.Request, about);
            case Answer.Granted when !MayBeRenewed(state, asked, thread, today):
                return new Refusal.AlreadyAnswered(of, asked.Request, about);
            default:
                break;
        }

        if (thread.Asks == 0)
        {
            return null;
        }

        DateOnly reminderDay = state.PolicyAt(thread.FirstAskAt).ReminderDay(thread.FirstAskAt);
        if (thread.Asks >= WithReminder)
        {
            return new Refusal.AskedTwice(of, asked.Request, about);
        }

        return today < reminderDay ? new Refusal.AwaitAnswer(of, asked.Request, about, reminderDay) : null;
    }

    /// <summary>Leave that expired unused may be asked once more: one renewal, with its own reminder.</summary>
    private static bool MayBeRenewed(ApproachState state, ApproachEvent.Asked asked, Thread thread, DateOnly today)
    {
        ContactId prospect = ((Request.Leave)asked.Request).Prospect;
        bool expired = today > state.LastDay((ApproachEvent.Answered)state.Standing[thread.Said!.Act]);
        bool used = state.Person(prospect).Introductions.ContainsKey(new IntroductionKey(asked.Of, null));
        return expired && !used && !thread.Renewed;
    }

    private static Refusal? OnceElsewhere(ApproachState state, ApproachEvent.Asked asked, Footprint? elsewhere)
    {
        Contact of = state.Contact(asked.Of);
        Contact? about = About(state, asked.Request);
        DateOnly today = state.Policy.DayOf(asked.At);
        int asks = state.Person(asked.Of).Thread(Thing.Of(asked.Request)).Asks;
        foreach (PastRequest past in elsewhere?.Requests ?? [])
        {
            if (!past.IsSameThing(asked.Request, state.Opened!.Target.Company))
            {
                continue;
            }

            asks += past.Times;
            Refusal? refusal = past.Said switch
            {
                Answer.No => new Refusal.SaidNo(of, asked.Request, about),
                Answer.Later later when today < later.Day => new Refusal.SaidLater(of, asked.Request, about, later.Day),
                Answer.Yes or Answer.Granted or Answer.PassedTo => new Refusal.AlreadyAnswered(of, asked.Request, about),
                _ when past.OpenUntil is { } until && today < until => new Refusal.AwaitAnswer(of, asked.Request, about, until),
                _ => null,
            };
            if (refusal is not null)
            {
                return refusal;
            }
        }

        return asks >= WithReminder ? new Refusal.AskedTwice(of, asked.Request, about) : null;
    }
}
