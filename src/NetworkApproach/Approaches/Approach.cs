namespace NetworkApproach;

/// <summary>One seeker's progress towards one company.</summary>
public sealed class Approach
{
}
