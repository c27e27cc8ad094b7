namespace NetworkApproach;

/// <summary>The rules of the method, by their numbers.</summary>
public enum Rule
{
    /// <summary>The record itself: opened once, ids used once, intents in order of time, every subject recorded.</summary>
    Record = 0,

    /// <summary>R1: every act is the seeker's own.</summary>
    Yourself = 1,

    /// <summary>R2: nobody is contacted without an acquaintance, a contact received, a valid leave or an earlier talk.</summary>
    Permission = 2,

    /// <summary>R3: being named gives no leave; leave is one relay's yes for one prospect they know, until withdrawn.</summary>
    LeaveIsNotAName = 3,

    /// <summary>R4: names and leave are asked only of somebody the seeker has talked with.</summary>
    TalkFirst = 4,

    /// <summary>R5: the inside and the prospective boss come after interest, and interest after a fact.</summary>
    InterestFirst = 5,

    /// <summary>R6: nobody on the way is filtered by their job. Nothing can break it: no rule reads a job.</summary>
    WhateverTheirJob = 6,

    /// <summary>R7: a few minutes from each person.</summary>
    AFewMinutes = 7,

    /// <summary>R8: the closed list of requests and their answers.</summary>
    NothingElse = 8,

    /// <summary>R9: no hand-off of the CV. It is never an act of the seeker's, so no act can break it; it stays an open question.</summary>
    NoHandOff = 9,

    /// <summary>R10: the same thing is not asked twice.</summary>
    Once = 10,

    /// <summary>R11: every courtesy owed is paid once, or waived explicitly.</summary>
    Loops = 11,

    /// <summary>R12: once interest is lost or the approach closed, nothing more is asked.</summary>
    NoGo = 12,

    /// <summary>R13: what was said in confidence stays there, and nobody is cited beyond their leave.</summary>
    Discretion = 13,

    /// <summary>R14: who was forgotten stays forgotten.</summary>
    Forgetting = 14,
}
