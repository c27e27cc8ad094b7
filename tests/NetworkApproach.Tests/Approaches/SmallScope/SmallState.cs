namespace NetworkApproach.Tests.Approaches;

/// <summary>A history that was reached, and what each of the judges holds of it.</summary>
internal sealed class SmallState
{
    internal SmallState(SmallWorld world, string beginning, IReadOnlyList<ApproachEvent> history, int steps, Approach approach)
    {
        (World, Beginning, History, Steps, Approach) = (world, beginning, history, steps, approach);
        Facts = PlainAudit.Read(history);
        Broken = [.. PlainAudit.Of(history)];
    }

    private SmallState(SmallState before, ApproachEvent e, Approach approach, IReadOnlyList<(ActId, Rule, BreachKind)> broken)
    {
        (World, Beginning, Approach, Broken) = (before.World, before.Beginning, approach, broken);
        (History, Steps) = ([.. before.History, e], before.Steps + 1);
        bool isFlagged = broken.Any(one => one.Item1 == e.Id && one.Item3 != BreachKind.Confessed);
        Facts = IsNew(before.History, e)
            ? new Facts([.. before.Facts.Recorded, e], isFlagged ? before.Facts.Flagged.Append(e.Id).ToHashSet() : before.Facts.Flagged)
            : PlainAudit.Read(History);
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

    /// <summary>Whether an event is only added to a history: no striking out, and under no id that is taken.</summary>
    internal static bool IsNew(IReadOnlyList<ApproachEvent> history, ApproachEvent e) =>
        e is not ApproachEvent.StruckOut && history.All(earlier => earlier.Id != e.Id);

    internal SmallState After(ApproachEvent e, Approach approach, IReadOnlyList<(ActId, Rule, BreachKind)> broken) =>
        new(this, e, approach, broken);
}
