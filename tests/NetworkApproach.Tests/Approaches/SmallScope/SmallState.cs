namespace NetworkApproach.Tests.Approaches;

/// <summary>A history that was reached, and what each of the judges holds of it.</summary>
internal sealed class SmallState
{
    internal SmallState(SmallWorld world, string beginning, IReadOnlyList<ApproachEvent> history, int steps, Approach approach)
    {
        (World, Beginning, History, Steps, Approach) = (world, beginning, history, steps, approach);
        Facts = new Facts(history, approach.Breaches);
        Broken = [.. PlainAudit.Of(history)];
    }

    private SmallState(SmallState before, ApproachEvent e, Approach approach, IReadOnlyList<(ActId, Rule, BreachKind)> broken)
    {
        (World, Beginning, Approach, Broken) = (before.World, before.Beginning, approach, broken);
        (History, Steps) = ([.. before.History, e], before.Steps + 1);
        Facts = new Facts(History, approach.Breaches);
    }

    internal SmallWorld World { get; }

    internal string Beginning { get; }

    /// <summary>How many events were tried since the beginning.</summary>
    internal int Steps { get; }

    internal IReadOnlyList<ApproachEvent> History { get; }

    internal Approach Approach { get; }

    /// <summary>What the plain oracle reads in the history.</summary>
    internal Facts Facts { get; }

    /// <summary>What breaks a rule in the history, as the plain oracle has it.</summary>
    internal IReadOnlyList<(ActId Act, Rule Rule, BreachKind Kind)> Broken { get; }

    /// <summary>The id of the next act.</summary>
    internal ActId NextAct => new($"step {Steps + 1}");

    internal SmallState After(ApproachEvent e, Approach approach, IReadOnlyList<(ActId, Rule, BreachKind)> broken) =>
        new(this, e, approach, broken);
}
