namespace NetworkApproach;

/// <summary>What the seeker thought before the talks, and what the talks did to it.</summary>
/// <param name="Act">The act that stated it.</param>
/// <param name="Topic">What it is about.</param>
/// <param name="Text">The belief.</param>
/// <param name="Standing">How it has fared.</param>
/// <param name="Facts">The facts that bear on it, in order.</param>
public sealed record HeldBelief(ActId Act, Topic Topic, string Text, BeliefStanding Standing, IReadOnlyList<KnownFact> Facts);
