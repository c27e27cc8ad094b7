namespace NetworkApproach.Planning;

/// <summary>Chains that share nobody, tried by chance per expected minute until one succeeds: no order takes fewer minutes.</summary>
/// <remarks>Two neighbours (P, E) and (Q, F) in either order differ by E + (1 - P) F against F + (1 - Q) E: the first is better exactly if
/// P / E is greater than Q / F. That a chain once begun is not left follows: what remains of it is better still.</remarks>
internal sealed class ChainOrder
{
    private readonly Chain[] chains;
    private readonly double[] before;
    private readonly double[] missed;
    private readonly double[] behind;

    internal ChainOrder(IEnumerable<Chain> chains)
    {
        this.chains = [.. chains.OrderBy(chain => chain.Cost)];
        int count = this.chains.Length;
        (before, missed, behind) = (new double[count + 1], new double[count + 1], new double[count + 1]);
        missed[0] = 1;
        for (int place = 0; place < count; place++)
        {
            before[place + 1] = before[place] + (missed[place] * this.chains[place].Minutes);
            missed[place + 1] = missed[place] * (1 - this.chains[place].Chance);
        }

        for (int place = count - 1; place >= 0; place--)
        {
            behind[place] = this.chains[place].Minutes + ((1 - this.chains[place].Chance) * behind[place + 1]);
        }
    }

    /// <summary>The chains in the order in which they are tried.</summary>
    internal IReadOnlyList<Chain> Chains => chains;

    /// <summary>The minutes expected.</summary>
    internal double Minutes => behind[0];

    /// <summary>The minutes expected if one of the chains is begun first, and after its first answer the best order followed.</summary>
    /// <param name="place">Which.</param>
    /// <param name="asked">The minutes of its first tie.</param>
    /// <param name="yes">That its first tie succeeds.</param>
    internal double Beginning(int place, int asked, double yes)
    {
        double without = before[place] + (missed[place] * behind[place + 1]);
        return asked + (yes * With((chains[place].Minutes - asked) / yes, chains[place].Chance / yes, place)) + ((1 - yes) * without);
    }

    /// <summary>The minutes expected if another chain is begun first that is none of these.</summary>
    /// <param name="asked">The minutes of its first tie.</param>
    /// <param name="yes">That its first tie succeeds.</param>
    /// <param name="rest">What then remains of it; null if nothing.</param>
    internal double BeginningWith(int asked, double yes, Chain? rest) =>
        asked + (yes * (rest is null ? 0 : With(rest.Minutes, rest.Chance, chains.Length))) + ((1 - yes) * Minutes);

    // Where the rest of a chain goes among the others; the chain itself is left out, and its rest never stands behind it.
    private double With(double minutes, double chance, int without)
    {
        double cost = minutes / chance;
        (int low, int high) = (0, without);
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = chains[middle].Cost <= cost ? (middle + 1, high) : (low, middle);
        }

        double others = before[without] - before[low] + (without < chains.Length ? missed[without] * behind[without + 1] : 0);
        return before[low] + (missed[low] * minutes) + ((1 - chance) * others);
    }
}
