using System.Runtime.Intrinsics;

namespace NetworkApproach.Planning;

/// <summary>Four generators of <see cref="SeededDraws"/> side by side, for 256 drawings of one chance at once.</summary>
internal sealed class WideDraws
{
    private const int ChanceBits = 53;

    private Vector256<ulong> first;
    private Vector256<ulong> second;
    private Vector256<ulong> third;
    private Vector256<ulong> fourth;

    internal WideDraws(ulong seed)
    {
        SeededDraws seeds = new(seed);
        first = Of(seeds);
        second = Of(seeds);
        third = Of(seeds);
        fourth = Of(seeds);
    }

    /// <summary>In which of 256 drawings something of this chance happens: a number below 1 is compared with it, from the highest bit down,
    /// until no drawing is undecided.</summary>
    internal Vector256<ulong> Happen(double chance)
    {
        if (chance >= 1)
        {
            return Vector256<ulong>.AllBitsSet;
        }

        ulong bits = (ulong)(chance * (1UL << ChanceBits));
        Vector256<ulong> happens = default;
        Vector256<ulong> undecided = Vector256<ulong>.AllBitsSet;
        for (ulong bit = 1UL << (ChanceBits - 1); (bits & ((bit << 1) - 1)) != 0 && undecided != default; bit >>= 1)
        {
            Vector256<ulong> drawn = Bits();
            if ((bits & bit) != 0)
            {
                happens |= Vector256.AndNot(undecided, drawn);
                undecided &= drawn;
            }
            else
            {
                undecided = Vector256.AndNot(undecided, drawn);
            }
        }

        return happens;
    }

    private static Vector256<ulong> Of(SeededDraws seeds) => Vector256.Create(seeds.Bits(), seeds.Bits(), seeds.Bits(), seeds.Bits());

    private static Vector256<ulong> Rotated(Vector256<ulong> bits, int by) => (bits << by) | (bits >>> (64 - by));

    private Vector256<ulong> Bits()
    {
        Vector256<ulong> five = (second << 2) + second;
        Vector256<ulong> rotated = Rotated(five, 7);
        Vector256<ulong> bits = (rotated << 3) + rotated;
        Vector256<ulong> shifted = second << 17;
        third ^= first;
        fourth ^= second;
        second ^= third;
        first ^= fourth;
        third ^= shifted;
        fourth = Rotated(fourth, 45);
        return bits;
    }
}
