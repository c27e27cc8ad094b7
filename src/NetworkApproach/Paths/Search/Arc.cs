using System.Runtime.InteropServices;

namespace NetworkApproach.Paths;

/// <summary>A tie as a search sees it, from one of its ends: ten bytes, so that a person's ties lie together in memory.</summary>
/// <param name="Person">Whoever stands at the other end.</param>
/// <param name="Cost">round(-ln chance x 10^6): 0 to <see cref="GreatestCost"/>.</param>
/// <param name="Minutes">1 or more; <see cref="ManyMinutes"/> for a tie of so many or more, whose minutes stand apart in its graph.</param>
[StructLayout(LayoutKind.Sequential, Pack = 2)]
internal readonly record struct Arc(int Person, int Cost, ushort Minutes)
{
    /// <summary>45 days: more than any talk takes, but no tie's minutes are refused.</summary>
    internal const ushort ManyMinutes = ushort.MaxValue;

    /// <summary>The cost of the smallest double.</summary>
    internal const int GreatestCost = 744_440_072;

    internal const int Bytes = 10;

    private const double CostUnits = 1e6;

    internal static Arc Of(int person, Tie tie, Odds odds) =>
        new(person, CostOf(odds.Of(tie)), (ushort)Math.Min(tie.Minutes, ManyMinutes));

    internal static int CostOf(Chance chance) => (int)Math.Round(-Math.Log(chance.Value) * CostUnits, MidpointRounding.AwayFromZero);
}
