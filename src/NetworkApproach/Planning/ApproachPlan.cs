using System.Globalization;

namespace NetworkApproach.Planning;

/// <summary>What to do next in one approach, as it stands at an instant. Create a new plan after each answer.</summary>
/// <remarks>
/// <para><see cref="Chance"/> is the chance of finally talking with the goal, given all that is recorded: somebody who was asked and has
/// not answered counts with the chance that they still will, which falls with every working day of silence
/// (<see cref="PlannerOptions.LateAnswers"/>); a talk agreed is certain; leave given is certain until it expires; a no is a no, wherever it
/// was said. The answers of ties and people are drawn once, independently (the simple model), and names that no tie foretells are counted.
/// Before and after at one instant, asking never lowers the chance, a yes never lowers it and a no never raises it, within three
/// percentage points; waiting never raises it. A yes is a yes to a request, or leave that holds that day; a name that is given replaces
/// the guess it stood for, and a talk with somebody inside, identifying the boss, a verdict and a correction change what is asked.</para>
/// <para>This holds where the chance is exact, <see cref="IsComplete"/> is true and <see cref="Dropped"/> is empty, before and after. Past
/// <see cref="PlannerOptions.MostTies"/> an answer may bring other ties into the plan; where a chance is simulated, every tie and person is
/// drawn from numbers of their own, the same in all states, so that an answer moves nothing else.</para>
/// <para>The plan asks nobody for more minutes than the policy allows, or than they have left. If leave could expire before all leave
/// in hand is used, or one of <see cref="PlannerOptions.MostMinutes"/>, <see cref="PlannerOptions.ReachBy"/> and
/// <see cref="PlannerOptions.WhoIntroducesMatters"/> is set, the order of tries changes the chance. <see cref="Dropped"/> then lists the
/// assumptions no longer made, and <see cref="Chance"/> says whether it is that of the best order or of a simulated plan.</para>
/// </remarks>
public sealed class ApproachPlan
{
    private readonly PlannerInput input;
    private readonly bool hasAllyInside;
    private OverallChance? inside;

    internal ApproachPlan(
        PlanFindings found, IReadOnlyList<PlannedMove> moves, IReadOnlyList<AwaitedAnswer> awaited, IReadOnlyList<HeldBack> held,
        PlannerInput input)
    {
        (Chance, ChanceOverKnownTies, Minutes) = (found.Chance, found.ChanceOverKnownTies, found.Minutes);
        (Goal, hasAllyInside) = (found.Goal, found.HasAllyInside);
        (KnownTies, IsComplete, Dropped) = (found.KnownTies, found.IsComplete, found.Dropped);
        (Moves, Awaited, HeldBack) = (moves, awaited, held);
        this.input = input;
    }

    /// <summary>Whom the plan is to reach. It becomes the boss once the boss is identified.</summary>
    public PlanGoalKind Goal { get; }

    /// <summary>The chance of finally talking with <see cref="Goal"/>, with its method and interval; the same in every place that tells it.
    /// Exactly 1 once the boss is met; exactly 0 if nothing leads to the goal or nothing more is asked.</summary>
    public OverallChance Chance { get; }

    /// <summary>The same over known ties alone, without the names that talks yield and no tie foretells
    /// (<see cref="PlannerOptions.NamesFromOneTalk"/>).</summary>
    public OverallChance ChanceOverKnownTies { get; }

    /// <summary>The chance of talking with anybody inside the company: exactly 1 once somebody inside has talked. Where the boss is known,
    /// it is calculated when it is first read, and takes as long as a plan.</summary>
    public OverallChance ChanceInside => inside ??= hasAllyInside ? OverallChance.Exactly(1)
        : Goal == PlanGoalKind.Boss ? input.ChanceInside()
        : Chance;

    /// <summary>The chance of talking with the prospective boss; null while the boss is unknown.</summary>
    public OverallChance? ChanceOfBoss => Goal == PlanGoalKind.Boss ? Chance : null;

    /// <summary>The expected minutes taken from others until the goal is reached or nothing could still help, with the method.</summary>
    public ExpectedMinutes Minutes { get; }

    /// <summary>The number of known ties that the plan takes into account.</summary>
    public int KnownTies { get; }

    /// <summary>Whether the plan takes into account every tie on a chain to the goal within the limit on relays, and everybody who may
    /// still give names. If false, the chance is a lower bound for those ties, and an answer may bring others into the plan.</summary>
    public bool IsComplete { get; }

    /// <summary>The assumptions of the simple model that are no longer made, in the order of <see cref="PlanAssumption"/>; empty if all
    /// hold. Otherwise days are working days of the policy, and leave that has expired is not counted on again, though it may be asked for
    /// once more.</summary>
    public IReadOnlyList<PlanAssumption> Dropped { get; }

    /// <summary>The moves, best first, in the order of <see cref="Planner.Plan"/>. Never empty while something can be done.
    /// <see cref="Approach.Decide(ApproachCommand, Footprint?)"/> accepts every one of them that is recorded
    /// (<see cref="Move.IsRecorded"/>).</summary>
    public IReadOnlyList<PlannedMove> Moves { get; }

    /// <summary>The answers that are awaited, ordered by day.</summary>
    public IReadOnlyList<AwaitedAnswer> Awaited { get; }

    /// <summary>What the rules allow and the plan leaves for later, and what it waits for; empty if nothing is.</summary>
    public IReadOnlyList<HeldBack> HeldBack { get; }

    /// <summary>Explains which move comes after this one in the plan, and by how much this one is better.</summary>
    /// <param name="move">A move of this plan.</param>
    /// <exception cref="ArgumentException">The move is not part of this plan.</exception>
    public MoveComparison Explain(PlannedMove move)
    {
        ArgumentNullException.ThrowIfNull(move);
        int place = Moves.ToList().FindIndex(one => ReferenceEquals(one, move));
        if (place < 0)
        {
            throw new ArgumentException("This move is not of this plan; take one of its Moves.", nameof(move));
        }

        PlannedMove? next = place + 1 < Moves.Count ? Moves[place + 1] : null;
        return new MoveComparison(move, next, next is null ? null : MoveRanking.Between(move, next));
    }

    /// <summary>Returns the plan that would follow if a person said no to the first thing that this plan asks of them. Nothing is
    /// recorded.</summary>
    /// <param name="person">A person whom one of the moves asks for something.</param>
    /// <exception cref="ArgumentException">The plan asks nothing of this person.</exception>
    public ApproachPlan IfNo(ContactId person) =>
        input.AfterNo(Moves.FirstOrDefault(move => move.Yes is not null && move.Move.Towards?.Id == person)
            ?? throw new ArgumentException($"This plan asks nothing of {person}.", nameof(person))).Plan();

    /// <summary>One line, for example <c>chance 0.45, with names 0.61, 38.2 minutes; first ...</c>. English, invariant culture.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"chance {Chance}, over known ties {ChanceOverKnownTies}, {Minutes} minutes"
            + $"{(Moves is [var first, ..] ? $"; first {first}" : string.Empty)}");
}

/// <summary>What was found for a plan as a whole.</summary>
internal sealed record PlanFindings(
    PlanGoalKind Goal, bool HasAllyInside, OverallChance Chance, OverallChance ChanceOverKnownTies, ExpectedMinutes Minutes, int KnownTies,
    bool IsComplete, IReadOnlyList<PlanAssumption> Dropped)
{
    internal static PlanFindings Certainly(OverallChance chance, ApproachFacts facts) => new(
        facts.GoalKind, facts.HasAllyInside, chance, chance, new ExpectedMinutes(0, 0, 0, MinutesMethod.Exact), 0, true, []);
}
