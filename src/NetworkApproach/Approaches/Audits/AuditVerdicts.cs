using static NetworkApproach.ApproachEvent;

namespace NetworkApproach;

/// <summary>What the seeker decides alone: whether the target interests them, what to say to an offer, and the end.</summary>
internal static class AuditVerdicts
{
    internal static void Judge(AuditLedger ledger, InterestJudged judged, AuditFindings findings)
    {
        if (ledger.IsClosed)
        {
            findings.Add(Rule.NoGo, null, "The approach is closed; interest is judged no more.");
        }

        if (judged.Verdict == Interest.Confirmed && !ledger.HasFactAboutTarget(judged.At))
        {
            findings.Add(Rule.InterestFirst, null, "Interest was confirmed before any talk had brought a fact about the target.");
        }
    }

    internal static void Judge(AuditLedger ledger, OfferAnswered answered, AuditFindings findings)
    {
        ContactId? by = ledger.Standing<HandOffOffered>(answered.Offer)?.By;
        if (by is null)
        {
            findings.AddOrphan($"No offer to pass on the CV is recorded as '{answered.Offer}'.");
        }

        if (ledger.IsAnswered(answered.Offer))
        {
            findings.Add(Rule.Once, by, $"The offer '{answered.Offer}' was already answered.");
        }

        if (answered.Reply == OfferReply.AskedToContactThem && ledger.IsOver)
        {
            findings.Add(Rule.NoGo, by, "Nothing more is asked once interest is lost or the approach closed; the offer could only be declined.");
        }
    }

    internal static void Judge(AuditLedger ledger, Closed closed, AuditFindings findings)
    {
        if (ledger.IsClosed)
        {
            findings.Add(Rule.NoGo, null, "The approach was already closed.");
        }

        if (closed.Ending == Ending.MetTheBoss && !(ledger.Boss is { } boss && ledger.Person(boss).TalkedAt is not null))
        {
            findings.Add(Rule.Record, ledger.Boss, "No talk with the prospective boss is recorded, so the approach cannot have ended by meeting them.");
        }
    }
}
