namespace NetworkApproach;

/// <summary>What is known of one topic; every fact stands in it once.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="Beliefs">What the seeker thought about it, in the order stated, with what became of it.</param>
/// <param name="New">The facts that bear on no belief, in order of time.</param>
public sealed record KnownTopic(Topic Topic, IReadOnlyList<ToldBelief> Beliefs, IReadOnlyList<ToldFact> New);
