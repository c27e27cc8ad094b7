namespace NetworkApproach;

/// <summary>
/// How far the talks have confirmed or contradicted a belief. One statement is not enough: a second, independent source is needed to
/// confirm it.
/// </summary>
public enum BeliefStanding
{
    /// <summary>No source confirms or contradicts it.</summary>
    Unconfirmed,

    /// <summary>One source confirms it, and none contradicts it.</summary>
    SaidOnce,

    /// <summary>Two or more independent sources confirm it, and none contradicts it.</summary>
    Confirmed,

    /// <summary>At least one source contradicts it, and none confirms it.</summary>
    Contradicted,

    /// <summary>Sources disagree.</summary>
    Disputed,
}
