using static NetworkApproach.ApproachEvent;

namespace NetworkApproach.Audits;

/// <summary>What a recorded fact must fit: the truth can always be recorded, and what fits nothing confers nothing.</summary>
internal static class AuditFacts
{
    internal static void Judge(AuditLedger ledger, AcquaintanceStated stated, AuditFindings findings)
    {
        if (stated.Since > ledger.Day(stated.At))
        {
            findings.Add(Rule.Permission, stated.Who, AuditWords.AcquaintedLater(stated.Who));
        }

        if (ledger.Person(stated.Who).NamedAt is { } named && stated.Since > ledger.Day(named))
        {
            findings.Add(Rule.Permission, stated.Who, AuditWords.NamedBefore(stated.Who));
        }
    }

    internal static void Judge(AuditLedger ledger, Named naming, AuditFindings findings)
    {
        if (naming.By == naming.Who)
        {
            findings.Add(Rule.NothingElse, naming.By, AuditWords.NamedThemselves(naming.By));
        }

        JudgeOrigin(ledger, naming.By, findings);
    }

    internal static void Judge(AuditLedger ledger, Answered answer, AuditFindings findings)
    {
        if (answer.About.People.Contains(answer.From))
        {
            findings.Add(Rule.NothingElse, answer.From, AuditWords.AnsweredForThemselves(answer.From));
        }

        if (!answer.Said.Fits(answer.About))
        {
            findings.Add(Rule.NothingElse, answer.From, AuditWords.NoAnswer(answer.From));
        }

        if (answer.Said is Answer.PassedTo passed && passed.Recipient == answer.From)
        {
            findings.Add(Rule.NothingElse, answer.From, AuditWords.PassedToThemselves(answer.From));
        }

        JudgeOrigin(ledger, answer.From, findings);
        AuditRules.JudgeHandOff(ledger, answer.From, answer.About, findings);
    }

    internal static void Judge(HandedOff handOff, AuditFindings findings)
    {
        if (handOff.By == handOff.Recipient)
        {
            findings.Add(Rule.NothingElse, handOff.By, AuditWords.PassedToThemselves(handOff.By));
        }
    }

    internal static void Judge(AuditLedger ledger, FactLearnt fact, AuditFindings findings)
    {
        if (ledger.Standing<Talked>(fact.Talk) is null)
        {
            findings.AddOrphan(AuditWords.NoTalk(fact.Talk));
        }

        if (fact.Belief is { } belief && ledger.Standing<BeliefStated>(belief) is null)
        {
            findings.AddOrphan(AuditWords.NoBelief(belief));
        }
    }

    internal static void Judge(AuditLedger ledger, WrittenOff written, AuditFindings findings)
    {
        if (ledger.Standing<HandedOff>(written.HandOff) is null)
        {
            findings.AddOrphan(AuditWords.NoHandOff(written.HandOff));
        }
    }

    internal static void JudgeOrigin(AuditLedger ledger, ContactId who, AuditFindings findings)
    {
        if (!ledger.Person(who).HasOrigin)
        {
            findings.Add(Rule.Permission, who, AuditWords.NoOrigin(who), BreachKind.Orphan);
        }
    }
}
