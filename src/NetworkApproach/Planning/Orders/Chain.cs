namespace NetworkApproach.Planning;

/// <summary>A chain of ties that may be tried one after the other until one fails.</summary>
/// <param name="Ties">Those to be tried, in order: one or more.</param>
/// <param name="Chance">That all succeed.</param>
/// <param name="Minutes">Expected, until one fails or all have succeeded.</param>
internal sealed record Chain(int[] Ties, double Chance, double Minutes)
{
    /// <summary>The expected minutes for each success: the lower, the better a chain.</summary>
    internal double Cost => Minutes / Chance;
}
