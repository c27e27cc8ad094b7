namespace NetworkApproach;

/// <summary>What the seeker thought before the talks, and what was told about it.</summary>
/// <param name="Text">The belief.</param>
/// <param name="Standing">How it has fared.</param>
/// <param name="Sources">How many independent sources say the same; whoever repeats another is none.</param>
/// <param name="Facts">The facts that bear on it, in order of time.</param>
public sealed record ToldBelief(string Text, BeliefStanding Standing, int Sources, IReadOnlyList<ToldFact> Facts);
