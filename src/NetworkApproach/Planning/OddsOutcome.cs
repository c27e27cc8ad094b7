using NetworkApproach.Paths;

namespace NetworkApproach.Planning;

/// <summary>One step that was tried and is decided, without anybody in it: which step, over what kind of tie, what was predicted, what
/// came.</summary>
/// <param name="Step">Which step.</param>
/// <param name="Kind">Of which kind the tie was.</param>
/// <param name="Warmth">How warm the tie was; not <c>default</c>.</param>
/// <param name="Predicted">The chance that the odds gave it; not <c>default</c>.</param>
/// <param name="CameTrue">Whether it came true; a no and a silence did not.</param>
public sealed record OddsOutcome(OddsStep Step, TieKind Kind, Warmth Warmth, Chance Predicted, bool CameTrue);
