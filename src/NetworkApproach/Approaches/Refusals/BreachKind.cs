namespace NetworkApproach;

/// <summary>How a breach came to light.</summary>
public enum BreachKind
{
    /// <summary>
    /// The history itself shows that a rule was broken: it was forged or imported, or a striking out uncovered the breach.
    /// </summary>
    Uncovered,

    /// <summary>The seeker confessed a contact that a rule forbade.</summary>
    Confessed,

    /// <summary>What it refers to is not recorded, or was struck out.</summary>
    Orphan,
}
