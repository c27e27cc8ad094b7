namespace NetworkApproach;

/// <summary>How a breach came to light.</summary>
public enum BreachKind
{
    /// <summary>The history itself shows that a rule was broken: forged, imported, or uncovered by a striking out.</summary>
    Uncovered,

    /// <summary>The seeker confessed a contact made without leave.</summary>
    Confessed,

    /// <summary>The thing it refers to is not recorded, or was struck out.</summary>
    Orphan,
}
