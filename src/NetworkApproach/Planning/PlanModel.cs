namespace NetworkApproach;

/// <summary>The ties that weigh in a plan as a network of their own, with the chances that are left, for <see cref="IntroductionPlanning"/>.</summary>
/// <remarks>A person's chance of agreeing is that of whoever could introduce them best; what another introducer lacks is the tie's: so each single step keeps its chance.</remarks>
internal sealed class PlanModel
{
    private const int MostStates = 20_000;

    private readonly ContactNetwork network;
    private readonly PlanQuery? query;
    private readonly CancellationToken cancellation;

    private PlanModel(ContactNetwork network, PlanQuery? query, CancellationToken cancellation) => (this.network, this.query, this.cancellation) = (network, query, cancellation);

    internal static PlanModel Of(IReadOnlyCollection<PlanTie> ties, IReadOnlySet<ContactId> reached, IEnumerable<ContactId> goals, int seed, CancellationToken cancellation)
    {
        Dictionary<ContactId, Chance> willing = ties.GroupBy(tie => tie.To).ToDictionary(same => same.Key, same => same.Max(tie => tie.Steps.Talk));
        ContactNetwork network = ContactNetwork.Of([], ties.Select(tie => new Tie(tie.From, tie.To, new Warmth(1))
        {
            StatedChance = StepChances.Product(tie.Steps.Relay.Value * tie.Steps.Talk.Value / willing[tie.To].Value),
            Minutes = tie.Minutes,
        }));
        ContactId[] from = [.. reached.Where(who => network.Find(who) is not null)];
        ContactId[] targets = [.. goals.Concat(ties.Where(tie => tie.IsLead).Select(tie => tie.To)).Where(who => network.Find(who) is not null)];
        return new PlanModel(network, from.Length == 0 || targets.Length == 0 ? null : PlanQuery.To(targets, from) with { Willing = willing, Seed = seed }, cancellation);
    }

    /// <summary>The plan over these ties; null where they lead nowhere.</summary>
    internal IntroductionPlan? Plan() => query is null ? null : network.PlanIntroductions(query, cancellation);

    /// <summary>The chance overall without some of the ties; quicker than a plan where it is exact.</summary>
    internal OverallChance ChanceWithout(params IEnumerable<PlanTie> ties)
    {
        if (query is null)
        {
            return OverallChance.Exactly(0);
        }

        PlanQuery less = query with { Refused = [.. ties.Select(tie => (tie.From, tie.To))] };
        TryNetwork tries = TryNetwork.Of(network, less, cancellation);
        return tries.Ties == 0 ? OverallChance.Exactly(tries.IsDone ? 1 : 0)
            : ChanceOfTries.Exactly(tries, MostStates, cancellation)?.Overall ?? network.PlanIntroductions(less, cancellation).Chance;
    }
}
