using QuikGraph;

namespace NetworkApproach;

/// <summary>A tie as the searches see it: people are numbered in the ordinal order of their ids, so that comparing numbers compares ids.</summary>
/// <param name="Source">Who knows.</param>
/// <param name="Target">Who is known.</param>
/// <param name="Tie">The tie's place among the network's sorted ties.</param>
/// <param name="Cost">round(-ln chance x 10^6): 0 to 744,440,072, the cost of the smallest double.</param>
/// <param name="Minutes">1 or more.</param>
internal readonly record struct TieStep(int Source, int Target, int Tie, int Cost, int Minutes) : IEdge<int>
{
    private const double CostUnits = 1e6;

    internal static int CostOf(Chance chance) => (int)Math.Round(-Math.Log(chance.Value) * CostUnits, MidpointRounding.AwayFromZero);
}
