namespace NetworkApproach;

/// <summary>Draws numbers from a seed, the same on every machine: xoshiro256** by Blackman and Vigna (2018), started by their SplitMix64.</summary>
internal sealed class SeededDraws
{
    private const double Unit = 1.0 / (1UL << 53);

    private ulong first;
    private ulong second;
    private ulong third;
    private ulong fourth;

    internal SeededDraws(ulong seed)
    {
        ulong state = seed;
        first = Mixed(ref state);
        second = Mixed(ref state);
        third = Mixed(ref state);
        fourth = Mixed(ref state);
    }

    /// <summary>64 random bits.</summary>
    internal ulong Bits()
    {
        ulong bits = ulong.RotateLeft(second * 5, 7) * 9;
        ulong shifted = second << 17;
        third ^= first;
        fourth ^= second;
        second ^= third;
        first ^= fourth;
        third ^= shifted;
        fourth = ulong.RotateLeft(fourth, 45);
        return bits;
    }

    /// <summary>Whether something of this chance happens.</summary>
    internal bool Happens(double chance) => (Bits() >> 11) * Unit < chance;

    private static ulong Mixed(ref ulong state)
    {
        state += 0x9E3779B97F4A7C15;
        ulong mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
