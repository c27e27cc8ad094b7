namespace NetworkApproach.Planning;

/// <summary>A move that the rules allow and the plan leaves for later.</summary>
/// <param name="Move">The move.</param>
/// <param name="Because">The reason.</param>
/// <param name="After">The person whose answer it waits for, whose names are to be used first, or who is to be talked with first; after a
/// recent no the person themselves.</param>
/// <param name="Until">The first day on which it no longer waits if nothing is heard; null if it waits for no day.</param>
public sealed record HeldBack(Move Move, HeldBackReason Because, Contact After, DateOnly? Until);

/// <summary>Why a move is left for later.</summary>
public enum HeldBackReason
{
    /// <summary>One open attempt at a time inside the company, until somebody inside has talked (Dalton; practitioners, grade C).</summary>
    OneAtATimeInside,

    /// <summary>Names are in hand, of <see cref="HeldBack.After"/> or of others too: these are used before more are asked for, of
    /// anybody.</summary>
    NamesInHand,

    /// <summary>An answer of <see cref="HeldBack.After"/> is awaited: somebody who has not answered is asked for nothing else, and nobody
    /// is asked for more names while somebody inside may answer.</summary>
    AnswerAwaited,

    /// <summary><see cref="HeldBack.After"/> was asked for leave to give a stronger introduction to the same person: the weaker one waits
    /// for the answer, or until the policy lets the seeker go on.</summary>
    StrongerIntroduction,

    /// <summary>Somebody else inside can be reached first: one learns most from the first talks inside, and the prospective boss
    /// waits.</summary>
    InsiderBeforeBoss,

    /// <summary>The person said no within the policy's days before a reminder: they are asked for nothing else while something else can be
    /// done or is awaited.</summary>
    RecentNo,

    /// <summary>The person has fewer minutes left than a talk usually takes: these are saved while names are in hand.</summary>
    FewMinutesLeft,
}
