using System.Globalization;

namespace NetworkApproach.Planning;

/// <summary>What to do next in one approach, as it stands at an instant. Made anew after each answer.</summary>
/// <remarks>
/// The chances are those of the simple model: every tie's and person's answer drawn once, independently. Over known ties alone it is
/// <see cref="Chance"/>;
/// <see cref="ChanceWithNames"/> and the moves count on the names that no tie foretold too. Nobody is planned to be asked for more than the
/// policy's minutes, or than they have left. Where leave could expire before all else is tried, or a cap or a day is set
/// (<see cref="PlannerOptions.MostMinutes"/>, <see cref="PlannerOptions.ReachBy"/>, <see cref="PlannerOptions.WhoIntroducesMatters"/>), the
/// order changes the chance: <see cref="Dropped"/> says which assumption went, and <see cref="Chance"/> whether it is that of the best
/// order or a simulated plan's.
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

    /// <summary>The chance of reaching the goal over known ties: the prospective boss, or while unknown anybody inside who was not talked
    /// with. With its method and interval; exactly 1 once the boss is met, exactly 0 where no known chain leads there or nothing more is
    /// asked.</summary>
    public OverallChance Chance { get; }

    /// <summary>The same, counting on the names that talks yield and no tie foretold
    /// (<see cref="PlannerOptions.NamesFromOneTalk"/>).</summary>
    public OverallChance ChanceWithNames { get; }

    /// <summary>The minutes expected to be taken from others until the goal is reached or nothing could still help; with its
    /// method.</summary>
    public ExpectedMinutes Minutes { get; }

    /// <summary>How many known ties weighed in.</summary>
    public int KnownTies { get; }

    /// <summary>Whether those are all that lie on a chain to the goal within the limit on relays; else the chance is a lower bound for
    /// them.</summary>
    public bool IsComplete { get; }

    /// <summary>What of the simple model does not hold, in the order of <see cref="PlanAssumption"/>; empty where it holds. Days are then
    /// working days of the policy, and leave that has expired is not counted on again, though it may be asked for once more.</summary>
    public IReadOnlyList<PlanAssumption> Dropped { get; }

    /// <summary>What to do, best first: courtesies due, offers to pass on the CV, CVs passed on, the verdict, reminders, then new steps.
    /// Never empty while something can be done; every one is accepted by
    /// <see cref="Approach.Decide(ApproachCommand, Footprint?)"/>.</summary>
    public IReadOnlyList<PlannedMove> Moves { get; }

    /// <summary>The answers that are awaited, by day.</summary>
    public IReadOnlyList<AwaitedAnswer> Awaited { get; }

    /// <summary>Says what a move beats, and by how much.</summary>
    /// <exception cref="ArgumentException">The move is not of this plan.</exception>
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

    /// <summary>The plan if somebody says no to the first thing that this plan would ask of them. Nothing is recorded.</summary>
    /// <param name="person">Whom one of the moves asks for something.</param>
    /// <exception cref="ArgumentException">The plan asks nothing of them.</exception>
    public ApproachPlan IfNo(ContactId person) =>
        input.AfterNo(Moves.FirstOrDefault(move => move.Yes is not null && move.Move.Towards?.Id == person)
            ?? throw new ArgumentException($"This plan asks nothing of {person}.", nameof(person))).Plan();

    /// <summary>In one line, for example <c>chance 0.45, with names 0.61, 38.2 minutes; first ...</c>; English, invariant.</summary>
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
