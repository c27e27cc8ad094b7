using static NetworkApproach.ApproachEvent;

namespace NetworkApproach;

/// <summary>R2, R3, R5, R7, R10 and R12 for one contact made.</summary>
internal static class AuditAttempts
{
    internal static void Judge(AuditLedger ledger, Attempted attempt, AuditFindings findings)
    {
        bool isBoss = attempt.To == ledger.Boss;
        bool isReply = attempt.Through is AttemptBasis.Reply;
        if (attempt.Minutes > 0 && ledger.IsOver)
        {
            findings.Add(Rule.NoGo, attempt.To, $"{attempt.To} was asked for a talk although interest was lost or the approach closed.");
        }

        JudgeBasis(ledger, attempt, findings);
        if (attempt.Minutes == 0 && !isReply)
        {
            findings.Add(Rule.AFewMinutes, attempt.To, $"{attempt.To} was contacted without saying how many minutes were asked for; only a reply may ask nothing.");
        }

        if (isBoss && !isReply && ledger.Interest != Interest.Confirmed)
        {
            findings.Add(Rule.InterestFirst, attempt.To, $"{attempt.To}, the prospective boss, was contacted before interest was confirmed.");
        }

        if (attempt.Minutes > 0)
        {
            JudgeTalk(ledger, attempt, isBoss, findings);
        }
    }

    private static void JudgeBasis(AuditLedger ledger, Attempted attempt, AuditFindings findings)
    {
        (ContactId to, DateTimeOffset at) = (attempt.To, attempt.At);
        switch (attempt.Through)
        {
            case AttemptBasis.Leave through:
                JudgeLeave(ledger, attempt, through.Grant, findings);
                break;
            case AttemptBasis.Acquainted { Statement: var act }:
                bool isKnown = ledger.Standing<AcquaintanceStated>(act) is { } stated && stated.Who == to && stated.Since <= ledger.Day(at);
                Require(isKnown, $"{to} was contacted as an acquaintance, but '{act}' does not say that you knew them.");
                break;
            case AttemptBasis.Reply { Received: var act }:
                bool isReceived = ledger.Standing<ApproachEvent.ContactReceived>(act) is { } received && received.From == to && received.At <= at;
                bool isAnswer = ledger.Standing<Answered>(act) is { Said: not Answer.No } answer && answer.From == to && answer.At <= at;
                Require(isReceived || isAnswer, $"{to} was contacted in reply to '{act}', which is neither a contact from them nor an answer other than no.");
                break;
            case AttemptBasis.Again { Talk: var act }:
                bool isTalk = ledger.Standing<Talked>(act) is { } talk && talk.With == to && talk.At <= at;
                Require(isTalk, $"{to} was contacted again after '{act}', which is no earlier talk with them.");
                break;
        }

        void Require(bool holds, string why)
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
            findings.Add(Rule.Permission, to, $"{to} was contacted without leave: '{act}' grants none for them.");
            return;
        }

        ContactId relay = grant.From;
        if (ledger.Matter(relay, grant.About).SaidIn != act)
        {
            findings.Add(Rule.LeaveIsNotAName, to, $"{to} was contacted in {relay}'s name after {relay} had withdrawn or replaced that leave.");
        }

        if (grant.At > at)
        {
            findings.Add(Rule.Permission, to, $"{to} was contacted in {relay}'s name before {relay} had given leave.");
        }

        if (ledger.Day(at) > ledger.LastDay(grant))
        {
            findings.Add(Rule.Permission, to, $"{to} was contacted in {relay}'s name after {relay}'s leave had expired.");
        }

        if (!ledger.Matter(relay, new Request.Knows(to)).IsYes(at))
        {
            findings.Add(Rule.LeaveIsNotAName, to, $"{to} was contacted in {relay}'s name, but nothing recorded says that {relay} knows them personally.");
        }
    }

    private static void JudgeTalk(AuditLedger ledger, Attempted attempt, bool isBoss, AuditFindings findings)
    {
        AuditPerson person = ledger.Person(attempt.To);
        AuditMatter talk = ledger.Matter(attempt.To, new Request.Talk());
        bool isAnswered = talk.IsSaid && talk.SaidAt >= person.LatestAttemptAt;
        AuditIntroduction? introduction = ledger.Introduction(attempt);
        Attempted? open = isAnswered ? null : person.First;
        Attempted? reminded = person.IsLatest(introduction) ? open : null;
        if (Repeats(ledger, attempt, talk.Said, open, person.AttemptsBy(introduction) - (reminded is null ? 0 : 1)) is { } why)
        {
            findings.Add(Rule.Once, attempt.To, why);
        }

        if (isBoss)
        {
            return;
        }

        if (reminded is not null)
        {
            if (attempt.Minutes > reminded.Minutes)
            {
                findings.Add(Rule.AFewMinutes, attempt.To, $"The reminder asked {attempt.To} for {attempt.Minutes} minutes, more than the {reminded.Minutes} asked for before.");
            }
        }
        else if (attempt.Minutes > ledger.Policy.MinutesPerTalk || attempt.Minutes + person.Taken > ledger.Policy.MinutesPerPerson)
        {
            findings.Add(
                Rule.AFewMinutes,
                attempt.To,
                $"{attempt.To} was asked for {attempt.Minutes} minutes after {person.Taken} taken; the most is {ledger.Policy.MinutesPerTalk} a talk and {ledger.Policy.MinutesPerPerson} in all.");
        }
    }

    private static string? Repeats(AuditLedger ledger, Attempted attempt, Answer? said, Attempted? open, int uses)
    {
        DateOnly day = ledger.Day(attempt.At);
        return said switch
        {
            Answer.No => $"{attempt.To} had said no to a talk.",
            Answer.Yes => $"{attempt.To} had already agreed to a talk.",
            Answer.Later later when day < later.Day => $"{attempt.To} had said not before {later.Day:O}.",
            _ when open is not null && day < ledger.Policy.ReminderDay(open.At) => $"{attempt.To} had been asked and had not yet been silent long enough for a reminder.",
            _ when uses > 0 => $"{attempt.To} had already been asked for a talk by this introduction.",
            _ => null,
        };
    }
}
