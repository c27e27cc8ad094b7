namespace NetworkApproach.Tool;

/// <summary>One line of the demo's story.</summary>
/// <param name="Tone">What kind of line it is.</param>
/// <param name="Text">The words; empty for something recorded along with the line before.</param>
/// <param name="At">When.</param>
/// <param name="Why">Why the move was chosen; null where there was none to choose.</param>
/// <param name="Event">What was recorded; null if nothing.</param>
/// <param name="Refusal">The rule's refusal; null if nothing was refused.</param>
internal sealed record DemoLine(
    DemoTone Tone, string Text, DateTimeOffset At, string? Why = null, ApproachEvent? Event = null, Refusal? Refusal = null);
