using System.Globalization;

namespace NetworkApproach.Planning;

/// <summary>Whom to ask next, the expected cost to others, and the overall chance.</summary>
public sealed class IntroductionPlan
{
    internal IntroductionPlan(OverallChance chance, ExpectedMinutes minutes, PlannedTry[] tries, IReadOnlyList<PlanAssumption> dropped)
    {
        Chance = chance;
        Minutes = minutes;
        Tries = Array.AsReadOnly(tries);
        Dropped = dropped;
    }

    /// <summary>The chance of finally reaching a target. In the simple model it does not depend on the order of tries: trying never lowers
    /// it. If an assumption is dropped and the chance is exact, it is the greatest that any order reaches; if it is simulated, it is that
    /// of the plan described at <see cref="MinutesMethod.Heuristic"/>.</summary>
    public OverallChance Chance { get; }

    /// <summary>The expected minutes taken from others; 0 if there is nothing to try.</summary>
    public ExpectedMinutes Minutes { get; }

    /// <summary>Every tie that can be tried now and could help, ordered by the fewest expected minutes (if an assumption is dropped, by the
    /// greatest chance first), then by <see cref="PlannedTry.From"/> and <see cref="PlannedTry.To"/> in the ordinal order of their ids.
    /// Empty if a target is already reached or no chain of ties leads to one.</summary>
    public IReadOnlyList<PlannedTry> Tries { get; }

    /// <summary>The assumptions of the simple model that are no longer made, in the order of <see cref="PlanAssumption"/>; empty if all
    /// hold.</summary>
    public IReadOnlyList<PlanAssumption> Dropped { get; }

    /// <summary>One line, for example <c>chance 0.81, 37.5 minutes; first me &gt; Ann</c>. English, invariant culture.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"chance {Chance}, {Minutes} minutes{(Tries is [var first, ..] ? $"; first {first.From.Name} > {first.To.Name}" : string.Empty)}");
}
