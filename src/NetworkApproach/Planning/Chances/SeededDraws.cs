namespace NetworkApproach.Planning;

/// <summary>Draws numbers from a seed, the same on every machine: xoshiro256** by Blackman and Vigna (2018), started by their
/// SplitMix64.</summary>
internal sealed class SeededDraws
{
    private const ulong Step = 0x9E3779B97F4A7C15;

    private ulong first;
    private ulong second;
    private ulong third;
    private ulong fourth;

    internal SeededDraws(ulong seed)
    {
        first = Mixed(seed);
        second = Mixed(unchecked(seed + Step));
        third = Mixed(unchecked(seed + (2 * Step)));
        fourth = Mixed(unchecked(seed + (3 * Step)));
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

    /// <summary>64 bits that look random, always the same of the same number.</summary>
    internal static ulong Mixed(ulong number)
    {
        ulong mixed = number + Step;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
