namespace NetworkApproach.Paths;

/// <summary>How often one step came true and how often it did not, over ties of one kind and warmth. Plain data that identifies
/// nobody.</summary>
/// <param name="Step">The step.</param>
/// <param name="Kind">The kind of the ties.</param>
/// <param name="Warmth">The warmth of the ties: 1 to 5.</param>
/// <param name="Yes">How often the step came true: 0 or more.</param>
/// <param name="No">How often it did not, because of a no or of silence: 0 or more.</param>
public sealed record OddsCount(OddsStep Step, TieKind Kind, int Warmth, long Yes, long No);
