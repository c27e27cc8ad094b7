namespace NetworkApproach.PlanQuality;

/// <summary>The peer: the first tie from somebody reached to somebody new works or fails, memoised over people reached and ties failed; no
/// reduction, no relevance.</summary>
internal sealed class PlainRecursion(TryNetwork network, int mostStates)
{
    private readonly Dictionary<(UInt128 Reached, UInt128 Failed), double> known = [];

    internal int States => known.Count;

    /// <summary>The chance overall; null where there are more states than may be looked at.</summary>
    internal double? Chance()
    {
        UInt128 reached = 0;
        for (int person = 0; person < network.People; person++)
        {
            reached |= network.IsReached[person] ? UInt128.One << person : 0;
        }

        double chance = Of(reached, 0);
        return known.Count < mostStates ? chance : null;
    }

    private double Of(UInt128 reached, UInt128 failed)
    {
        for (int tie = 0; tie < network.Ties; tie++)
        {
            (int from, int to) = (network.From[tie], network.To[tie]);
            if (((reached >> from) & 1) == 0 || ((reached >> to) & 1) == 1 || ((failed >> tie) & 1) == 1)
            {
                continue;
            }

            if (network.IsTarget[to] && network.Chance[tie] == 1)
            {
                return 1;
            }

            if (known.TryGetValue((reached, failed), out double chance) || known.Count >= mostStates)
            {
                return chance;
            }

            double yes = network.IsTarget[to] ? 1 : Of(reached | (UInt128.One << to), failed);
            chance = (network.Chance[tie] * yes)
                + (network.Chance[tie] < 1 ? (1 - network.Chance[tie]) * Of(reached, failed | (UInt128.One << tie)) : 0);
            known[(reached, failed)] = chance;
            return chance;
        }

        return 0;
    }
}
