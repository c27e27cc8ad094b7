namespace NetworkApproach.Planning;

/// <summary>An assumption of the simple model that a query may drop. If one is dropped, the order of tries changes the chance, not only the
/// minutes.</summary>
public enum PlanAssumption
{
    /// <summary>All tries together may take any number of minutes. Dropped by <see cref="PlanQuery.MostMinutes"/>.</summary>
    NoCapOnMinutes,

    /// <summary>One person may be asked for any number of minutes. Dropped by <see cref="PlanQuery.MostMinutesEach"/> and
    /// <see cref="PlanQuery.MostMinutesWith"/>.</summary>
    NoCapOnAPerson,

    /// <summary>Whether a person agrees to talk does not depend on who introduces the seeker. Dropped by
    /// <see cref="PlanQuery.WillingThrough"/>.</summary>
    SameAnswerWhoeverAsks,

    /// <summary>All tries together may take any number of days. Dropped by <see cref="PlanQuery.MostDays"/>.</summary>
    NoCapOnDays,

    /// <summary>What can be tried now can be tried later. Dropped by <see cref="PlanQuery.OpenFor"/>.</summary>
    NothingExpires,
}
