namespace NetworkApproach;

/// <summary>A belief the seeker held before the talks, and what was told about it.</summary>
/// <param name="Text">The belief.</param>
/// <param name="Standing">How far it is confirmed or contradicted.</param>
/// <param name="Sources">How many independent sources confirm it; a person who repeats another does not count as a source.</param>
/// <param name="Facts">The facts that relate to it, in order of time.</param>
public sealed record ToldBelief(string Text, BeliefStanding Standing, int Sources, IReadOnlyList<ToldFact> Facts);
