namespace NetworkApproach;

/// <summary>The purpose for which the seeker asks for a name or for leave, as the seeker states it.</summary>
public enum Purpose
{
    /// <summary>To talk with a person inside the target company. Asked only once interest is confirmed (rule R5).</summary>
    Inside,

    /// <summary>To talk with a guide: a person who knows the company well, inside or outside it. Never the prospective boss.</summary>
    Guide,
}
