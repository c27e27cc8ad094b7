using System.Runtime.Intrinsics;

namespace NetworkApproach.Planning;

/// <summary>Draws 256 times at once whether something happens, from numbers of its own: the same whatever else is drawn, so that two
/// networks which differ in one tie differ in what that tie changes and in nothing else.</summary>
/// <remarks>SplitMix64 (Steele, Lea, Flood 2014) over a key and a counter, in four lanes.</remarks>
internal static class WideDraws
{
    private const int ChanceBits = 53;
    private const ulong Step = 0x9E3779B97F4A7C15;

    private static readonly Vector256<ulong> Lanes = Vector256.Create(0x632BE59BD9B4E019UL, 0x9D39247E33776D41, 0xD1B54A32D192ED03, 0);

    /// <summary>The key of a person or tie: its number from its words, mixed with a seed.</summary>
    internal static ulong Key(ulong seed, string one, string other = "")
    {
        const ulong Prime = 0x100000001B3;
        ulong key = unchecked(0xCBF29CE484222325 ^ seed);
        foreach (string text in (ReadOnlySpan<string>)[one, "\0", other])
        {
            foreach (char letter in text)
            {
                key = unchecked((key ^ letter) * Prime);
            }
        }

        return SeededDraws.Mixed(key);
    }

    /// <summary>In which of 256 drawings something of this chance happens: a number below 1 is compared with it, from the highest bit down,
    /// until no drawing is undecided. A greater chance happens wherever a smaller one of the same key does.</summary>
    /// <param name="key">Of what is drawn.</param>
    /// <param name="drawing">Which 256 drawings.</param>
    /// <param name="chance">0 or more.</param>
    internal static Vector256<ulong> Happen(ulong key, int drawing, double chance)
    {
        if (chance >= 1)
        {
            return Vector256<ulong>.AllBitsSet;
        }

        ulong bits = (ulong)(chance * (1UL << ChanceBits));
        Vector256<ulong> happens = default;
        Vector256<ulong> undecided = Vector256<ulong>.AllBitsSet;
        Vector256<ulong> counter = Vector256.Create(SeededDraws.Mixed(unchecked(key + ((ulong)drawing * Step)))) ^ Lanes;
        for (ulong bit = 1UL << (ChanceBits - 1); (bits & ((bit << 1) - 1)) != 0 && undecided != default; bit >>= 1)
        {
            counter += Vector256.Create(Step);
            Vector256<ulong> drawn = Mixed(counter);
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

    private static Vector256<ulong> Mixed(Vector256<ulong> number)
    {
        Vector256<ulong> mixed = (number ^ (number >>> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >>> 31);
    }
}
