using System.Numerics;

namespace NetworkApproach.Paths;

/// <summary>Packs a path's steps, cost and minutes into one whole number, most important first, so that one comparison and one addition do
/// for all three.</summary>
/// <remarks>Every field is wide enough for <see cref="MostSteps"/> steps of the dearest and longest tie: up to that many steps, nothing
/// carries over.</remarks>
/// <typeparam name="TKey">64 bits do for most searches, 128 for the rest.</typeparam>
internal readonly struct KeyScale<TKey>
    where TKey : unmanaged, IBinaryInteger<TKey>, IUnsignedNumber<TKey>
{
    private readonly int firstShift;
    private readonly int secondShift;
    private readonly int costShift;
    private readonly int minutesShift;
    private readonly int stepsShift;
    private readonly int stepsBits;

    internal KeyScale(PathOrder order, int greatestCost, int greatestMinutes)
    {
        (int cost, int minutes) = (BitsOf(greatestCost), BitsOf(greatestMinutes));
        int growth = Math.Clamp(((int.CreateChecked(TKey.LeadingZeroCount(TKey.Zero)) - 2) - cost - minutes) / 3, 0, MostGrowth);
        MostSteps = (1 << growth) - 1;
        stepsBits = growth + 1;
        (cost, minutes) = (cost + growth, minutes + growth);
        (costShift, stepsShift, minutesShift) = order switch
        {
            PathOrder.FewestRelays => (minutes, minutes + cost, 0),
            PathOrder.LeastMinutes => (stepsBits, 0, stepsBits + cost),
            _ => (minutes + stepsBits, minutes, 0),
        };
        (firstShift, secondShift) = order switch
        {
            PathOrder.FewestRelays => (stepsShift, costShift),
            PathOrder.LeastMinutes => (minutesShift, costShift),
            _ => (costShift, stepsShift),
        };
    }

    /// <summary>More steps than this no key may count.</summary>
    internal int MostSteps { get; }

    private const int MostGrowth = 28;

    /// <summary>The key of one step. A path's steps are its relays plus one, so that counting either gives the same order.</summary>
    internal TKey OfStep(int cost, int minutes) =>
        (TKey.CreateTruncating(cost) << costShift) + (TKey.CreateTruncating(minutes) << minutesShift) + (TKey.One << stepsShift);

    /// <summary>The key of a path of at most <see cref="MostSteps"/> steps, from what the same order compares of it.</summary>
    internal TKey Of(PathKey key) =>
        (TKey.CreateTruncating(key.First) << firstShift)
            + (TKey.CreateTruncating(key.Second) << secondShift)
            + TKey.CreateTruncating(key.Third);

    internal int StepsOf(TKey key) => int.CreateTruncating((key >> stepsShift) & ((TKey.One << stepsBits) - TKey.One));

    private static int BitsOf(int greatest) => BitOperations.Log2((uint)greatest) + 1;
}
