using static NetworkApproach.ApproachEvent;

namespace NetworkApproach.Audits;

/// <summary>R11: what is owed to whom for which act, once.</summary>
internal static class AuditCourtesies
{
    internal static IReadOnlyList<ContactId> OwedTo(AuditLedger ledger, ActId act) =>
        Owed(ledger.Find(act)) is [var first, ..] ? [first.To] : [];

    internal static void Judge(AuditLedger ledger, CourtesyKind kind, ActId act, AuditFindings findings)
    {
        AuditedEvent? about = ledger.Find(act);
        IReadOnlyList<(ContactId To, CourtesyKind Kind)> owed = Owed(about);
        if (about is null || (!about.Value.Stands && owed is []))
        {
            findings.AddOrphan(AuditWords.NothingOwed(act));
            return;
        }

        ContactId? who = owed is [var first, ..] ? first.To : null;
        if (!owed.Any(courtesy => courtesy.Kind == kind))
        {
            findings.Add(Rule.Loops, who, AuditWords.NotOwed(kind, act, EventType.Of(about.Value.Happened)));
        }

        if (ledger.IsSettled(kind, act))
        {
            findings.Add(Rule.Loops, who, AuditWords.Settled(kind, act));
        }
    }

    private static IReadOnlyList<(ContactId To, CourtesyKind Kind)> Owed(
        AuditedEvent? about) => about is not { } act ? [] : act.Happened switch
        {
            Talked talk when act.Stands => [(talk.With, CourtesyKind.Thanks)],
            Named naming when act.Stands => [(naming.By, CourtesyKind.Thanks), (naming.By, CourtesyKind.ReportBack)],
            Answered { Said: Answer.Granted } leave when act.Stands => [(leave.From, CourtesyKind.Thanks)],
            ContactedWithoutLeave contact => [(contact.Who, CourtesyKind.Apology)],
            Attempted attempt when !act.Stands => [(attempt.To, CourtesyKind.Apology)],
            Asked asked when !act.Stands => [(asked.Of, CourtesyKind.Apology)],
            _ => [],
        };
}
