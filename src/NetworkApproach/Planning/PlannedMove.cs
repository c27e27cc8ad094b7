using System.Globalization;
using NetworkApproach.Paths;
using NetworkApproach.Texts;

namespace NetworkApproach.Planning;

/// <summary>One move of a plan: what the rules allow now, its value, and the reason.</summary>
public sealed record PlannedMove
{
    internal PlannedMove(Move move, PlanReason reason, PlanGoal goal) => (Move, Reason, Goal) = (move, reason, goal);

    /// <summary>The move. If it is recorded (<see cref="NetworkApproach.Move.IsRecorded"/>),
    /// <see cref="Approach.Decide(ApproachCommand, Footprint?)"/> accepts it unchanged at the instant of the plan.</summary>
    public Move Move { get; }

    /// <summary>The reason why the move is in the plan.</summary>
    public PlanReason Reason { get; }

    /// <summary>The chance of a yes to this one step. For names foretold by a tie: the chance that the person of <see cref="Way"/> is among
    /// them. Null for the seeker's own acts (courtesies, verdicts, endings, answers to offers, CVs passed on, talks to prepare or write
    /// down), and for a reply from which no known way leads on.</summary>
    public Chance? Yes { get; internal init; }

    /// <summary>The overall chance if this move is made first: 0 to 1. In the simple model it is the same for every move; the assumptions
    /// in <see cref="ApproachPlan.Dropped"/> make it differ.</summary>
    public double Chance { get; internal init; }

    /// <summary>The overall chance after a yes: 0 to 1; for the seeker's own acts the present chance.</summary>
    public double AfterYes { get; internal init; }

    /// <summary>The overall chance after a no: 0 to 1; for the seeker's own acts the present chance.</summary>
    public double AfterNo { get; internal init; }

    /// <summary>The total expected minutes taken from others if this move is made first; 0 for the seeker's own acts.</summary>
    public double Minutes { get; internal init; }

    /// <summary>The additional cost, in minutes, of using this relay early: 0 or more. These minutes are taken from nobody.</summary>
    public double RelayMinutes { get; internal init; }

    /// <summary>The number of days, by the policy's patience, after which the seeker may go on if there is no answer; 0 for the seeker's
    /// own acts.</summary>
    public int Days { get; internal init; }

    /// <summary>The likeliest known chain that the move belongs to, from somebody reached to the goal, with the chances that the network's
    /// own odds give whole steps; leave already given is certain. Null if no tie foretells a chain.</summary>
    public WarmPath? Way { get; internal init; }

    /// <summary>The remaining steps over the first tie of the chain, each with its chance, this one first: naming, leave, talk. Empty for
    /// the seeker's own acts.</summary>
    public IReadOnlyList<PlannedStep> Steps { get; internal init; } = [];

    /// <summary>The additional cost, in minutes, of the goodwill that asking this person once more uses up: 0 or more. These minutes are
    /// taken from nobody.</summary>
    public double GoodwillMinutes { get; internal init; }

    /// <summary>The further moves that the same message makes, in order: one person gets one message for all thanks and report-backs owed
    /// to them, or for all apologies. Empty if there are none. Each is recorded by its own command, after that of
    /// <see cref="Move"/>.</summary>
    public IReadOnlyList<Move> Together { get; internal init; } = [];

    /// <summary>What the plan as a whole is for.</summary>
    internal PlanGoal Goal { get; }

    internal PlannedPart Part { get; init; }

    /// <summary>Whether it asks for a shorter talk than the policy allows, for the person has few minutes left.</summary>
    internal bool IsShort { get; init; }

    /// <summary>Whom the first tie leads to; null where nobody is foretold.</summary>
    internal Contact? Foretold { get; init; }

    /// <summary>Whether the person was the last whom anything was asked of.</summary>
    internal bool IsAskedAgain { get; init; }

    /// <summary>How likely the whole step to <see cref="Foretold"/> is.</summary>
    internal double Strength { get; init; }

    internal double Price => Minutes + RelayMinutes + GoodwillMinutes;

    /// <summary>The reason in one sentence: in French for a French culture, otherwise in English.</summary>
    public string Why(CultureInfo culture) => PlanPhrases.Why(this, Phrasebook.For(culture));

    /// <summary>The reason in one sentence, in the words of a phrasebook.</summary>
    public string Why(Phrasebook words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return PlanPhrases.Why(this, words);
    }

    /// <summary>The reason in English.</summary>
    public override string ToString() => Why(CultureInfo.InvariantCulture);
}

/// <summary>One remaining step over a tie.</summary>
/// <param name="Step">The step.</param>
/// <param name="Chance">The chance that the step succeeds, given that the steps before it succeeded.</param>
public sealed record PlannedStep(OddsStep Step, Chance Chance);

/// <summary>The part that the person turned to plays: guides come before insiders, the prospective boss last.</summary>
internal enum PlannedPart
{
    Guide,
    Insider,
    Boss,
}

/// <summary>What a plan is for, as its sentences tell it.</summary>
/// <param name="Kind">Whom the plan is to reach.</param>
/// <param name="Boss">The prospective boss; null while unknown, and the goal anybody inside.</param>
/// <param name="Company">The target company.</param>
/// <param name="Chance">The chance overall.</param>
/// <param name="Day">The day of an instant.</param>
internal sealed record PlanGoal(
    PlanGoalKind Kind, Contact? Boss, CompanyName Company, OverallChance Chance, Func<DateTimeOffset, DateOnly> Day);
