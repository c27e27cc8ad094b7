namespace NetworkApproach.Planning;

/// <summary>A move that the rules allow and the plan leaves for later.</summary>
/// <param name="Move">The move.</param>
/// <param name="Because">The reason.</param>
/// <param name="After">The person whose answer it waits for, or whose names are to be used first.</param>
/// <param name="Until">The first day on which it no longer waits if nothing is heard; null if it waits for no day.</param>
public sealed record HeldBack(Move Move, HeldBackReason Because, Contact After, DateOnly? Until);

/// <summary>Why a move is left for later.</summary>
public enum HeldBackReason
{
    /// <summary>One open attempt at a time inside the company, until somebody inside has talked (Dalton; practitioners, grade C).</summary>
    OneAtATimeInside,

    /// <summary>The person has just given names: these are used before more are asked for.</summary>
    NamesInHand,
}
