namespace NetworkApproach.Reviewing;

/// <summary>A person who may be cited in a text under review, and how.</summary>
/// <param name="Name">The name, as full as it is known; case and accents are ignored. A blank name permits nobody.</param>
/// <param name="Scope">How the name may be used; <see cref="CitingScope.Cited"/> by default. With that scope, a text that says that this
/// person recommends the writer goes beyond the permission.</param>
public readonly record struct LeaveToCite(string Name, CitingScope Scope = CitingScope.Cited);
