namespace NetworkApproach;

/// <summary>The kind of courtesy owed to a person (rule R11).</summary>
public enum CourtesyKind
{
    /// <summary>Thanks, for every talk, every naming and every leave.</summary>
    Thanks,

    /// <summary>A report of what became of a naming, owed for every naming, used or not.</summary>
    ReportBack,

    /// <summary>An apology, for every contact or request that a rule forbade.</summary>
    Apology,
}
