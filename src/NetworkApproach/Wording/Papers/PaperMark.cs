namespace NetworkApproach.Papers;

/// <summary>A short label on an item.</summary>
/// <param name="Text">The label.</param>
/// <param name="Tone">The meaning of the label.</param>
public sealed record PaperMark(string Text, PaperTone Tone);
