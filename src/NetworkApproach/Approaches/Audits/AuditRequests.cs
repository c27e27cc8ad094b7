using static NetworkApproach.ApproachEvent;

namespace NetworkApproach;

/// <summary>R2 to R5, R7, R8, R10, R12 and R13 for one request made.</summary>
internal static class AuditRequests
{
    internal static void Judge(AuditLedger ledger, Asked asked, AuditFindings findings)
    {
        (ContactId of, Request request) = (asked.Of, asked.Request);
        if (request.People.Contains(of))
        {
            findings.Add(Rule.NothingElse, of, $"{of} was asked about themselves as if about somebody else.");
        }

        if (request is Request.Talk)
        {
            findings.Add(Rule.AFewMinutes, of, $"{of} was asked for a talk without a number of minutes; a talk is asked for only when contacting somebody.");
        }

        if (ledger.IsOver && request is not (Request.WhatBecame or Request.Stop))
        {
            findings.Add(Rule.NoGo, of, $"{of} was asked for something although interest was lost or the approach closed.");
        }

        AuditRules.JudgeHandOff(ledger, of, request, findings);
        JudgeStanding(ledger, asked, findings);
        JudgeInterest(ledger, asked, findings);
        if (request is Request.Leave leave && !ledger.Matter(of, new Request.Knows(leave.Prospect)).IsYes(asked.At))
        {
            findings.Add(Rule.LeaveIsNotAName, of, $"{of} was asked for leave to contact {leave.Prospect} before saying that they know them personally.");
        }

        JudgeRepeated(ledger, asked, findings);
    }

    private static void JudgeStanding(AuditLedger ledger, Asked asked, AuditFindings findings)
    {
        AuditPerson person = ledger.Person(asked.Of);
        bool talked = person.TalkedAt <= asked.At;
        if (asked.Request is Request.Names or Request.Leave)
        {
            if (!talked)
            {
                findings.Add(Rule.TalkFirst, asked.Of, $"{asked.Of} was asked for names or leave before any talk with them.");
            }
        }
        else if (!talked && !(person.ReceivedAt <= asked.At) && !(person.AcquaintedSince <= ledger.Day(asked.At)))
        {
            findings.Add(Rule.Permission, asked.Of, $"{asked.Of} was asked for something before they had talked with you or answered you, and is no acquaintance.");
        }
    }

    private static void JudgeInterest(AuditLedger ledger, Asked asked, AuditFindings findings)
    {
        switch (asked.Request)
        {
            case Request.Names { Purpose: Purpose.Inside } or Request.Leave { Purpose: Purpose.Inside } when ledger.Interest != Interest.Confirmed:
                findings.Add(Rule.InterestFirst, asked.Of, $"{asked.Of} was asked about people inside before interest was confirmed.");
                break;
            case Request.Leave { Purpose: Purpose.Guide } leave when leave.Prospect == ledger.Boss:
                findings.Add(Rule.InterestFirst, asked.Of, $"{asked.Of} was asked for leave to contact {leave.Prospect} as a guide, which the prospective boss never is.");
                break;
        }
    }

    private static void JudgeRepeated(AuditLedger ledger, Asked asked, AuditFindings findings)
    {
        AuditMatter matter = ledger.Matter(asked.Of, asked.Request);
        if (matter.IsInConfidence)
        {
            findings.Add(Rule.Discretion, asked.Of, $"{asked.Of} named this person in confidence, which is a no to being cited.");
        }
        else if (Repeats(ledger, asked, matter) is { } why)
        {
            findings.Add(Rule.Once, asked.Of, why);
        }
    }

    private static string? Repeats(AuditLedger ledger, Asked asked, AuditMatter matter)
    {
        DateOnly day = ledger.Day(asked.At);
        return matter.Said switch
        {
            Answer.No => $"{asked.Of} had already said no to this.",
            Answer.Later later when day < later.Day => $"{asked.Of} had said not before {later.Day:O}.",
            Answer.Yes or Answer.PassedTo => $"{asked.Of} had already answered this.",
            Answer.Granted when !IsRenewable(ledger, asked, matter, day) => $"{asked.Of} had already given leave, and it is not asked for again unless it expired unused, once.",
            _ when matter.Asks == 1 && day < ledger.Policy.ReminderDay(matter.LastAskedAt) => $"{asked.Of} had been asked and had not yet been silent long enough for a reminder.",
            _ when matter.Asks > 1 => $"{asked.Of} had been asked and reminded already; silence is an answer.",
            _ => null,
        };
    }

    private static bool IsRenewable(AuditLedger ledger, Asked asked, AuditMatter matter, DateOnly day) =>
        asked.Request is Request.Leave leave
        && ledger.Standing<Answered>(matter.SaidIn) is { } grant
        && day > ledger.LastDay(grant)
        && ledger.Person(leave.Prospect).AttemptsBy(new AuditIntroduction(asked.Of, null)) == 0
        && !matter.WasRenewed;
}
