namespace NetworkApproach.Paths;

/// <summary>The order of warm paths. Every order is total: paths that are equal in it are ordered by ids, person by person, in ordinal
/// order.</summary>
public enum PathOrder
{
    /// <summary>The least sum of costs, that is, the greatest chance; then the fewest relays; then the fewest minutes.</summary>
    Likeliest,

    /// <summary>The fewest relays; then as <see cref="Likeliest"/>.</summary>
    FewestRelays,

    /// <summary>The fewest minutes of other people's time; then as <see cref="Likeliest"/>.</summary>
    LeastMinutes,
}
