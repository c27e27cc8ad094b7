namespace NetworkApproach.Planning;

/// <summary>Makes the plan of one approach.</summary>
internal sealed class ApproachPlanBuilder
{
    private readonly PlannerInput input;
    private readonly ApproachFacts facts;
    private readonly NextSteps next;
    private readonly PlanTies ties;
    private readonly PlanLeads leads;

    /// <param name="input">What the plan is made of.</param>
    /// <param name="isForInside">Whether the goal is anybody inside even where the boss is known.</param>
    internal ApproachPlanBuilder(PlannerInput input, bool isForInside = false)
    {
        this.input = input;
        facts = new ApproachFacts(input.Approach, input.Network, input.Now, input.Options, input.Elsewhere, isForInside);
        Silence silence = new(facts, input.Options.LateAnswers);
        next = new NextSteps(facts, silence);
        ties = new PlanTies(facts, next, silence, input.Network, input.Options, input.Cancellation);
        leads = new PlanLeads(facts, next, ties, input.Options);
    }

    private bool IsOver => facts.State.IsNoGo || (facts.Boss is { } boss && facts.Reached.Contains(boss));

    internal OverallChance Chance() => IsOver ? AtTheEnd : Chances().Overall;

    internal ApproachPlan Build()
    {
        if (IsOver)
        {
            return Plan(
                PlanFindings.Certainly(AtTheEnd, facts),
                [
                    .. OwnMoves.Of(facts, AtTheEnd), .. OwnMoves.Replies(facts, input.Options, AtTheEnd),
                    .. OwnMoves.AtTheEnd(facts, AtTheEnd)
                ],
                [], []);
        }

        PlanChances chances = Chances();
        PlanTie[] known = [.. ties.All];
        PlanFindings found = new(
            facts.GoalKind, facts.HasAllyInside, chances.Overall, OverKnownTies(known, chances),
            chances.Order?.Minutes ?? new ExpectedMinutes(0, 0, 0, MinutesMethod.Exact), known.Length,
            ties.IsComplete && leads.IsComplete, chances.Dropped);
        AwaitedAnswer[] awaited = [.. AwaitedAnswers.Of(facts, next)];
        PlannedMove[] own = [.. OwnMoves.Of(facts, chances.Overall)];
        ProgressMoves progress = new(facts, next, ties, With(leads.Best), chances, input.Options, awaited);
        PlannedMove[] steps =
        [
            .. progress.All().Concat(OwnMoves.Replies(facts, input.Options, chances.Overall))
                .DistinctBy(step => step.Move)
                .Where(step => !IsOwn(step.Move))
        ];
        bool isAtTheEnd = steps.Length + awaited.Length + progress.Held.Count == 0
            && Array.TrueForAll(own, move => move.Reason is PlanReason.CourtesyDue or PlanReason.CourtesyOwed);
        return Plan(
            found, [.. own, .. steps, .. isAtTheEnd ? OwnMoves.AtTheEnd(facts, chances.Overall) : []], awaited,
            [.. progress.Held.Where(held => !IsOwn(held.Move))]);

        bool IsOwn(Move move) => Array.Exists(own, other => other.Move.Equals(move));
    }

    private ApproachPlan Plan(PlanFindings found, PlannedMove[] moves, AwaitedAnswer[] awaited, HeldBack[] held) => new(
        found, MoveRanking.Ranked(moves, at => facts.State.Policy.DayOf(at) > facts.Today.AddDays(1)), Array.AsReadOnly(awaited),
        Array.AsReadOnly(held), input);

    private OverallChance AtTheEnd => OverallChance.Exactly(facts.State.IsNoGo ? 0 : 1);

    private PlanChances Chances() => PlanChances.Of(With(leads.All), With(leads.Best), facts, input.Options, input.Cancellation);

    private PlanTie[] With(IReadOnlyList<PlanTie> more) => [.. ties.All.Concat(more).DistinctBy(tie => (tie.From, tie.To))];

    private OverallChance OverKnownTies(PlanTie[] known, PlanChances chances) => leads.All.Count == 0
        ? chances.Overall
        : WeighedNetwork.Of(known, facts, input.Options, input.Cancellation).ChanceWithout();
}
