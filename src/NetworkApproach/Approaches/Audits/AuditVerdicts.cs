using static NetworkApproach.ApproachEvent;

namespace NetworkApproach.Audits;

/// <summary>What the seeker decides alone: whether the target interests them, what to say to an offer, and the end.</summary>
internal static class AuditVerdicts
{
    internal static void Judge(AuditLedger ledger, InterestJudged judged, AuditFindings findings)
    {
        if (ledger.IsClosed)
        {
            findings.Add(Rule.NoGo, null, AuditWords.JudgedAfterTheEnd);
        }

        if (judged.Verdict == Interest.Confirmed && !ledger.HasFactAboutTarget)
        {
            findings.Add(Rule.InterestFirst, null, AuditWords.ConfirmedWithoutFact);
        }
    }

    internal static void Judge(AuditLedger ledger, OfferAnswered answered, AuditFindings findings)
    {
        ContactId? by = ledger.Standing<HandOffOffered>(answered.Offer)?.By;
        if (by is null)
        {
            findings.AddOrphan(AuditWords.NoOffer(answered.Offer));
        }

        if (ledger.IsAnswered(answered.Offer))
        {
            findings.Add(Rule.Once, by, AuditWords.OfferAnswered(answered.Offer));
        }

        if (answered.Reply == OfferReply.AskedToContactThem && ledger.IsOver)
        {
            findings.Add(Rule.NoGo, by, AuditWords.RedirectedAfterTheEnd);
        }
    }

    internal static void Judge(AuditLedger ledger, Closed closed, AuditFindings findings)
    {
        if (ledger.IsClosed)
        {
            findings.Add(Rule.NoGo, null, AuditWords.ClosedAgain);
        }

        if (closed.Ending == Ending.MetTheBoss && !(ledger.Boss is { } boss && ledger.Person(boss).HasTalked))
        {
            findings.Add(Rule.Record, ledger.Boss, AuditWords.BossNotMet);
        }
    }
}
