namespace NetworkApproach.Planning;

/// <summary>Makes the plan of one approach.</summary>
internal sealed class ApproachPlanBuilder(PlannerInput input)
{
    private readonly ApproachFacts facts = new(input.Approach, input.Network, input.Now, input.Options, input.Elsewhere);

    internal ApproachPlan Build()
    {
        (PlannerOptions options, CancellationToken cancellation) = (input.Options, input.Cancellation);
        if (facts.State.IsNoGo || facts.State.Boss is { } boss && facts.Reached.Contains(boss))
        {
            PlanFindings end = PlanFindings.Certainly(facts.State.IsNoGo ? 0 : 1);
            return new ApproachPlan(
                end, MoveRanking.Ranked([.. OwnMoves.Of(facts, end.Chance.Value), .. OwnMoves.AtTheEnd(facts, end.Chance.Value)]), [],
                input);
        }

        NextSteps next = new(facts);
        PlanTies ties = new(facts, next, input.Network, options, cancellation);
        IReadOnlyList<PlanTie> known = ties.All;
        PlanTie[] all = [.. known.Concat(new PlanLeads(facts, next, ties, options).All()).DistinctBy(tie => (tie.From, tie.To))];
        WeighedNetwork weighedNetwork = WeighedNetwork.Of(all, facts, options, cancellation);
        IntroductionPlan? plan = weighedNetwork.Plan();
        OverallChance chance = plan?.Chance ?? OverallChance.Exactly(0);
        OverallChance overKnown = all.Length == known.Count ? chance
            : WeighedNetwork.Of([.. known], facts, options, cancellation).ChanceWithout();
        PlanFindings found = new(
            overKnown, chance, plan?.Minutes ?? new ExpectedMinutes(0, 0, 0, MinutesMethod.Exact), known.Count, ties.IsComplete,
            weighedNetwork.Dropped);

        AwaitedAnswer[] awaited = [.. AwaitedAnswers.Of(facts, next)];
        PlannedMove[] own = [.. OwnMoves.Of(facts, chance.Value)];
        PlannedMove[] steps =
        [
            .. new ProgressMoves(facts, ties, all, weighedNetwork, plan, options)
                .All()
                .Where(step => Array.TrueForAll(own, other => !other.Move.Equals(step.Move)))
        ];
        PlannedMove[] ending = steps.Length > 0 || awaited.Length > 0 || own.Any(move => move.Reason != PlanReason.CourtesyDue)
            ? []
            : [.. OwnMoves.AtTheEnd(facts, chance.Value)];
        return new ApproachPlan(found, MoveRanking.Ranked([.. own, .. steps, .. ending]), Array.AsReadOnly(awaited), input);
    }
}
