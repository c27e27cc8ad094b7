namespace NetworkApproach;

/// <summary>What a fact does to a belief the seeker held before the talks.</summary>
public enum Bearing
{
    /// <summary>It adds to it, or to nothing in particular.</summary>
    AddsTo,

    /// <summary>It says the same.</summary>
    Confirms,

    /// <summary>It says otherwise.</summary>
    Contradicts,
}
