using static NetworkApproach.ApproachEvent;

namespace NetworkApproach.Audits;

/// <summary>Which rules one event breaks, held against what stands before it.</summary>
internal static class AuditRules
{
    internal static readonly AuditFindings BeforeTheOpening = AuditFindings.Of(Rule.Record, null, AuditWords.BeforeTheOpening);

    internal static AuditFindings OtherContent(ApproachEvent happened) =>
        AuditFindings.Of(Rule.Record, null, AuditWords.OtherContent(happened.Id));

    internal static AuditFindings Judge(AuditLedger ledger, ApproachEvent happened, int since)
    {
        if (ledger.Opening is null)
        {
            return happened is Opened ? AuditFindings.None : BeforeTheOpening;
        }

        if (happened is Opened)
        {
            return AuditFindings.Of(Rule.Record, null, AuditWords.OpenedAgain);
        }

        if (happened is StruckOut or Restored)
        {
            return AuditFindings.None;
        }

        AuditFindings findings = new();
        JudgePeople(ledger, happened, since, findings);
        JudgeOwn(ledger, happened, findings);
        return findings;
    }

    /// <summary>The questions about a passed-on CV, asked or answered: the hand-off must be recorded, and be that person's.</summary>
    internal static void JudgeHandOff(AuditLedger ledger, ContactId by, Request about, AuditFindings findings)
    {
        ActId? act = about switch
        {
            Request.WhatBecame question => question.HandOff,
            Request.Stop question => question.HandOff,
            _ => null,
        };
        if (act is not { } handOff)
        {
            return;
        }

        if (ledger.Standing<HandedOff>(handOff) is not { } passed)
        {
            findings.AddOrphan(AuditWords.NoHandOff(handOff), by);
        }
        else if (passed.By != by)
        {
            findings.Add(Rule.NothingElse, by, AuditWords.PassedOnByOther(passed.By, by));
        }
    }

    private static void JudgePeople(AuditLedger ledger, ApproachEvent happened, int since, AuditFindings findings)
    {
        foreach (ContactId who in happened.People)
        {
            if (who == ledger.Opening!.Seeker)
            {
                findings.Add(Rule.Yourself, who, AuditWords.SeekerIsNoContact);
            }
        }

        if (happened is Erased)
        {
            return;
        }

        foreach (ContactId who in (IEnumerable<ContactId>)[.. happened.People, .. Behind(ledger, happened)])
        {
            if (ledger.IsForgotten(who, since))
            {
                findings.Add(Rule.Forgetting, who, AuditWords.Forgotten(who));
            }
        }
    }

    /// <summary>Those whom the event concerns without naming them.</summary>
    private static IReadOnlyList<ContactId> Behind(AuditLedger ledger, ApproachEvent happened) => happened switch
    {
        CourtesyPaid { To: null } paid => AuditCourtesies.OwedTo(ledger, paid.For),
        CourtesyWaived { To: null } waived => AuditCourtesies.OwedTo(ledger, waived.For),
        AppointmentEnded ended => ledger.Standing<AppointmentMade>(ended.Appointment)?.People ?? [],
        OfferAnswered answered => ledger.Standing<HandOffOffered>(answered.Offer)?.People ?? [],
        FactLearnt fact => ledger.Standing<Talked>(fact.Talk)?.People ?? [],
        Attempted { Through: AttemptBasis.Leave through } attempt =>
            ledger.Grant(through.Grant, attempt.To) is { } grant ? [grant.From] : [],
        _ => [],
    };

    private static void JudgeOwn(AuditLedger ledger, ApproachEvent happened, AuditFindings findings)
    {
        switch (happened)
        {
            case AcquaintanceStated stated:
                AuditFacts.Judge(ledger, stated, findings);
                break;
            case Named naming:
                AuditFacts.Judge(ledger, naming, findings);
                break;
            case Answered answer:
                AuditFacts.Judge(ledger, answer, findings);
                break;
            case Talked talk:
                AuditFacts.JudgeOrigin(ledger, talk.With, findings);
                break;
            case AppointmentMade appointment:
                AuditFacts.JudgeOrigin(ledger, appointment.With, findings);
                break;
            case AppointmentEnded ended when ledger.Standing<AppointmentMade>(ended.Appointment) is null:
                findings.AddOrphan(AuditWords.NoAppointment(ended.Appointment));
                break;
            case HandOffOffered offer:
                AuditFacts.JudgeOrigin(ledger, offer.By, findings);
                break;
            case HandedOff handOff:
                AuditFacts.Judge(handOff, findings);
                break;
            case FactLearnt fact:
                AuditFacts.Judge(ledger, fact, findings);
                break;
            case WrittenOff written:
                AuditFacts.Judge(ledger, written, findings);
                break;
            case ContactedWithoutLeave contact:
                findings.Add(Rule.Permission, contact.Who, Breach.Confessed(contact.Who.Value), BreachKind.Confessed);
                break;
            case CourtesyPaid paid:
                AuditCourtesies.Judge(ledger, paid.Kind, paid.For, findings);
                break;
            case CourtesyWaived waived:
                AuditCourtesies.Judge(ledger, waived.Kind, waived.For, findings);
                break;
            case Attempted attempt:
                AuditAttempts.Judge(ledger, attempt, findings);
                break;
            case Asked asked:
                AuditRequests.Judge(ledger, asked, findings);
                break;
            case InterestJudged judged:
                AuditVerdicts.Judge(ledger, judged, findings);
                break;
            case OfferAnswered answered:
                AuditVerdicts.Judge(ledger, answered, findings);
                break;
            case Closed closed:
                AuditVerdicts.Judge(ledger, closed, findings);
                break;
        }
    }
}
