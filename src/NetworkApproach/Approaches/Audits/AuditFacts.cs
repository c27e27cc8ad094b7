using static NetworkApproach.ApproachEvent;

namespace NetworkApproach;

/// <summary>What a recorded fact must fit: the truth can always be recorded, and what fits nothing confers nothing.</summary>
internal static class AuditFacts
{
    internal static void Judge(AuditLedger ledger, AcquaintanceStated stated, AuditFindings findings)
    {
        if (stated.Since > ledger.Day(stated.At))
        {
            findings.Add(Rule.Permission, stated.Who, $"You cannot have known {stated.Who} since a day that had not yet come.");
        }

        if (ledger.Person(stated.Who).NamedAt is { } named && stated.Since > ledger.Day(named))
        {
            findings.Add(Rule.Permission, stated.Who, $"{stated.Who} was named to you here before you knew them: that makes no acquaintance.");
        }
    }

    internal static void Judge(AuditLedger ledger, Named naming, AuditFindings findings)
    {
        if (naming.By == naming.Who)
        {
            findings.Add(Rule.NothingElse, naming.By, $"{naming.By} cannot name themselves.");
        }

        JudgeOrigin(ledger, naming.By, findings);
    }

    internal static void Judge(AuditLedger ledger, Answered answer, AuditFindings findings)
    {
        if (answer.About.People.Contains(answer.From))
        {
            findings.Add(Rule.NothingElse, answer.From, $"{answer.From} cannot answer for themselves as if for somebody else.");
        }

        if (!answer.Said.Fits(answer.About))
        {
            findings.Add(Rule.NothingElse, answer.From, $"What {answer.From} said is no answer to what it is recorded for.");
        }

        if (answer.Said is Answer.PassedTo passed && passed.Recipient == answer.From)
        {
            findings.Add(Rule.NothingElse, answer.From, $"{answer.From} cannot have passed the CV on to themselves.");
        }

        JudgeOrigin(ledger, answer.From, findings);
        AuditRules.JudgeHandOff(ledger, answer.From, answer.About, findings);
    }

    internal static void Judge(HandedOff handOff, AuditFindings findings)
    {
        if (handOff.By == handOff.Recipient)
        {
            findings.Add(Rule.NothingElse, handOff.By, $"{handOff.By} cannot have passed the CV on to themselves.");
        }
    }

    internal static void Judge(AuditLedger ledger, FactLearnt fact, AuditFindings findings)
    {
        if (ledger.Standing<Talked>(fact.Talk) is null)
        {
            findings.AddOrphan($"The talk '{fact.Talk}' that this fact comes from is not recorded.");
        }

        if (fact.Belief is { } belief && ledger.Standing<BeliefStated>(belief) is null)
        {
            findings.AddOrphan($"The belief '{belief}' that this fact bears on is not recorded.");
        }
    }

    internal static void Judge(AuditLedger ledger, WrittenOff written, AuditFindings findings)
    {
        if (ledger.Standing<HandedOff>(written.HandOff) is null)
        {
            findings.AddOrphan($"No hand-off of the CV is recorded as '{written.HandOff}'.");
        }
    }

    internal static void JudgeOrigin(AuditLedger ledger, ContactId who, AuditFindings findings)
    {
        if (!ledger.Person(who).HasOrigin)
        {
            findings.Add(Rule.Permission, who, $"Nothing recorded says how you came to {who}: an acquaintance, or who contacted whom.", BreachKind.Orphan);
        }
    }
}
