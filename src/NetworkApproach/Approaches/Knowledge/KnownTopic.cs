namespace NetworkApproach;

/// <summary>What is known about one topic. Every fact appears once.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="Beliefs">The seeker's beliefs about it with their standing, in the order stated.</param>
/// <param name="New">The facts that relate to no belief, in order of time.</param>
public sealed record KnownTopic(Topic Topic, IReadOnlyList<ToldBelief> Beliefs, IReadOnlyList<ToldFact> New);
