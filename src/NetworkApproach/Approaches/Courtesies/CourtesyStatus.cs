namespace NetworkApproach;

/// <summary>How pressing a courtesy is.</summary>
public enum CourtesyStatus
{
    /// <summary>Owed, but not due yet: the day has not come, or it is not known yet what became of the name.</summary>
    Owed,

    /// <summary>Due.</summary>
    Due,

    /// <summary>Late.</summary>
    Overdue,
}
