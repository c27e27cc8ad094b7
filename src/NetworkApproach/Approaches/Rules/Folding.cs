namespace NetworkApproach;

/// <summary>Folds one line: applied where the rules allow it, otherwise kept as a breach that permits nothing.</summary>
internal static class Folding
{
    internal static ApproachState Step(ApproachState state, Line line)
    {
        ApproachEvent e = state.Ledger.OfPeople(line.Event);
        return (line.Verdict ?? Judge.Of(state, e, line.Since)) is { } refusal ? state.Flag(e, refusal) : ApproachEffects.Apply(state, e);
    }
}
