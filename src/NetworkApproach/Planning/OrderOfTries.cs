namespace NetworkApproach;

/// <summary>The minutes expected, in all and for each tie that can be tried now if it is tried first.</summary>
/// <param name="Overall">In all.</param>
/// <param name="First">For each of the ties that can be tried, in their order.</param>
internal sealed record OrderOfTries(ExpectedMinutes Overall, double[] First)
{
    /// <summary>What any order takes at least: for chains that share nobody by their chance per expected minute, else by dynamic programming; null where that takes more states than may be looked at.</summary>
    internal static OrderOfTries? Best(TryNetwork network, int mostStates, CancellationToken cancellation) =>
        SeparateChains.Of(network) is { } chains ? InOrder(network, chains)
        : Calculated(network, mostStates, null, MinutesMethod.Exact, cancellation);

    /// <summary>What the plan takes that tries the chain with the greatest chance per expected minute: calculated where few states allow it, else simulated.</summary>
    internal static OrderOfTries Planned(TryNetwork network, ulong seed, int mostStates, long mostWork, CancellationToken cancellation)
    {
        ChainSearch search = new(network);
        Progress progress = new(network);
        int First(TryState state)
        {
            progress.Take(state);
            return search.Best(progress)!.Ties[0];
        }

        return Calculated(network, mostStates, First, MinutesMethod.Heuristic, cancellation) ?? Simulated(network, search, seed, mostWork, cancellation);
    }

    private static OrderOfTries InOrder(TryNetwork network, List<Chain> chains)
    {
        ChainOrder order = new(chains);
        bool isSingle = network.IsTarget.Count(isTarget => isTarget) == 1;
        Dictionary<int, double> first = [];
        for (int place = 0; place < order.Chains.Count; place++)
        {
            int tie = order.Chains[place].Ties[0];
            first.Add(tie, order.Beginning(place, network.Minutes[tie], SeparateChains.Yes(network, tie, isSingle)));
        }

        return new OrderOfTries(Exactly(order.Minutes, MinutesMethod.Exact), [.. network.FirstTries().Select(tie => first[tie])]);
    }

    private static OrderOfTries? Calculated(TryNetwork network, int mostStates, Func<TryState, int>? plan, MinutesMethod method, CancellationToken cancellation)
    {
        if (network.Ties > ExactOrder.MostTies || network.People > ExactOrder.MostTies)
        {
            return null;
        }

        ExactOrder order = new(network, mostStates, plan, cancellation);
        TryState start = order.Start();
        double minutes = order.Of(start).Minutes;
        double[] first = order.IsOver ? [] : [.. network.FirstTries().Select(tie => order.After(start, tie).Minutes)];
        return order.IsOver ? null : new OrderOfTries(Exactly(minutes, method), first);
    }

    // In a great network the ties are compared as if their chains shared nobody; the minutes of the plan itself are those that its runs took.
    private static OrderOfTries Simulated(TryNetwork network, ChainSearch search, ulong seed, long mostWork, CancellationToken cancellation)
    {
        const int Runs = 2_000;
        const int MostChains = 256;
        ExpectedMinutes overall = new PlannedRuns(network, search, seed, cancellation).Minutes(Runs, mostWork);
        Progress progress = new(network);
        List<Chain> chains = [];
        while (chains.Count < MostChains && search.Best(progress) is { } chain)
        {
            chains.Add(chain);
            foreach (int tie in chain.Ties)
            {
                progress.Close(tie);
            }
        }

        ChainOrder order = new(chains);
        Dictionary<int, int> places = [];
        for (int place = 0; place < order.Chains.Count; place++)
        {
            places.TryAdd(order.Chains[place].Ties[0], place);
        }

        progress.Restart();
        double[] first = [.. network.FirstTries().Select(tie => places.TryGetValue(tie, out int place)
            ? order.Beginning(place, network.Minutes[tie], network.Yes(tie))
            : order.BeginningWith(network.Minutes[tie], network.Yes(tie), network.IsTarget[network.To[tie]] ? null : search.BestFrom(progress, network.To[tie], 1)))];
        double shift = overall.Value - first.Min();
        return new OrderOfTries(overall, [.. first.Select(minutes => minutes + shift)]);
    }

    private static ExpectedMinutes Exactly(double minutes, MinutesMethod method) => new(minutes, minutes, minutes, method);
}
