namespace NetworkApproach.Planning;

/// <summary>Recognises a network of chains that share nobody between those reached and the targets.</summary>
internal static class SeparateChains
{
    /// <summary>The chains, in the order of their first ties; null if any two share somebody.</summary>
    /// <remarks>With a single target, whether that person agrees ends the matter either way: here they count as agreeing.</remarks>
    internal static List<Chain>? Of(TryNetwork network)
    {
        bool isSingle = network.IsTarget.Count(isTarget => isTarget) == 1;
        for (int person = 0; person < network.People; person++)
        {
            bool isShared = network.TiesTo(person).Length > 1 || network.Starts[person + 1] - network.Starts[person] > 1;
            bool mayBe = network.IsReached[person] || (network.IsTarget[person] && (isSingle || network.Willing[person] == 1));
            if (isShared && !mayBe)
            {
                return null;
            }
        }

        List<Chain> chains = [];
        for (int tie = 0; tie < network.Ties; tie++)
        {
            if (network.IsReached[network.From[tie]])
            {
                chains.Add(From(network, tie, isSingle));
            }
        }

        return chains;
    }

    /// <summary>The chance that the first tie of such a chain lets it go on.</summary>
    internal static double Yes(TryNetwork network, int tie, bool isSingle) =>
        isSingle && network.IsTarget[network.To[tie]] ? network.Chance[tie] : network.Yes(tie);

    private static Chain From(TryNetwork network, int first, bool isSingle)
    {
        List<int> ties = [first];
        while (!network.IsTarget[network.To[ties[^1]]])
        {
            ties.Add(network.Starts[network.To[ties[^1]]]);
        }

        (double chance, double minutes) = (1, 0);
        foreach (int tie in ties)
        {
            minutes += chance * network.Minutes[tie];
            chance *= Yes(network, tie, isSingle);
        }

        return new Chain([.. ties], chance, minutes);
    }
}
