namespace NetworkApproach;

/// <summary>When a courtesy is due, when it is late, and on which working day to pay it.</summary>
internal static class CourtesyDays
{
    /// <summary>The day it is due: the next one by default.</summary>
    internal static DateOnly Due(ApproachPolicy policy, DateTimeOffset since) => Due(policy, policy.DayOf(since));

    internal static DateOnly Due(ApproachPolicy policy, DateOnly since) => since.AddDays(policy.CourtesyDueAfterDays);

    /// <summary>The working day by which to pay what is due on a day.</summary>
    internal static DateOnly ToPayOn(ApproachPolicy policy, DateOnly due) => policy.FirstWorkingDay(due);

    /// <summary>How pressing it is; owed and no more while nothing has come of what it is for.</summary>
    internal static CourtesyStatus Status(ApproachPolicy policy, DateTimeOffset? since, DateOnly? due, DateTimeOffset now)
    {
        if (since is not { } at || policy.DayOf(now) < due)
        {
            return CourtesyStatus.Owed;
        }

        return policy.DayOf(now) > policy.WorkingDaysAfter(policy.DayOf(at), policy.CourtesyOverdueAfterWorkingDays)
            && policy.DayOf(now) > due
            ? CourtesyStatus.Overdue
            : CourtesyStatus.Due;
    }
}
