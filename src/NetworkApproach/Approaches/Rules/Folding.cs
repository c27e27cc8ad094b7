namespace NetworkApproach;

/// <summary>Folds one event: applied where the rules allow it, otherwise kept as a breach that confers nothing.</summary>
internal static class Folding
{
    internal static ApproachState Step(ApproachState state, ApproachEvent e) =>
        Judge.Of(state, e) is { } refusal ? state.Flag(e, refusal) : ApproachEffects.Apply(state, e);
}
