using System.Numerics;

namespace NetworkApproach.Planning;

/// <summary>A number for each pair of sets, in open addressing: a third of a dictionary's time, which here is most of it.</summary>
internal sealed class StateTable
{
    private const int FirstSize = 1 << 10;

    private ulong[] firsts = new ulong[FirstSize];
    private ulong[] seconds = new ulong[FirstSize];
    private double[] values = new double[FirstSize];
    private int shift = 64 - BitOperations.Log2(FirstSize);

    internal int Count { get; private set; }

    /// <summary>The number of a pair; less than 0 if it has none.</summary>
    /// <param name="first">Not empty.</param>
    /// <param name="second">Any.</param>
    internal double Of(ulong first, ulong second)
    {
        int place = PlaceOf(first, second);
        return firsts[place] == 0 ? -1 : values[place];
    }

    /// <summary>Gives a pair that has none its number, 0 or more.</summary>
    internal void Add(ulong first, ulong second, double value)
    {
        if (Count * 2 >= firsts.Length)
        {
            Grow();
        }

        int place = PlaceOf(first, second);
        (firsts[place], seconds[place], values[place]) = (first, second, value);
        Count++;
    }

    private int PlaceOf(ulong first, ulong second)
    {
        unchecked
        {
            ulong mixed = ((first * 0x9E3779B97F4A7C15) ^ (second + (first >> 29))) * 0xBF58476D1CE4E5B9;
            int place = (int)((mixed ^ (mixed << 31)) >> shift);
            while (firsts[place] != 0 && (firsts[place] != first || seconds[place] != second))
            {
                place = (place + 1) & (firsts.Length - 1);
            }

            return place;
        }
    }

    private void Grow()
    {
        (ulong[] oldFirsts, ulong[] oldSeconds, double[] oldValues) = (firsts, seconds, values);
        firsts = new ulong[oldFirsts.Length * 2];
        seconds = new ulong[firsts.Length];
        values = new double[firsts.Length];
        shift--;
        for (int old = 0; old < oldFirsts.Length; old++)
        {
            if (oldFirsts[old] != 0)
            {
                int place = PlaceOf(oldFirsts[old], oldSeconds[old]);
                (firsts[place], seconds[place], values[place]) = (oldFirsts[old], oldSeconds[old], oldValues[old]);
            }
        }
    }
}
