namespace NetworkApproach.Paths;

/// <summary>Which of two warm paths comes first. Every order is total: whatever is equal falls to the ids, person by person, in ordinal
/// order.</summary>
public enum PathOrder
{
    /// <summary>The least sum of costs, which is the greatest chance; then the fewest relays, then the least minutes.</summary>
    Likeliest,

    /// <summary>The fewest relays; then as <see cref="Likeliest"/>.</summary>
    FewestRelays,

    /// <summary>The least of other people's time; then as <see cref="Likeliest"/>.</summary>
    LeastMinutes,
}
