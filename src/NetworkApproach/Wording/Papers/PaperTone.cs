namespace NetworkApproach.Papers;

/// <summary>The meaning of a mark on a paper.</summary>
public enum PaperTone
{
    /// <summary>No special meaning.</summary>
    Plain,

    /// <summary>Settled: confirmed.</summary>
    Good,

    /// <summary>To be checked: contradicted, late, a breach.</summary>
    Warning,

    /// <summary>Told in confidence. Appears only in the seeker's own papers.</summary>
    Private,

    /// <summary>No longer counts.</summary>
    Gone,
}
