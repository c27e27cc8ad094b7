namespace NetworkApproach.Tool;

/// <summary>Draws that are the same on every machine for the same seed: SplitMix64 (Steele, Lea and Flood, 2014).</summary>
internal sealed class DemoDice(ulong seed)
{
    private ulong state = seed;

    /// <summary>Whether something of this chance happens.</summary>
    internal bool Happens(double chance) => (Next() >> 11) * (1.0 / (1UL << 53)) < chance;

    /// <summary>A whole number from 0 to one less than the bound.</summary>
    internal int Below(int bound) => (int)(Next() % (ulong)bound);

    private ulong Next()
    {
        unchecked
        {
            ulong z = state += 0x9E3779B97F4A7C15;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }
}
