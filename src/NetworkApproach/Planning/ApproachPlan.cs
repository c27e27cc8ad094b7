using System.Globalization;

namespace NetworkApproach.Planning;

/// <summary>What to do next in one approach, as it stands at an instant. Create a new plan after each answer.</summary>
/// <remarks>
/// The chances are those of the simple model: the answer of every tie and of every person is drawn once, independently.
/// <see cref="Chance"/> counts known ties only; <see cref="ChanceWithNames"/> and the moves also count names that no tie foretells. The
/// plan asks nobody for more minutes than the policy allows, or than they have left. If leave could expire before everything else is tried,
/// or one of <see cref="PlannerOptions.MostMinutes"/>, <see cref="PlannerOptions.ReachBy"/> and
/// <see cref="PlannerOptions.WhoIntroducesMatters"/> is set, the order of tries changes the chance. <see cref="Dropped"/> then lists the
/// assumptions no longer made, and <see cref="Chance"/> says whether it is that of the best order or of a simulated plan.
/// </remarks>
public sealed class ApproachPlan
{
    private readonly PlannerInput input;

    internal ApproachPlan(PlanFindings found, IReadOnlyList<PlannedMove> moves, IReadOnlyList<AwaitedAnswer> awaited, PlannerInput input)
    {
        (Chance, ChanceWithNames, Minutes) = (found.Chance, found.ChanceWithNames, found.Minutes);
        (KnownTies, IsComplete, Dropped) = (found.KnownTies, found.IsComplete, found.Dropped);
        (Moves, Awaited) = (moves, awaited);
        this.input = input;
    }

    /// <summary>The chance of reaching the goal over known ties, with its method and interval. The goal is the prospective boss or, while
    /// the boss is unknown, anybody inside with whom there has been no talk. Exactly 1 once the boss is met; exactly 0 if no known chain
    /// leads to the goal or nothing more is asked.</summary>
    public OverallChance Chance { get; }

    /// <summary>The chance of reaching the goal, also counting the names that talks yield and no tie foretells
    /// (<see cref="PlannerOptions.NamesFromOneTalk"/>).</summary>
    public OverallChance ChanceWithNames { get; }

    /// <summary>The expected minutes taken from others until the goal is reached or nothing could still help, with the method.</summary>
    public ExpectedMinutes Minutes { get; }

    /// <summary>The number of known ties that the plan takes into account.</summary>
    public int KnownTies { get; }

    /// <summary>Whether the plan takes into account every tie on a chain to the goal within the limit on relays. If false, the chance is a
    /// lower bound for those ties.</summary>
    public bool IsComplete { get; }

    /// <summary>The assumptions of the simple model that are no longer made, in the order of <see cref="PlanAssumption"/>; empty if all
    /// hold. Otherwise days are working days of the policy, and leave that has expired is not counted on again, though it may be asked for
    /// once more.</summary>
    public IReadOnlyList<PlanAssumption> Dropped { get; }

    /// <summary>The moves, best first: courtesies due, offers to pass on the CV, CVs passed on, the verdict, reminders, then new steps.
    /// Never empty while something can be done. <see cref="Approach.Decide(ApproachCommand, Footprint?)"/> accepts every one of
    /// them.</summary>
    public IReadOnlyList<PlannedMove> Moves { get; }

    /// <summary>The answers that are awaited, ordered by day.</summary>
    public IReadOnlyList<AwaitedAnswer> Awaited { get; }

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
        $"chance {Chance}, with names {ChanceWithNames}, {Minutes} minutes"
            + $"{(Moves is [var first, ..] ? $"; first {first}" : string.Empty)}");
}

/// <summary>What was found for a plan as a whole.</summary>
internal sealed record PlanFindings(
    OverallChance Chance, OverallChance ChanceWithNames, ExpectedMinutes Minutes, int KnownTies, bool IsComplete,
    IReadOnlyList<PlanAssumption> Dropped)
{
    internal static PlanFindings Certainly(double chance) => new(
        OverallChance.Exactly(chance), OverallChance.Exactly(chance), new ExpectedMinutes(0, 0, 0, MinutesMethod.Exact), 0, true, []);
}
