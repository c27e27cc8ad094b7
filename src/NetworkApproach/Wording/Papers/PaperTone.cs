namespace NetworkApproach.Papers;

/// <summary>How a mark on a paper is meant.</summary>
public enum PaperTone
{
    /// <summary>As it is.</summary>
    Plain,

    /// <summary>Settled: confirmed.</summary>
    Good,

    /// <summary>To be looked at: contradicted, late, a breach.</summary>
    Warning,

    /// <summary>Told in confidence; only in the seeker's own papers.</summary>
    Private,

    /// <summary>Counts for nothing any more.</summary>
    Gone,
}
