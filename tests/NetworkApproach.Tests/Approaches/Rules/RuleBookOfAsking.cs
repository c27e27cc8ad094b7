namespace NetworkApproach.Tests.Approaches;

/// <summary>What may be asked of people, for how long and how often: R7, R8 and R10.</summary>
internal sealed partial class RuleBook
{
    private static readonly Request Talk = new Request.Talk();

    private bool TakesTooManyMinutes(ApproachEvent e)
    {
        if (e is not ApproachEvent.Attempted a)
        {
            return e is ApproachEvent.Asked { Request: Request.Talk };
        }

        if (a.Minutes == 0 || a.To == here.Boss)
        {
            return a.Minutes == 0 && a.Through is not AttemptBasis.Reply;
        }

        if (here.Unanswered(a.To) is { IsForbidden: false } first && first.Introduction == here.Introduction(a.Through))
        {
            return a.Minutes > first.Minutes;
        }

        long others = elsewhere is null ? 0 : elsewhere.MinutesTaken(a.To) + elsewhere.MinutesOpen(a.To, a.At);
        return a.Minutes > here.Policy.MinutesPerTalk || a.Minutes + here.MinutesTaken(a.To) + others > here.Policy.MinutesPerPerson;
    }

    private bool IsNotOnTheList(ApproachEvent e)
    {
        if (HandOffIn(e) is { } act
            && here.Find<ApproachEvent.HandedOff>(act) is { } handOff
            && handOff.By != ((e as ApproachEvent.Asked)?.Of ?? ((ApproachEvent.Answered)e).From))
        {
            return true;
        }

        return e switch
        {
            ApproachEvent.Named named => named.By == named.Who,
            ApproachEvent.HandedOff handedOff => handedOff.By == handedOff.Recipient,
            ApproachEvent.Asked asked => Facts.PeopleIn(asked.Request).Contains(asked.Of),
            ApproachEvent.Answered answered => Facts.PeopleIn(answered.About).Contains(answered.From)
                || Facts.PeopleIn(answered.Said).Contains(answered.From)
                || (answered.Said, answered.About) switch
                {
                    (Answer.No or Answer.Later, _) => false,
                    (Answer.Yes, Request.Talk or Request.Names or Request.Knows or Request.Stop) => false,
                    (Answer.Granted, Request.Leave) => false,
                    (Answer.PassedTo, Request.WhatBecame) => false,
                    _ => true,
                },
            _ => false,
        };
    }

    private bool IsOnceTooOften(ApproachEvent e) => e switch
    {
        ApproachEvent.Attempted { Minutes: > 0 } a => IsOnceTooOften(a) || IsAskedElsewhere(a),
        ApproachEvent.Attempted { Through: AttemptBasis.Reply reply } a =>
            (here.HasRefused(a.To) || here.NothingMoreIsAsked) && here.WasRepliedTo(a.To, reply.Received),
        ApproachEvent.Asked asked => IsOnceTooOften(asked),
        ApproachEvent.OfferAnswered answered =>
            here.Standing.OfType<ApproachEvent.OfferAnswered>().Any(earlier => earlier.Offer == answered.Offer),
        _ => false,
    };

    private bool IsOnceTooOften(ApproachEvent.Attempted a)
    {
        string introduction = here.Introduction(a.Through);
        if (IsAgainst(here.LastWord(a.To, Talk)?.Answer, here.Day(a.At)))
        {
            return true;
        }

        int used = here.ContactsWith(a.To).Count(earlier => earlier.Introduction == introduction);
        if (here.Unanswered(a.To) is not { } first)
        {
            return used > 0;
        }

        bool isReminder = first.Introduction == introduction;
        return here.Day(a.At) < here.PolicyAt(first.At).ReminderDay(first.At) || used != (isReminder ? 1 : 0);
    }

    /// <summary>A no, a later whose day has not come, or an answer that settles the matter.</summary>
    private static bool IsAgainst(Answer? answer, DateOnly today) =>
        answer is Answer.No or Answer.Yes or Answer.PassedTo || (answer is Answer.Later later && today < later.Day);

    private bool IsAskedElsewhere(ApproachEvent.Attempted a)
    {
        if (elsewhere is null || a.Through is AttemptBasis.Reply)
        {
            return false;
        }

        Answer? said = elsewhere.LastWord(a.To, Talk)?.Answer;
        bool isAgainst = said is Answer.No || (said is Answer.Later later && here.Day(a.At) < later.Day);
        bool isOpen = elsewhere.Unanswered(a.To) is { } first && elsewhere.Day(a.At) < elsewhere.PolicyAt(first.At).ReminderDay(first.At);
        return isAgainst
            || isOpen
            || (here.RelayOf(a.Through) is { } relay
                && elsewhere.ContactsWith(a.To).Any(earlier => earlier.Introduction == $"relay {relay}"));
    }

    private bool IsOnceTooOften(ApproachEvent.Asked asked)
    {
        Exchange exchange = here.Between(asked.Of, asked.Request);
        DateOnly today = here.Day(asked.At);
        if (exchange.Last is { Answer: Answer.Granted } word)
        {
            ContactId prospect = ((Request.Leave)asked.Request).Prospect;
            bool isUnused = here.ContactsWith(prospect).All(contact => contact.Introduction != $"relay {asked.Of}");
            bool isExpired = today > here.LastDayOf(here.Find<ApproachEvent.Answered>(word.Act)!);
            if (!isExpired || !isUnused || exchange.WasRenewed)
            {
                return true;
            }
        }

        // The no of a naming in confidence is a matter of discretion (R13), not of asking once.
        if ((exchange.Last is { InConfidence: false } last && IsAgainst(last.Answer, today))
            || (exchange.Asks.Count > 0 && today < here.PolicyAt(exchange.Asks[0]).ReminderDay(exchange.Asks[0])))
        {
            return true;
        }

        if (elsewhere is null || !IsTheSameElsewhere(asked.Request))
        {
            return exchange.Asks.Count >= 2;
        }

        Exchange there = elsewhere.Between(asked.Of, asked.Request);
        return exchange.Asks.Count + there.Asks.Count >= 2
            || there.Last?.Answer is Answer.Granted
            || IsAgainst(there.Last?.Answer, today)
            || (there.Asks.Count > 0 && elsewhere.Day(asked.At) < elsewhere.PolicyAt(there.Asks[0]).ReminderDay(there.Asks[0]));
    }

    private bool IsTheSameElsewhere(Request request) => request switch
    {
        Request.Names => elsewhere!.Opened!.Target.Company == here.Opened!.Target.Company,
        Request.Knows or Request.Leave => true,
        _ => false,
    };
}
