using static NetworkApproach.ApproachEvent;

namespace NetworkApproach.Tests;

/// <summary>What is asked of people, in an attempt or on its own.</summary>
internal sealed partial class PlainReading
{
    private string? Key(Attempted attempt) => attempt.Through switch
    {
        AttemptBasis.Leave through => Grants(through.Grant, attempt.To).Select(grant => $"relay {grant.From}").FirstOrDefault(),
        AttemptBasis.Acquainted => "self",
        _ => $"act {attempt.Through.Act}",
    };

    private void JudgeBasis(Attempted attempt)
    {
        (ContactId to, DateTimeOffset at, ActId act) = (attempt.To, attempt.At, attempt.Through.Act);
        switch (attempt.Through)
        {
            case AttemptBasis.Leave:
                Answered? grant = Grants(act, to).FirstOrDefault();
                Require(grant is not null, Rule.Permission);
                if (grant is not null)
                {
                    Require(Said(grant.From, grant.About, past.Count)!.Act == grant.Id, Rule.LeaveIsNotAName);
                    Require(grant.At <= at && Day(at) <= LastDay(grant), Rule.Permission);
                    Require(SaidKnows(grant.From, to, at), Rule.LeaveIsNotAName);
                }

                break;
            case AttemptBasis.Acquainted:
                Require(Find<AcquaintanceStated>(act) is { } stated && stated.Who == to && stated.Since <= Day(at), Rule.Permission);
                break;
            case AttemptBasis.Reply:
                bool contacted = Find<ApproachEvent.ContactReceived>(act) is { } received && received.From == to && received.At <= at;
                bool answered = Find<Answered>(act) is { } answer && answer.From == to && answer.At <= at && answer.Said is not Answer.No;
                Require(contacted || answered, Rule.Permission);
                break;
            case AttemptBasis.Again:
                Require(Find<Talked>(act) is { } talk && talk.With == to && talk.At <= at, Rule.Permission);
                break;
        }
    }

    private void JudgeAttempt(Attempted attempt)
    {
        (ContactId to, int minutes) = (attempt.To, attempt.Minutes);
        Require(minutes == 0 || !IsOver, Rule.NoGo);
        JudgeBasis(attempt);
        Require(minutes > 0 || attempt.Through is AttemptBasis.Reply, Rule.AFewMinutes);
        Require(to != Boss || attempt.Through is AttemptBasis.Reply || Interest == Interest.Confirmed, Rule.InterestFirst);
        if (minutes == 0)
        {
            return;
        }

        string? key = Key(attempt);
        Statement? said = Said(to, new Request.Talk(), past.Count);
        List<Attempted> earlier = [.. Standing<Attempted>().Where(other => other.To == to && other.Minutes > 0)];
        Attempted? last = earlier.LastOrDefault();
        int count = earlier.Count(other => Key(other) == key);
        bool isOpen = last is not null && !(said?.At >= last.At);
        Attempted? first = isOpen ? earlier.First(other => Key(other) == Key(last!)) : null;
        bool isReminder = first is not null && key == Key(first);
        Require(said?.Said is not (Answer.No or Answer.Yes), Rule.Once);
        Require(said?.Said is not Answer.Later later || Day(attempt.At) >= later.Day, Rule.Once);
        Require(first is null || Day(attempt.At) >= Policy.ReminderDay(first.At), Rule.Once);
        Require(count == (isReminder ? 1 : 0), Rule.Once);
        if (to != Boss)
        {
            int taken = Standing<Talked>().Where(talk => talk.With == to).Sum(talk => talk.Minutes - talk.Offered);
            Require(isReminder ? minutes <= first!.Minutes : minutes <= Policy.MinutesPerTalk && minutes + taken <= Policy.MinutesPerPerson, Rule.AFewMinutes);
        }
    }

    private void JudgeAsked(Asked asked)
    {
        (ContactId of, Request request, DateTimeOffset at) = (asked.Of, asked.Request, asked.At);
        bool talked = Standing<Talked>().Any(talk => talk.With == of && talk.At <= at);
        Require(!request.People.Contains(of), Rule.NothingElse);
        Require(request is not Request.Talk, Rule.AFewMinutes);
        Require(!IsOver || request is Request.WhatBecame or Request.Stop, Rule.NoGo);
        RequireHandOff(request, of);
        if (request is Request.Names or Request.Leave)
        {
            Require(talked, Rule.TalkFirst);
        }
        else
        {
            bool acquainted = Standing<AcquaintanceStated>().Any(stated => stated.Who == of && stated.Since <= Day(at));
            bool received = Standing<ApproachEvent.ContactReceived>().Any(contact => contact.From == of && contact.At <= at)
                || Standing<Answered>().Any(answer => answer.From == of && answer.At <= at && answer.Said is not Answer.No);
            Require(talked || acquainted || received, Rule.Permission);
        }

        Require(request is not (Request.Names { Purpose: Purpose.Inside } or Request.Leave { Purpose: Purpose.Inside }) || Interest == Interest.Confirmed, Rule.InterestFirst);
        Require(request is not Request.Leave { Purpose: Purpose.Guide } guide || guide.Prospect != Boss, Rule.InterestFirst);
        Require(request is not Request.Leave leave || SaidKnows(of, leave.Prospect, at), Rule.LeaveIsNotAName);
        JudgeRepeated(asked);
    }

    private void JudgeRepeated(Asked asked)
    {
        Statement? said = Said(asked.Of, asked.Request, past.Count);
        switch (said?.Said)
        {
            case Answer.No when asked.Request is Request.Leave && past[said.Index].Event is Named:
                Require(false, Rule.Discretion);
                return;
            case Answer.No or Answer.Yes or Answer.PassedTo:
                Require(false, Rule.Once);
                break;
            case Answer.Later later:
                Require(Day(asked.At) >= later.Day, Rule.Once);
                break;
            case Answer.Granted:
                ContactId prospect = ((Request.Leave)asked.Request).Prospect;
                Require(Day(asked.At) > LastDay((Answered)past[said.Index].Event), Rule.Once);
                Require(!Standing<Attempted>().Any(other => other.To == prospect && other.Minutes > 0 && Key(other) == $"relay {asked.Of}"), Rule.Once);
                Require(!Enumerable.Range(0, said.Index).Any(index => IsRenewal(index, asked)), Rule.Once);
                break;
        }

        List<Asked> asks = [.. Asks(asked.Of, asked.Request, said, past.Count)];
        Require(asks.Count == 0 || (asks.Count == 1 && Day(asked.At) >= Policy.ReminderDay(asks[0].At)), Rule.Once);
    }

    private bool IsRenewal(int index, Asked like) => past[index].Stands && past[index].Event is Asked asked && asked.Of == like.Of
        && IsSame(asked.Request, like.Request) && Said(asked.Of, asked.Request, index)?.Said is Answer.Granted;
}
