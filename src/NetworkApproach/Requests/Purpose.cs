namespace NetworkApproach;

/// <summary>What a name or a leave is asked for: the seeker's own word.</summary>
public enum Purpose
{
    /// <summary>To talk with somebody inside the target company. Asked only once interest is confirmed (R5).</summary>
    Inside,

    /// <summary>To talk with a guide: somebody who knows the company well, inside or outside it. Never the prospective boss.</summary>
    Guide,
}
