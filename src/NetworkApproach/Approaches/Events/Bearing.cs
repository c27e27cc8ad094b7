using NetworkApproach.Audits;
using NetworkApproach.Books;
using NetworkApproach.Papers;
using NetworkApproach.Paths;
using NetworkApproach.Planning;
using NetworkApproach.Texts;

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
