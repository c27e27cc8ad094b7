namespace NetworkApproach.Planning;

/// <summary>A plan where the order changes the chance: under caps, where something expires, or where a person's answer depends on who
/// introduces.</summary>
/// <param name="Chances">The chance overall and after each answer.</param>
/// <param name="Order">The minutes.</param>
internal sealed record CappedPlan(ChanceOfTries Chances, OrderOfTries Order)
{
    private const int ImprovingSteps = 8;

    /// <summary>The best: the greatest chance, then the fewest minutes; null where it takes more states than may be looked at.</summary>
    internal static CappedPlan? Best(TryNetwork network, int mostStates, CancellationToken cancellation) =>
        ExactOrder.Fits(network) ? Of(network, new ExactOrder(network, mostStates, null, cancellation)) : null;

    /// <summary>Following the chain with the greatest chance per expected minute of those that fit the caps; null as above.</summary>
    internal static CappedPlan? ByChains(TryNetwork network, int mostStates, CancellationToken cancellation) =>
        ExactOrder.Fits(network) ? Of(network, Chains(network, mostStates, cancellation)) : null;

    /// <summary>The same improved by some steps, each as in <see cref="OrderOfTries.Improved"/>; null as above.</summary>
    internal static CappedPlan? Improved(TryNetwork network, int mostStates, CancellationToken cancellation, int steps = ImprovingSteps)
    {
        if (!ExactOrder.Fits(network))
        {
            return null;
        }

        List<ExactOrder> plans = [Chains(network, mostStates, cancellation)];
        for (int step = 0; step < steps; step++)
        {
            plans.Add(new ExactOrder(network, mostStates, BestAfter(plans[step]), cancellation));
        }

        CappedPlan? improved = Of(network, plans[^1]);
        return plans.Exists(plan => plan.IsOver) ? null : improved;
    }

    /// <summary>The chain rule followed through drawings: what it reaches and takes, and so after each first try.</summary>
    internal static CappedPlan Simulated(TryNetwork network, ulong seed, long mostWork, CancellationToken cancellation)
    {
        const int MostRuns = 20_000;
        const int FewRuns = 64;
        CappedChainSearch search = new(network);
        PlannedRuns runs = new(network, search.First, () => search.Work, seed, cancellation);
        Progress start = new(network);
        int[] tries = [.. Enumerable.Range(0, network.Ties).Where(start.CanTry)];
        PlannedRuns.Tally overall = runs.Follow(PlannedRuns.NoTie, MostRuns, mostWork / 2);
        int each = Math.Clamp(MostRuns / Math.Max(1, tries.Length), FewRuns, MostRuns);
        PlannedRuns.Tally[] first = [.. tries.Select(tie => runs.Follow(tie, each, mostWork / 2 / tries.Length))];
        (double low, double high) = BinomialInterval.Of(overall.Successes, overall.Runs);
        double chance = (double)overall.Successes / overall.Runs;
        return new CappedPlan(
            new ChanceOfTries(
                new OverallChance(chance, low, high, ChanceMethod.Simulation),
                tries,
                [.. first.Select(one => one.Yeses > 0 ? (double)one.SuccessesAfterYes / one.Yeses : chance)],
                [.. first.Select(one => one.Runs > one.Yeses
                    ? (double)(one.Successes - one.SuccessesAfterYes) / (one.Runs - one.Yeses)
                    : 0)]),
            new OrderOfTries(overall.Minutes, [.. first.Select(one => one.Minutes.Value)]));
    }

    private static ExactOrder Chains(TryNetwork network, int mostStates, CancellationToken cancellation)
    {
        CappedChainSearch search = new(network);
        Progress progress = new(network);
        return new ExactOrder(
            network,
            mostStates,
            state =>
            {
                progress.Take(state);
                return search.First(progress);
            },
            cancellation);
    }

    private static Func<TryState, int> BestAfter(ExactOrder follow) => state =>
    {
        (int best, ExactOrder.Outlook outlook) = (-1, ExactOrder.Outlook.Hopeless);
        foreach (int tie in follow.Tries(state))
        {
            ExactOrder.Outlook after = follow.After(state, tie).Overall;
            (best, outlook) = follow.IsBetter(after, outlook) ? (tie, after) : (best, outlook);
        }

        return best;
    };

    // A try that gains nothing, whatever its answer, could not help within the caps.
    private static CappedPlan? Of(TryNetwork network, ExactOrder order)
    {
        TryState start = order.Start();
        ExactOrder.Outlook overall = order.Of(start);
        (int Tie, ExactOrder.Prospects After)[] all =
        [
            .. order.Tries(start).Select(tie => (tie, order.After(start, tie))).Where(one => one.Item2.AfterYes.Chance > 0)
        ];
        (int Tie, ExactOrder.Prospects After)[] tries = [.. all.Where(one => one.After.AfterYes.Chance > one.After.ChanceAfterNo)];
        if (tries.Length == 0)
        {
            // Each can be done without, because another does as well; but one of them must begin.
            tries = [.. all.OrderByDescending(one => one.After.Overall.Chance).ThenBy(one => one.After.Overall.Minutes).Take(1)];
        }

        return order.IsOver ? null : new CappedPlan(
            new ChanceOfTries(
                OverallChance.Exactly(overall.Chance),
                [.. tries.Select(one => one.Tie)],
                [.. tries.Select(one => one.After.AfterYes.Chance)],
                [.. tries.Select(one => one.After.ChanceAfterNo)])
            {
                AfterTie = [.. tries.Select(one => one.After.AfterTie.Chance)],
            },
            new OrderOfTries(
                new ExpectedMinutes(
                    overall.Minutes, overall.Minutes, overall.Minutes, order.IsBest ? MinutesMethod.Exact : MinutesMethod.Heuristic),
                [.. tries.Select(one => one.After.Overall.Minutes)]));
    }
}
