using NetworkApproach.Audits;
using NetworkApproach.Books;
using NetworkApproach.Papers;
using NetworkApproach.Paths;
using NetworkApproach.Texts;

namespace NetworkApproach.Planning;

/// <summary>Makes one plan.</summary>
internal sealed class PlanMaking(PlanRecord record, ContactNetwork network, PlannerOptions options, CancellationToken cancellation)
{
    internal ApproachPlan Plan(Func<PlannedMove, ApproachPlan> afterNo)
    {
        if (record.State.IsNoGo || record.State.Boss is { } boss && record.Reached.Contains(boss))
        {
            PlanFindings end = PlanFindings.Certainly(record.State.IsNoGo ? 0 : 1);
            return new ApproachPlan(end, MoveRanking.Ranked([.. OwnMoves.Of(record, end.Chance.Value), .. OwnMoves.AtTheEnd(record, end.Chance.Value)]), [], afterNo);
        }

        NextSteps next = new(record);
        PlanTies ties = new(record, next, network, options, cancellation);
        IReadOnlyList<PlanTie> known = ties.All;
        PlanTie[] all = [.. known.Concat(new PlanLeads(record, next, ties, options).All()).DistinctBy(tie => (tie.From, tie.To))];
        PlanModel model = PlanModel.Of(all, record, options, cancellation);
        IntroductionPlan? plan = model.Plan();
        OverallChance chance = plan?.Chance ?? OverallChance.Exactly(0);
        OverallChance overKnown = all.Length == known.Count ? chance
            : PlanModel.Of([.. known], record, options, cancellation).ChanceWithout();
        PlanFindings found = new(overKnown, chance, plan?.Minutes ?? new ExpectedMinutes(0, 0, 0, MinutesMethod.Exact), known.Count, ties.IsComplete, model.Dropped);

        AwaitedAnswer[] awaited = [.. AwaitedAnswers.Of(record, next)];
        PlannedMove[] own = [.. OwnMoves.Of(record, chance.Value)];
        PlannedMove[] steps = [.. new ProgressMoves(record, ties, all, model, plan, options).All().Where(step => Array.TrueForAll(own, other => !other.Move.Equals(step.Move)))];
        PlannedMove[] ending = steps.Length > 0 || awaited.Length > 0 || own.Any(move => move.Reason != PlanReason.CourtesyDue) ? [] : [.. OwnMoves.AtTheEnd(record, chance.Value)];
        return new ApproachPlan(found, MoveRanking.Ranked([.. own, .. steps, .. ending]), Array.AsReadOnly(awaited), afterNo);
    }
}
