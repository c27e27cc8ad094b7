namespace NetworkApproach;

/// <summary>How an approach ended.</summary>
public enum Ending
{
    /// <summary>Face to face with the prospective boss. Needs a recorded talk with them.</summary>
    MetTheBoss,

    /// <summary>The seeker decided, on what was learnt, that the company is not for them: a good ending.</summary>
    GoodNo,

    /// <summary>The seeker stopped for any other reason.</summary>
    GivenUp,
}
