namespace NetworkApproach;

/// <summary>What is known about a target: what to have in mind before the next talk.</summary>
/// <param name="Target">The target; null for an approach not opened.</param>
/// <param name="Boss">The prospective boss; null until identified.</param>
/// <param name="Facts">Every fact, by topic, then in order of time.</param>
/// <param name="Beliefs">Every belief with what became of it, by topic, then in the order stated.</param>
/// <param name="New">The facts that bear on no belief, in the same order.</param>
/// <param name="Sources">Who told something, by how much they told, then by id; the teller, not whom they have it from.</param>
/// <param name="Gaps">The topics of which nothing is known, in the order of a first talk; never <see cref="Topic.Other"/>.</param>
/// <param name="Questions">What to ask next, in order.</param>
public sealed record Brief(
    Target? Target,
    Contact? Boss,
    IReadOnlyList<KnownFact> Facts,
    IReadOnlyList<HeldBelief> Beliefs,
    IReadOnlyList<KnownFact> New,
    IReadOnlyList<Contact> Sources,
    IReadOnlyList<Topic> Gaps,
    IReadOnlyList<OpenQuestion> Questions);
