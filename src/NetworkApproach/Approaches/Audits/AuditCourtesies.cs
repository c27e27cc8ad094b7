using static NetworkApproach.ApproachEvent;

namespace NetworkApproach.Audits;

/// <summary>
/// R11: what is owed to whom for which act. A courtesy paid is no breach, whatever becomes of the act afterwards; the act must have been
/// recorded, and be one for which such a courtesy can be owed.
/// </summary>
internal static class AuditCourtesies
{
    /// <summary>The one whom an act concerns that owes something; empty for any other act.</summary>
    internal static IReadOnlyList<ContactId> OwedTo(AuditLedger ledger, ActId act) => ledger.Find(act) switch
    {
        { Happened: ContactedWithoutLeave contact } => [contact.Who],
        { Happened: Attempted attempt, Stands: false } => [attempt.To],
        { Happened: Asked asked, Stands: false } => [asked.Of],
        { Happened: Talked talk, Stands: true } => [talk.With],
        { Happened: Named naming, Stands: true } => [naming.By],
        { Happened: Answered { Said: Answer.Granted } leave, Stands: true }
            when ledger.Matter(leave.From, leave.About).Said is Answer.Granted => [leave.From],
        _ => [],
    };

    internal static void Judge(AuditLedger ledger, CourtesyKind kind, ActId act, AuditFindings findings)
    {
        ApproachEvent[] recorded = [.. ledger.Recorded(act)];
        if (recorded is [])
        {
            findings.AddOrphan(AuditWords.NothingOwed(act));
        }
        else if (!recorded.Any(happened => CanOwe(kind, happened)))
        {
            findings.Add(Rule.Loops, null, AuditWords.NotOwed(kind, act, EventType.Of(recorded[0])));
        }
    }

    private static bool CanOwe(CourtesyKind kind, ApproachEvent happened) => happened switch
    {
        Attempted or Asked or ContactedWithoutLeave => kind == CourtesyKind.Apology,
        Talked or Answered { Said: Answer.Granted } => kind == CourtesyKind.Thanks,
        Named => kind is CourtesyKind.Thanks or CourtesyKind.ReportBack,
        _ => false,
    };
}
