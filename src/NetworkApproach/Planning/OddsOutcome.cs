using NetworkApproach.Paths;

namespace NetworkApproach.Planning;

/// <summary>The outcome of one step that was tried and decided: the step, the kind of tie, the prediction and the result. It identifies
/// nobody.</summary>
/// <param name="Step">The step.</param>
/// <param name="Kind">The kind of the tie.</param>
/// <param name="Warmth">The warmth of the tie; not <c>default</c>.</param>
/// <param name="Predicted">The chance that the odds gave the step; not <c>default</c>.</param>
/// <param name="CameTrue">Whether the step came true; false for a no and for silence.</param>
public sealed record OddsOutcome(OddsStep Step, TieKind Kind, Warmth Warmth, Chance Predicted, bool CameTrue);
