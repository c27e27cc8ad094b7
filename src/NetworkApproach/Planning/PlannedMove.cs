using System.Globalization;
using NetworkApproach.Paths;
using NetworkApproach.Texts;

namespace NetworkApproach.Planning;

/// <summary>One move of a plan: what the rules allow now, what it is worth, and why.</summary>
public sealed record PlannedMove
{
    internal PlannedMove(Move move, PlanReason reason, PlanGoal goal) => (Move, Reason, Goal) = (move, reason, goal);

    /// <summary>The move; <see cref="Approach.Decide(ApproachCommand, Footprint?)"/> accepts it as it stands, at the instant planned
    /// for.</summary>
    public Move Move { get; }

    /// <summary>Why it is in the plan.</summary>
    public PlanReason Reason { get; }

    /// <summary>The chance of a yes to this one step (of names foretold: that the person of <see cref="Way"/> is among them); null for what
    /// is the seeker's own to do (courtesies, verdicts, endings, answers to offers, CVs passed on).</summary>
    public Chance? Yes { get; internal init; }

    /// <summary>The chance overall if this move is made first: 0 to 1. In the simple model it is the same for every move; what
    /// <see cref="ApproachPlan.Dropped"/> names makes it differ.</summary>
    public double Chance { get; internal init; }

    /// <summary>The chance overall after a yes: 0 to 1; that of now for the seeker's own acts.</summary>
    public double AfterYes { get; internal init; }

    /// <summary>The chance overall after a no: 0 to 1; that of now for the seeker's own acts.</summary>
    public double AfterNo { get; internal init; }

    /// <summary>The minutes that others are expected to give in all if this move is made first; 0 for the seeker's own acts.</summary>
    public double Minutes { get; internal init; }

    /// <summary>The minutes that spending this relay early counts for besides: 0 or more, and taken from nobody.</summary>
    public double RelayMinutes { get; internal init; }

    /// <summary>The days, by the policy's patience, after which the seeker may go on if nothing comes back: 0 for the seeker's own
    /// acts.</summary>
    public int Days { get; internal init; }

    /// <summary>The likeliest known chain that it belongs to, from somebody reached to the goal, with the chances that the network's own
    /// odds give whole steps, leave in hand being certain; null where no tie foretells one.</summary>
    public WarmPath? Way { get; internal init; }

    /// <summary>The steps left over the first tie of the chain, each with its chance, this one first: naming, leave, talk. Empty for the
    /// seeker's own acts.</summary>
    public IReadOnlyList<PlannedStep> Steps { get; internal init; } = [];

    /// <summary>What the plan as a whole is for.</summary>
    internal PlanGoal Goal { get; }

    internal PlannedPart Part { get; init; }

    /// <summary>Whom the first tie leads to; null where nobody is foretold.</summary>
    internal Contact? Foretold { get; init; }

    internal double Price => Minutes + RelayMinutes;

    /// <summary>Why, in one sentence of the asked-for language: French for a French culture, otherwise English.</summary>
    public string Why(CultureInfo culture) => PlanPhrases.Why(this, Phrasebook.For(culture));

    /// <summary>The same in the words of a phrasebook.</summary>
    public string Why(Phrasebook words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return PlanPhrases.Why(this, words);
    }

    /// <summary>Why, in English.</summary>
    public override string ToString() => Why(CultureInfo.InvariantCulture);
}

/// <summary>One step that is left over a tie.</summary>
/// <param name="Step">Which.</param>
/// <param name="Chance">The chance that it succeeds, given those before it.</param>
public sealed record PlannedStep(OddsStep Step, Chance Chance);

/// <summary>The part that the person turned to plays: guides come before insiders, the prospective boss last.</summary>
internal enum PlannedPart
{
    Guide,
    Insider,
    Boss,
}

/// <summary>What a plan is for, as its sentences tell it.</summary>
/// <param name="Boss">The prospective boss; null while unknown, and the goal anybody inside.</param>
/// <param name="Company">The target company.</param>
/// <param name="Chance">The chance overall.</param>
internal sealed record PlanGoal(Contact? Boss, CompanyName Company, double Chance);
