namespace NetworkApproach;

/// <summary>The rules of the method, by number.</summary>
public enum Rule
{
    /// <summary>
    /// The record itself: an approach is opened once, ids are used once, intents are in order of time, and everything referred to is
    /// recorded.
    /// </summary>
    Record = 0,

    /// <summary>R1: every act is done by the seeker.</summary>
    Yourself = 1,

    /// <summary>R2: nobody is contacted without an acquaintance, a contact received, a valid leave or an earlier talk.</summary>
    Permission = 2,

    /// <summary>R3: being named does not give leave; leave is one relay's yes for one prospect they know, until withdrawn.</summary>
    LeaveIsNotAName = 3,

    /// <summary>R4: names and leave are asked only of a person the seeker has talked with.</summary>
    TalkFirst = 4,

    /// <summary>
    /// R5: names and leave for the inside, and contact with the prospective boss, come after interest is confirmed, and interest after a
    /// fact.
    /// </summary>
    InterestFirst = 5,

    /// <summary>R6: nobody on the way is filtered by their job. It cannot be broken, because no rule reads a job.</summary>
    WhateverTheirJob = 6,

    /// <summary>R7: each person is asked for only a few minutes.</summary>
    AFewMinutes = 7,

    /// <summary>R8: only the requests of a closed list may be made, and only answers that fit them recorded.</summary>
    NothingElse = 8,

    /// <summary>
    /// R9: no hand-off of the CV. No act can break it, because a hand-off is never an act of the seeker; it remains an open question.
    /// </summary>
    NoHandOff = 9,

    /// <summary>R10: the same thing is not asked twice.</summary>
    Once = 10,

    /// <summary>R11: every courtesy owed is paid once, or waived explicitly.</summary>
    Loops = 11,

    /// <summary>R12: once interest is lost or the approach closed, nothing more is asked.</summary>
    NoGo = 12,

    /// <summary>R13: what was said in confidence is not passed on, and nobody is cited beyond their leave.</summary>
    Discretion = 13,

    /// <summary>R14: a person who was forgotten remains forgotten.</summary>
    Forgetting = 14,
}
