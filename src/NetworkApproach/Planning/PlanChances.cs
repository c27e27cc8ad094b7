namespace NetworkApproach.Planning;

/// <summary>The chances of a plan, over everything that counts, and the order of its tries, over the part worth most.</summary>
/// <remarks>Where the order changes the chance, both are of the part: the chance is then that of an order.</remarks>
internal sealed class PlanChances
{
    private readonly WeighedNetwork whole;
    private readonly IReadOnlyDictionary<(ContactId From, ContactId To), (double AfterYes, double AfterNo)> after;

    private PlanChances(WeighedNetwork whole, WeighedNetwork part)
    {
        Order = part.Plan();
        Dropped = part.Dropped.Count > 0 ? part.Dropped : whole.Dropped;
        if (Dropped.Count > 0)
        {
            this.whole = part;
            (Overall, after) = (Order?.Chance ?? OverallChance.Exactly(0), new Dictionary<(ContactId, ContactId), (double, double)>());
        }
        else
        {
            this.whole = whole;
            (Overall, after) = whole.Chances();
        }
    }

    internal OverallChance Overall { get; }

    /// <summary>The tries in their order; null where nothing leads to the goal.</summary>
    internal IntroductionPlan? Order { get; }

    internal IReadOnlyList<PlanAssumption> Dropped { get; }

    internal static PlanChances Of(
        IReadOnlyCollection<PlanTie> all, IReadOnlyCollection<PlanTie> best, ApproachFacts facts, PlannerOptions options,
        CancellationToken cancellation)
    {
        WeighedNetwork whole = WeighedNetwork.Of(all, facts, options, cancellation);
        return new PlanChances(whole, all.Count == best.Count ? whole : WeighedNetwork.Of(best, facts, options, cancellation));
    }

    /// <summary>The chance overall after the yes and the no of a try.</summary>
    internal (double AfterYes, double AfterNo) After(PlannedTry one) =>
        after.TryGetValue((one.From.Id, one.To.Id), out (double AfterYes, double AfterNo) found) ? found : (one.AfterYes, one.AfterNo);

    internal OverallChance Without(PlanTie tie) => whole.ChanceWithout(tie);
}
