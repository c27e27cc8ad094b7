namespace NetworkApproach;

/// <summary>What may be owed to somebody (R11).</summary>
public enum CourtesyKind
{
    /// <summary>For every talk, every naming and every leave.</summary>
    Thanks,

    /// <summary>For every naming, used or not: what became of it.</summary>
    ReportBack,

    /// <summary>For every contact or request that a rule forbade.</summary>
    Apology,
}
