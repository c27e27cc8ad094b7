namespace NetworkApproach;

/// <summary>How a fact relates to a belief the seeker held before the talks.</summary>
public enum Bearing
{
    /// <summary>It adds to the belief, or relates to no belief.</summary>
    AddsTo,

    /// <summary>It confirms the belief.</summary>
    Confirms,

    /// <summary>It contradicts the belief.</summary>
    Contradicts,
}
