using NetworkApproach.Texts;
using static NetworkApproach.ApproachEvent;

namespace NetworkApproach.Audits;

/// <summary>R2, R3, R5, R7, R10 and R12 for one contact made.</summary>
internal static class AuditAttempts
{
    internal static void Judge(AuditLedger ledger, Attempted attempt, AuditFindings findings)
    {
        bool isBoss = attempt.To == ledger.Boss;
        bool isReply = attempt.Through is AttemptBasis.Reply;
        if (attempt.Minutes > 0 && ledger.IsOver)
        {
            findings.Add(Rule.NoGo, attempt.To, AuditWordsOfAsking.TalkAfterTheEnd(attempt.To));
        }

        JudgeBasis(ledger, attempt, findings);
        if (attempt.Minutes == 0 && !isReply)
        {
            findings.Add(Rule.AFewMinutes, attempt.To, AuditWordsOfAsking.NoMinutes(attempt.To));
        }

        if (attempt.Minutes == 0 && isReply && (ledger.Person(attempt.To).HasRefused || ledger.IsOver)
            && ledger.Person(attempt.To).WasRepliedTo(attempt.Through.Act))
        {
            findings.Add(Rule.Once, attempt.To, AuditWordsOfAsking.IntroductionUsed(attempt.To));
        }

        if (isBoss && !isReply && ledger.Interest != Interest.Confirmed)
        {
            findings.Add(Rule.InterestFirst, attempt.To, AuditWordsOfAsking.BossTooEarly(attempt.To));
        }

        if (attempt.Minutes > 0)
        {
            JudgeTalk(ledger, attempt, isBoss, findings);
        }
    }

    private static void JudgeBasis(AuditLedger ledger, Attempted attempt, AuditFindings findings)
    {
        ContactId to = attempt.To;
        switch (attempt.Through)
        {
            case AttemptBasis.Leave through:
                JudgeLeave(ledger, attempt, through.Grant, findings);
                break;
            case AttemptBasis.Acquainted { Statement: var act }:
                bool isKnown = ledger.Standing<AcquaintanceStated>(act) is { } stated && stated.Who == to;
                Require(isKnown, AuditWordsOfAsking.NotAcquainted(to, act));
                break;
            case AttemptBasis.Reply { Received: var act }:
                bool isReceived = ledger.Standing<ApproachEvent.ContactReceived>(act) is { } received && received.From == to;
                bool isAnswer = ledger.Standing<Answered>(act) is { Said: not Answer.No } answer && answer.From == to;
                Require(isReceived || isAnswer, AuditWordsOfAsking.NoReply(to, act));
                break;
            case AttemptBasis.Again { Talk: var act }:
                bool isTalk = ledger.Standing<Talked>(act) is { } talk && talk.With == to;
                Require(isTalk, AuditWordsOfAsking.NoEarlierTalk(to, act));
                break;
        }

        void Require(bool holds, SaidPhrase why)
        {
            if (!holds)
            {
                findings.Add(Rule.Permission, to, why);
            }
        }
    }

    private static void JudgeLeave(AuditLedger ledger, Attempted attempt, ActId act, AuditFindings findings)
    {
        (ContactId to, DateTimeOffset at) = (attempt.To, attempt.At);
        if (ledger.Grant(act, to) is not { } grant)
        {
            findings.Add(Rule.Permission, to, AuditWordsOfAsking.NoLeave(to, act));
            return;
        }

        ContactId relay = grant.From;
        if (ledger.Matter(relay, grant.About).SaidIn != act)
        {
            findings.Add(Rule.LeaveIsNotAName, to, AuditWordsOfAsking.Withdrawn(to, relay));
        }

        if (ledger.Day(at) > ledger.LastDay(grant))
        {
            findings.Add(Rule.Permission, to, AuditWordsOfAsking.Expired(to, relay));
        }

        if (!ledger.Matter(relay, new Request.Knows(to)).IsYes)
        {
            findings.Add(Rule.LeaveIsNotAName, to, AuditWordsOfAsking.RelayDoesNotKnow(to, relay));
        }
    }

    private static void JudgeTalk(AuditLedger ledger, Attempted attempt, bool isBoss, AuditFindings findings)
    {
        AuditPerson person = ledger.Person(attempt.To);
        Answer? said = ledger.Matter(attempt.To, new Request.Talk()).Said;
        AuditIntroduction introduction = ledger.Introduction(attempt);
        (AuditIntroduction By, DateTimeOffset At, int Minutes)? reminded = person.Open?.By == introduction ? person.Open : null;
        if (Repeats(ledger, attempt, said, person.Open?.At, person.Uses(introduction) - (reminded is null ? 0 : 1)) is { } why)
        {
            findings.Add(Rule.Once, attempt.To, why);
        }

        if (isBoss)
        {
            return;
        }

        if (reminded is { Minutes: var asked })
        {
            if (attempt.Minutes > asked)
            {
                findings.Add(Rule.AFewMinutes, attempt.To, AuditWordsOfAsking.LongerReminder(attempt.To, attempt.Minutes, asked));
            }
        }
        else if (attempt.Minutes > ledger.Policy.MinutesPerTalk || attempt.Minutes + person.Taken > ledger.Policy.MinutesPerPerson)
        {
            findings.Add(
                Rule.AFewMinutes, attempt.To, AuditWordsOfAsking.TooManyMinutes(attempt.To, attempt.Minutes, person.Taken, ledger.Policy));
        }
    }

    private static SaidPhrase? Repeats(AuditLedger ledger, Attempted attempt, Answer? said, DateTimeOffset? openSince, int uses)
    {
        DateOnly day = ledger.Day(attempt.At);
        return said switch
        {
            Answer.No => AuditWordsOfAsking.TalkRefused(attempt.To),
            Answer.Yes => AuditWordsOfAsking.TalkAgreed(attempt.To),
            Answer.Later later when day < later.Day => AuditWordsOfAsking.NotBefore(attempt.To, later.Day),
            _ when openSince is { } since && day < ledger.PolicyAt(since).ReminderDay(since) => AuditWordsOfAsking.TooSoon(attempt.To),
            _ when uses > 0 => AuditWordsOfAsking.IntroductionUsed(attempt.To),
            _ => null,
        };
    }
}
