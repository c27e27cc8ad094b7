namespace NetworkApproach;

/// <summary>A belief the seeker held before the talks, and what the talks showed about it.</summary>
/// <param name="Act">The id of the act that stated it.</param>
/// <param name="Topic">What it is about.</param>
/// <param name="Text">The belief.</param>
/// <param name="Standing">How far it is confirmed or contradicted.</param>
/// <param name="Facts">The facts that relate to it, in order of time.</param>
public sealed record HeldBelief(ActId Act, Topic Topic, string Text, BeliefStanding Standing, IReadOnlyList<KnownFact> Facts);
