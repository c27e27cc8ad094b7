namespace NetworkApproach;

/// <summary>What is owed to whom at an instant, and who would like to meet again (R11).</summary>
/// <param name="All">Everything owed and neither paid nor waived: overdue first, then due, then owed; within each by day, then in the order
/// of the history.</param>
/// <param name="MeetAgain">Who wished to meet again, by day, those without a day last.</param>
public sealed record Courtesies(IReadOnlyList<Courtesy> All, IReadOnlyList<WishToMeet> MeetAgain)
{
    /// <summary>What is due or overdue; empty if nothing is.</summary>
    public IReadOnlyList<Courtesy> Due => Array.AsReadOnly(All.Where(courtesy => courtesy.Status != CourtesyStatus.Owed).ToArray());
}
