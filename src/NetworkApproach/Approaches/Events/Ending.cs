namespace NetworkApproach;

/// <summary>How an approach ended.</summary>
public enum Ending
{
    /// <summary>The seeker met the prospective boss. Needs a recorded talk with them.</summary>
    MetTheBoss,

    /// <summary>The seeker decided, from what was learnt, not to pursue the company: a good ending.</summary>
    GoodNo,

    /// <summary>The seeker stopped for any other reason.</summary>
    GivenUp,
}
