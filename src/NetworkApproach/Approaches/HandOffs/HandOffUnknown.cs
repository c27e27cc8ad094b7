namespace NetworkApproach;

/// <summary>What the seeker does not know about a CV that was passed on.</summary>
public enum HandOffUnknown
{
    /// <summary>Who has the CV.</summary>
    WhoHasIt,

    /// <summary>What was done with the CV.</summary>
    WhatBecameOfIt,

    /// <summary>How the seeker can reach the person who has it: there is neither leave nor a direct contact.</summary>
    HowToReachThem,
}
