using System.Globalization;

namespace NetworkApproach.Planning;

/// <summary>Whom to ask next, what it is likely to cost others, and the chance overall.</summary>
public sealed class IntroductionPlan
{
    internal IntroductionPlan(OverallChance chance, ExpectedMinutes minutes, PlannedTry[] tries, IReadOnlyList<PlanAssumption> dropped)
    {
        Chance = chance;
        Minutes = minutes;
        Tries = Array.AsReadOnly(tries);
        Dropped = dropped;
    }

    /// <summary>The chance of finally reaching a target. In the simple model it depends on no order: trying never hurts. Where an
    /// assumption is dropped it is the greatest that any order reaches if it is exact, and that of the plan named by
    /// <see cref="MinutesMethod.Heuristic"/> if it is simulated.</summary>
    public OverallChance Chance { get; }

    /// <summary>The minutes expected to be taken from others; 0 where there is nothing to try.</summary>
    public ExpectedMinutes Minutes { get; }

    /// <summary>Every tie that can be tried now and could help: those with the fewest expected minutes first (where an assumption is
    /// dropped, those with the greatest chance before), then by <see cref="PlannedTry.From"/> and <see cref="PlannedTry.To"/>
    /// in the ordinal order of their ids. Empty for a target already reached, and where no chain of ties leads to one.</summary>
    public IReadOnlyList<PlannedTry> Tries { get; }

    /// <summary>What of the simple model the query dropped, in the order of <see cref="PlanAssumption"/>; empty where the model
    /// holds.</summary>
    public IReadOnlyList<PlanAssumption> Dropped { get; }

    /// <summary>In one line, for example <c>chance 0.81, 37.5 minutes; first me &gt; Ann</c>; English, invariant.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"chance {Chance}, {Minutes} minutes{(Tries is [var first, ..] ? $"; first {first.From.Name} > {first.To.Name}" : string.Empty)}");
}
