using NetworkApproach.Texts;
using static NetworkApproach.ApproachEvent;

namespace NetworkApproach.Audits;

/// <summary>R2 to R5, R7, R8, R10, R12 and R13 for one request made.</summary>
internal static class AuditRequests
{
    internal static void Judge(AuditLedger ledger, Asked asked, AuditFindings findings)
    {
        (ContactId of, Request request) = (asked.Of, asked.Request);
        if (request.People.Contains(of))
        {
            findings.Add(Rule.NothingElse, of, AuditWordsOfAsking.AboutThemselves(of));
        }

        if (request is Request.Talk)
        {
            findings.Add(Rule.AFewMinutes, of, AuditWordsOfAsking.TalkOutsideAttempt(of));
        }

        if (ledger.IsOver && request is not (Request.WhatBecame or Request.Stop))
        {
            findings.Add(Rule.NoGo, of, AuditWordsOfAsking.AskedAfterTheEnd(of));
        }

        AuditRules.JudgeHandOff(ledger, of, request, findings);
        JudgeStanding(ledger, asked, findings);
        JudgeInterest(ledger, asked, findings);
        if (request is Request.Leave leave && !ledger.Matter(of, new Request.Knows(leave.Prospect)).IsYes)
        {
            findings.Add(Rule.LeaveIsNotAName, of, AuditWordsOfAsking.LeaveOfStranger(of, leave.Prospect));
        }

        JudgeRepeated(ledger, asked, findings);
    }

    private static void JudgeStanding(AuditLedger ledger, Asked asked, AuditFindings findings)
    {
        AuditPerson person = ledger.Person(asked.Of);
        if (asked.Request is Request.Names or Request.Leave)
        {
            if (!person.HasTalked)
            {
                findings.Add(Rule.TalkFirst, asked.Of, AuditWordsOfAsking.BeforeAnyTalk(asked.Of));
            }
        }
        else if (!person.HasTalked && !person.HasReceived && !person.IsAcquainted)
        {
            findings.Add(Rule.Permission, asked.Of, AuditWordsOfAsking.NoStanding(asked.Of));
        }
    }

    private static void JudgeInterest(AuditLedger ledger, Asked asked, AuditFindings findings)
    {
        switch (asked.Request)
        {
            case Request.Names { Purpose: Purpose.Inside }
                or Request.Leave { Purpose: Purpose.Inside } when ledger.Interest != Interest.Confirmed:
                findings.Add(Rule.InterestFirst, asked.Of, AuditWordsOfAsking.BeforeInterest(asked.Of));
                break;
            case Request.Leave { Purpose: Purpose.Guide } leave when leave.Prospect == ledger.Boss:
                findings.Add(Rule.InterestFirst, asked.Of, AuditWordsOfAsking.BossAsGuide(asked.Of, leave.Prospect));
                break;
        }
    }

    private static void JudgeRepeated(AuditLedger ledger, Asked asked, AuditFindings findings)
    {
        AuditMatter matter = ledger.Matter(asked.Of, asked.Request);
        if (matter.IsInConfidence)
        {
            findings.Add(Rule.Discretion, asked.Of, AuditWordsOfAsking.InConfidence(asked.Of));
        }

        if (Repeats(ledger, asked, matter) is { } why)
        {
            findings.Add(Rule.Once, asked.Of, why);
        }
    }

    private static SaidPhrase? Repeats(AuditLedger ledger, Asked asked, AuditMatter matter)
    {
        DateOnly day = ledger.Day(asked.At);
        return matter.Said switch
        {
            Answer.No when !matter.IsInConfidence => AuditWordsOfAsking.SaidNo(asked.Of),
            Answer.Later later when day < later.Day => AuditWordsOfAsking.NotBefore(asked.Of, later.Day),
            Answer.Yes or Answer.PassedTo => AuditWordsOfAsking.Answered(asked.Of),
            Answer.Granted when !IsRenewable(ledger, asked, matter, day) => AuditWordsOfAsking.NotRenewable(asked.Of),
            _ when matter.Asks == 1 && day < ledger.PolicyAt(matter.FirstAskedAt).ReminderDay(matter.FirstAskedAt) =>
                AuditWordsOfAsking.TooSoon(asked.Of),
            _ when matter.Asks > 1 => AuditWordsOfAsking.Reminded(asked.Of),
            _ => null,
        };
    }

    private static bool IsRenewable(AuditLedger ledger, Asked asked, AuditMatter matter, DateOnly day) =>
        asked.Request is Request.Leave leave
        && ledger.Standing<Answered>(matter.SaidIn) is { } grant
        && day > ledger.LastDay(grant)
        && ledger.Person(leave.Prospect).Uses(new AuditIntroduction(asked.Of, null)) == 0
        && !matter.WasRenewed;
}
