namespace NetworkApproach.Tests.Approaches;

/// <summary>A history that was reached, and what the core and the plain oracle hold of it.</summary>
/// <param name="world">The world.</param>
/// <param name="beginning">The name of the beginning.</param>
/// <param name="history">The history, the beginning included.</param>
/// <param name="steps">How many events were tried since the beginning.</param>
/// <param name="approach">What the core holds of it.</param>
internal sealed class SmallState(
    SmallWorld world, string beginning, IReadOnlyList<ApproachEvent> history, int steps, Approach approach)
{
    private readonly Lazy<PlainReading> reading = new(() => PlainAudit.Read(history));
    private Facts? facts;

    internal SmallWorld World => world;

    internal string Beginning => beginning;

    internal int Steps => steps;

    internal IReadOnlyList<ApproachEvent> History => history;

    internal Approach Approach => approach;

    /// <summary>What the plain oracle reads in the history.</summary>
    internal PlainReading Reading => reading.Value;

    /// <summary>All of that.</summary>
    internal Facts Facts => facts ??= Reading.All();

    /// <summary>What breaks a rule in the history, as the plain oracle has it.</summary>
    internal IReadOnlyList<(ActId Act, Rule Rule, BreachKind Kind)> Broken => Reading.Breaches;

    /// <summary>The id of the next act.</summary>
    internal ActId NextAct => new($"step {steps + 1}");

    internal static SmallState First(SmallWorld world, SmallBeginning beginning) =>
        new(world, beginning.Name, beginning.History, 0, Approach.Fold(beginning.History));

    internal SmallState After(ApproachEvent e, Approach after) => new(world, beginning, [.. history, e], steps + 1, after);
}
