using System.Globalization;

namespace NetworkApproach.Planning;

/// <summary>The chance of finally reaching the target, over the known ties: 0 where no chain of ties leads there. Where nothing of the
/// simple model is dropped, whatever the order of tries.</summary>
/// <remarks>Most of anybody's network is unknown: a talk brings namings that no tie foretold. The true chance is higher for that, and only
/// as good as the ties' own.</remarks>
/// <param name="Value">0 to 1; exactly 1 for a target already reached.</param>
/// <param name="Low">The lower bound of the interval that holds the value at 99 %; the value itself where it is exact.</param>
/// <param name="High">The upper bound of the interval; the value itself where it is exact.</param>
/// <param name="Method">How it was found.</param>
public sealed record OverallChance(double Value, double Low, double High, ChanceMethod Method)
{
    internal static OverallChance Exactly(double value) => new(value, value, value, ChanceMethod.Exact);

    /// <summary>Two decimals in the invariant culture, with the interval where there is one, for example <c>0.81</c> or <c>0.81 (0.80 to
    /// 0.82)</c>.</summary>
    public override string ToString() => Method == ChanceMethod.Exact
        ? Value.ToString("0.00", CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Value:0.00} ({Low:0.00} to {High:0.00})");
}

/// <summary>How a chance overall was found.</summary>
public enum ChanceMethod
{
    /// <summary>Calculated, to the accuracy of a double.</summary>
    Exact,

    /// <summary>Counted over seeded drawings of the whole network, or of a plan's way through it where the order changes the chance: the
    /// interval is the exact one of a binomial count (Clopper and Pearson 1934).</summary>
    Simulation,
}
