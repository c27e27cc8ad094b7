namespace NetworkApproach;

/// <summary>What is known about a target, for preparing the next talk.</summary>
/// <param name="Target">The target; null if the approach has not been opened.</param>
/// <param name="Boss">The prospective boss; null until identified.</param>
/// <param name="Facts">All facts, by topic, then in order of time.</param>
/// <param name="Beliefs">All beliefs with their standing, by topic, then in the order stated.</param>
/// <param name="New">The facts that relate to no belief, in the same order.</param>
/// <param name="Sources">The people who told facts, in descending order of the number of facts, then by id. These are the tellers, not the
/// people they heard it from.</param>
/// <param name="Gaps">The topics about which nothing is known, in the order of a first talk; never <see cref="Topic.Other"/>.</param>
/// <param name="Questions">The questions to ask next, in order.</param>
public sealed record Brief(
    Target? Target,
    Contact? Boss,
    IReadOnlyList<KnownFact> Facts,
    IReadOnlyList<HeldBelief> Beliefs,
    IReadOnlyList<KnownFact> New,
    IReadOnlyList<Contact> Sources,
    IReadOnlyList<Topic> Gaps,
    IReadOnlyList<OpenQuestion> Questions);
