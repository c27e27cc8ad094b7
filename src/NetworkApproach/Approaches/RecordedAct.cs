namespace NetworkApproach;

/// <summary>An act that was recorded before, and what became of it.</summary>
/// <param name="Event">The event that stands; of an act that was struck out, the event as it was first recorded.</param>
/// <param name="Recorded">What became of it.</param>
/// <param name="Breach">Its first breach; null unless it is one.</param>
public sealed record RecordedAct(ApproachEvent Event, RecordedAs Recorded, Breach? Breach);
