namespace NetworkApproach;

/// <summary>What became of a recorded act.</summary>
public enum RecordedAs
{
    /// <summary>It stands as it was recorded.</summary>
    Standing,

    /// <summary>Something else stands in its place.</summary>
    Corrected,

    /// <summary>It was struck out; nothing stands in its place.</summary>
    StruckOut,

    /// <summary>It is kept as a breach, and permits nothing.</summary>
    Breach,
}
