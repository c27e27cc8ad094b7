namespace NetworkApproach;

/// <summary>Forgetting a person (R14).</summary>
public static class Forgetting
{
}
