namespace NetworkApproach;

/// <summary>One piece of information, told by one person, or by several in the same words.</summary>
/// <param name="Number">Its number in the paper, from 1.</param>
/// <param name="Text">The information.</param>
/// <param name="Bearing">How it relates to the belief under which it is listed; without meaning if it is listed under none.</param>
/// <param name="InConfidence">Whether it was told in confidence; it then appears only in the seeker's own papers.</param>
/// <param name="AboutTarget">Whether it is about the target.</param>
/// <param name="Tellings">The occasions on which it was told, in order of time; at least one.</param>
/// <param name="Sources">How many independent sources it has; a person who repeats another does not count as a source.</param>
public sealed record ToldFact(
    int Number, string Text, Bearing Bearing, bool InConfidence, bool AboutTarget, IReadOnlyList<Telling> Tellings, int Sources);
