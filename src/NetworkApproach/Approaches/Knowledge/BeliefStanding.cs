namespace NetworkApproach;

/// <summary>How a belief has fared in the talks. One talk is one data point: a second, independent source makes a fact.</summary>
public enum BeliefStanding
{
    /// <summary>Nobody has said anything to it.</summary>
    Unconfirmed,

    /// <summary>One source says the same.</summary>
    SaidOnce,

    /// <summary>Two or more independent sources say the same, none otherwise.</summary>
    Confirmed,

    /// <summary>Somebody says otherwise, nobody the same.</summary>
    Contradicted,

    /// <summary>Sources disagree.</summary>
    Disputed,
}
