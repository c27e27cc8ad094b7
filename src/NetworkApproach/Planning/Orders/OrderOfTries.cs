namespace NetworkApproach.Planning;

/// <summary>The minutes expected, in all and for each tie that can be tried now if it is tried first.</summary>
/// <param name="Overall">In all.</param>
/// <param name="First">For each of the ties that can be tried, in their order.</param>
internal sealed record OrderOfTries(ExpectedMinutes Overall, double[] First)
{
    /// <summary>What any order takes at least: for chains that share nobody by their chance per expected minute, else by dynamic
    /// programming; null where that takes more states than may be looked at.</summary>
    internal static OrderOfTries? Best(TryNetwork network, int mostStates, CancellationToken cancellation) =>
        SeparateChains.Of(network) is { } chains ? InOrder(network, chains)
        : ExactOrder.Fits(network) ? Of(network, new ExactOrder(network, mostStates, null, cancellation)) : null;

    /// <summary>What the named plan takes: calculated where few states allow it, else simulated by its rule for chains alone.</summary>
    internal static OrderOfTries Planned(TryNetwork network, ulong seed, int mostStates, long mostWork, CancellationToken cancellation) =>
        Improved(network, mostStates, cancellation) ?? Simulated(network, new ChainSearch(network), seed, mostWork, cancellation);

    /// <summary>What it takes to follow the chain with the greatest chance per expected minute, chosen anew after each answer; null where
    /// that takes more states than may be looked at.</summary>
    internal static OrderOfTries? ByChains(TryNetwork network, int mostStates, CancellationToken cancellation) =>
        ExactOrder.Fits(network) ? Of(network, new ExactOrder(network, mostStates, ChainRule(network), cancellation)) : null;

    /// <summary>The same improved by two steps: of all ties that can be tried, the one after which following the chains costs the least;
    /// and of all again the one after which following that rule does. No step makes it take more. Null as above.</summary>
    internal static OrderOfTries? Improved(TryNetwork network, int mostStates, CancellationToken cancellation)
    {
        if (!ExactOrder.Fits(network))
        {
            return null;
        }

        ExactOrder chains = new(network, mostStates, ChainRule(network), cancellation);
        ExactOrder once = new(network, mostStates, Cheapest(chains), cancellation);
        OrderOfTries? twice = Of(network, new ExactOrder(network, mostStates, Cheapest(once), cancellation));
        return chains.IsOver || once.IsOver ? null : twice;
    }

    private static Func<TryState, int> Cheapest(ExactOrder follow) =>
        state => follow.Tries(state).MinBy(tie => follow.After(state, tie).Overall.Minutes);

    private static Func<TryState, int> ChainRule(TryNetwork network)
    {
        ChainSearch search = new(network);
        Progress progress = new(network);
        return state =>
        {
            progress.Take(state);
            return search.Best(progress)!.Ties[0];
        };
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

    private static OrderOfTries? Of(TryNetwork network, ExactOrder order)
    {
        TryState start = order.Start();
        double minutes = order.Of(start).Minutes;
        double[] first = order.IsOver ? [] : [.. network.FirstTries().Select(tie => order.After(start, tie).Overall.Minutes)];
        return order.IsOver
            ? null
            : new OrderOfTries(Exactly(minutes, order.IsBest ? MinutesMethod.Exact : MinutesMethod.Heuristic), first);
    }

    // In a great network the ties are compared as if their chains shared nobody; the minutes of the plan itself are those that its runs
    // took.
    private static OrderOfTries Simulated(TryNetwork network, ChainSearch search, ulong seed, long mostWork, CancellationToken cancellation)
    {
        const int Runs = 8_000;
        const int MostChains = 256;
        ExpectedMinutes overall =
            new PlannedRuns(
                network, new ChainPlan(network, search, mostWork / PlannedRuns.FewRuns).Next, () => search.Work, seed,
                cancellation).Follow(PlannedRuns.NoTie, Runs, mostWork).Minutes;
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
            : order.BeginningWith(
                network.Minutes[tie], network.Yes(tie),
                network.IsTarget[network.To[tie]] ? null : search.BestFrom(progress, network.To[tie], 1)))];
        double shift = overall.Value - first.Min();
        return new OrderOfTries(overall, [.. first.Select(minutes => minutes + shift)]);
    }

    private static ExpectedMinutes Exactly(double minutes, MinutesMethod method) => new(minutes, minutes, minutes, method);
}
