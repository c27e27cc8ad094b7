using System.Globalization;

namespace NetworkApproach.Planning;

/// <summary>The chance of finally reaching the target over the known ties; 0 if no chain of ties leads there. If no assumption of the
/// simple model is dropped, it does not depend on the order of tries.</summary>
/// <remarks>Most of anybody's network is unknown: a talk brings namings that no tie foretells. For that reason the true chance is higher.
/// It is only as accurate as the chances of the ties.</remarks>
/// <param name="Value">The chance: 0 to 1; exactly 1 for a target already reached.</param>
/// <param name="Low">The lower bound of a 99 % confidence interval; the value itself if it is exact.</param>
/// <param name="High">The upper bound of the interval; the value itself if it is exact.</param>
/// <param name="Method">How the value was computed.</param>
public sealed record OverallChance(double Value, double Low, double High, ChanceMethod Method)
{
    internal static OverallChance Exactly(double value) => new(value, value, value, ChanceMethod.Exact);

    /// <summary>The value with two decimals, in the invariant culture, and the interval if there is one, for example <c>0.81</c> or
    /// <c>0.81 (0.80 to 0.82)</c>.</summary>
    public override string ToString() => Method == ChanceMethod.Exact
        ? Value.ToString("0.00", CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Value:0.00} ({Low:0.00} to {High:0.00})");
}

/// <summary>How an overall chance was computed.</summary>
public enum ChanceMethod
{
    /// <summary>Calculated, to the accuracy of a double.</summary>
    Exact,

    /// <summary>Estimated by seeded simulation, with a confidence interval. The simulation draws the whole network or, if the order changes
    /// the chance, the course of a plan. The interval is the exact one of a binomial count (Clopper and Pearson 1934).</summary>
    Simulation,
}
