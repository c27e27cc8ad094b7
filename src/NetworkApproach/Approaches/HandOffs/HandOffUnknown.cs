namespace NetworkApproach;

/// <summary>What the seeker does not know about a CV that was passed on.</summary>
public enum HandOffUnknown
{
    /// <summary>Who has it.</summary>
    WhoHasIt,

    /// <summary>What was done with it.</summary>
    WhatBecameOfIt,

    /// <summary>How to reach whoever has it oneself: there is neither leave nor a direct contact.</summary>
    HowToReachThem,
}
