using NetworkApproach.Texts;


namespace NetworkApproach.Reviewing;

/// <summary>Somebody who may be cited in a text under review, and how.</summary>
/// <param name="Name">The name, as full as it is known; case and accents make no difference. A blank one covers nobody.</param>
/// <param name="Scope">How it may be used. <see cref="CitingScope.Cited"/> unless told: then a text that says this person recommends the
/// writer goes beyond it.</param>
public readonly record struct LeaveToCite(string Name, CitingScope Scope = CitingScope.Cited);
