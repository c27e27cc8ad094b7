namespace NetworkApproach;

/// <summary>One thing told, by one person or by several in the same words.</summary>
/// <param name="Number">Its number in the paper, from 1.</param>
/// <param name="Text">The information.</param>
/// <param name="Bearing">What it does to the belief under which it stands; meaningless where it stands under none.</param>
/// <param name="InConfidence">Whether it was told in confidence: it stands in the seeker's own papers only.</param>
/// <param name="AboutTarget">Whether it is about the target.</param>
/// <param name="Tellings">Who told it, in order of time; at least one.</param>
/// <param name="Sources">How many independent sources stand behind the tellings; whoever repeats another is none.</param>
public sealed record ToldFact(
    int Number, string Text, Bearing Bearing, bool InConfidence, bool AboutTarget, IReadOnlyList<Telling> Tellings, int Sources);
