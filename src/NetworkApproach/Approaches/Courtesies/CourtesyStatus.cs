namespace NetworkApproach;

/// <summary>How urgent a courtesy is.</summary>
public enum CourtesyStatus
{
    /// <summary>Owed, but not due yet: the day has not come, or there is nothing to report about the name yet.</summary>
    Owed,

    /// <summary>Due, but not overdue.</summary>
    Due,

    /// <summary>Overdue.</summary>
    Overdue,
}
