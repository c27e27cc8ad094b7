namespace NetworkApproach.Paths;

/// <summary>How often one step came true and how often not, over ties of one kind and warmth. Plain data, without anybody in it.</summary>
/// <param name="Step">Which step.</param>
/// <param name="Kind">Of which kind the ties were.</param>
/// <param name="Warmth">How warm the ties were: 1 to 5.</param>
/// <param name="Yes">How often it came true: 0 or more.</param>
/// <param name="No">How often it did not, by a no or by silence: 0 or more.</param>
public sealed record OddsCount(OddsStep Step, TieKind Kind, int Warmth, long Yes, long No);
