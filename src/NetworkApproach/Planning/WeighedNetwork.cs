using NetworkApproach.Paths;

namespace NetworkApproach.Planning;

/// <summary>The ties that weigh in a plan as a network of their own, with the chances that are left, for
/// <see cref="IntroductionPlanning"/>.</summary>
/// <remarks>Unless it is to matter who introduces, a person's chance of agreeing is that of whoever could introduce them best; what another
/// introducer lacks is the tie's: so each single step keeps its chance. Leave expires only where something could still be tried after its
/// end; without a cap leave is used before anything else, so that this is other leave.</remarks>
internal sealed class WeighedNetwork
{
    private const int MostStates = 20_000;
    private const int MostDays = 3660;

    private readonly ContactNetwork network;
    private readonly PlanQuery? query;
    private readonly CancellationToken cancellation;

    private WeighedNetwork(ContactNetwork network, PlanQuery? query, CancellationToken cancellation) =>
        (this.network, this.query, this.cancellation) = (network, query, cancellation);

    /// <summary>What of the simple model does not hold.</summary>
    internal IReadOnlyList<PlanAssumption> Dropped => query?.Dropped ?? [];

    internal static WeighedNetwork Of(
        IReadOnlyCollection<PlanTie> ties, ApproachFacts facts, PlannerOptions options, CancellationToken cancellation)
    {
        Dictionary<ContactId, Chance> willing = ties
            .GroupBy(tie => tie.To)
            .ToDictionary(same => same.Key, same => same.Max(tie => tie.Steps.Talk));
        ContactNetwork network = ContactNetwork.Of([], ties.Select(tie => new Tie(tie.From, tie.To, new Warmth(1))
        {
            StatedChance = options.WhoIntroducesMatters
                ? tie.Steps.Relay
                : StepChances.Product(tie.Steps.Relay.Value * tie.Steps.Talk.Value / willing[tie.To].Value),
            Minutes = tie.Minutes,
        }));
        ContactId[] from = [.. facts.Reached.Where(who => network.Find(who) is not null)];
        ContactId[] targets =
        [
            .. facts.Goals.Concat(ties.Where(tie => tie.IsLead).Select(tie => tie.To)).Where(who => network.Find(who) is not null)
        ];
        int? mostDays = options.ReachBy is { } day ? facts.WorkingDaysUntil(day) : null;
        if (from.Length == 0 || targets.Length == 0 || mostDays < 0)
        {
            return new WeighedNetwork(network, null, cancellation);
        }

        PlanTie[] through = options.WhoIntroducesMatters ? [.. ties.Where(tie => tie.Steps.Talk < willing[tie.To])] : [];
        PlanQuery query = PlanQuery.To(targets, from) with
        {
            Willing = willing,
            WillingThrough = through.ToDictionary(tie => (tie.From, tie.To), tie => tie.Steps.Talk),
            MostMinutes = options.MostMinutes,
            MostDays = mostDays,
            Seed = options.Seed,
            MostWork = options.MostWork,
        };
        return new WeighedNetwork(network, WithDays(query, ties, facts, options), cancellation);
    }

    private static PlanQuery WithDays(PlanQuery query, IReadOnlyCollection<PlanTie> ties, ApproachFacts facts, PlannerOptions options)
    {
        Dictionary<(ContactId, ContactId), TryDays> days = ties.ToDictionary(
            tie => (tie.From, tie.To), tie => DaysOf(tie.StepsLeft(facts.Seeker)));
        PlanTie[] leave = [.. ties.Where(tie => tie.Next?.Until is not null)];
        int all = (query.Dropped.Count > 0 ? ties : leave).Select(tie => days[(tie.From, tie.To)])
            .Sum(one => Math.Max(one.UntilYes, one.UntilNo));
        Dictionary<(ContactId, ContactId), int> openFor = leave
            .Select(tie => (Pair: (tie.From, tie.To), Days: Math.Max(0, facts.WorkingDaysUntil(tie.Next!.Until!.Value))))
            .Where(one => one.Days < all - days[one.Pair].UntilNo)
            .ToDictionary(one => one.Pair, one => one.Days);
        return query.MostDays is null && openFor.Count == 0 ? query : query with { DaysOver = days, OpenFor = openFor };

        TryDays DaysOf(int steps) => new(
            Math.Min(MostDays, steps * options.DaysToAnswer),
            Math.Min(MostDays, ((steps - 1) * options.DaysToAnswer) + facts.State.Policy.NextPersonAfterWorkingDays));
    }

    /// <summary>The plan over these ties; null where they lead nowhere.</summary>
    internal IntroductionPlan? Plan() => query is null ? null : network.PlanIntroductions(query, cancellation);

    /// <summary>The chance overall, and what it becomes after the yes and after the no of each tie that can be tried now, in the simple
    /// model.</summary>
    internal (OverallChance Overall, IReadOnlyDictionary<(ContactId From, ContactId To), (double AfterYes, double AfterNo)> After) Chances()
    {
        Dictionary<(ContactId, ContactId), (double, double)> after = [];
        if (query is null)
        {
            return (OverallChance.Exactly(0), after);
        }

        TryNetwork tries = TryNetwork.Of(network, query, cancellation);
        if (tries.Ties == 0)
        {
            return (OverallChance.Exactly(tries.IsDone ? 1 : 0), after);
        }

        ChanceOfTries chances = new TryPlanner(network, tries, query, cancellation).Chances();
        for (int place = 0; place < chances.Tries.Length; place++)
        {
            Tie tie = tries.Given[chances.Tries[place]];
            after[(tie.From, tie.To)] = (chances.AfterYes[place], chances.AfterNo[place]);
        }

        return (chances.Overall, after);
    }

    /// <summary>The chance overall without some of the ties; quicker than a plan where it is exact and no order changes it.</summary>
    internal OverallChance ChanceWithout(params IEnumerable<PlanTie> ties)
    {
        if (query is null)
        {
            return OverallChance.Exactly(0);
        }

        PlanQuery less = query with { Refused = [.. ties.Select(tie => (tie.From, tie.To))] };
        if (query.Dropped.Count > 0)
        {
            return network.PlanIntroductions(less, cancellation).Chance;
        }

        TryNetwork tries = TryNetwork.Of(network, less, cancellation);
        return tries.Ties == 0 ? OverallChance.Exactly(tries.IsDone ? 1 : 0)
            : ChanceOfTries.Exactly(tries, MostStates, cancellation)?.Overall ?? network.PlanIntroductions(less, cancellation).Chance;
    }
}
