namespace NetworkApproach;

/// <summary>The courtesies owed at an instant, and the people who would like to meet again (rule R11).</summary>
/// <param name="All">All courtesies neither paid nor waived: overdue first, then due, then owed; within each group by day, then in the
/// order of the history.</param>
/// <param name="MeetAgain">The people who wished to meet again, by day; those without a day last.</param>
public sealed record Courtesies(IReadOnlyList<Courtesy> All, IReadOnlyList<WishToMeet> MeetAgain)
{
    /// <summary>The courtesies that are due or overdue; empty if there are none.</summary>
    public IReadOnlyList<Courtesy> Due => Array.AsReadOnly(All.Where(courtesy => courtesy.Status != CourtesyStatus.Owed).ToArray());
}
