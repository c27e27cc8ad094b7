using FsCheck;
using FsCheck.Fluent;

namespace NetworkApproach.Tests.Approaches;

/// <summary>Six hundred forged histories, each made once and kept for every property that takes them: walking them costs more than most
/// checks.</summary>
public static class KeptHistories
{
    private const int Longest = 40;

    private static readonly Lazy<IReadOnlyList<ApproachEvent>>[] Kept =
        [
            .. Enumerable
                .Range(1, 600)
                .Select(seed => new Lazy<IReadOnlyList<ApproachEvent>>(() => Of(seed)))
        ];

    internal static int Count => Kept.Length;

    // Each id is a person of their own here: what is asked of these histories speaks of people by their ids.
    private static IReadOnlyList<ApproachEvent> Of(int seed) =>
        [.. ForgedHistories.Of(seed, Longest - (seed * seed % Longest)).Where(e => e is not ApproachEvent.SamePersonStated)];

    public static Arbitrary<IReadOnlyList<ApproachEvent>> Arbitrary() => Arb.From(
        Gen.Choose(0, Kept.Length - 1).Select(place => Kept[place].Value), history => ForgedHistories.Arbitrary().Shrinker(history));

    internal static IReadOnlyList<ApproachEvent> At(int place) => Kept[place].Value;
}

/// <summary>Those among them that are opened.</summary>
public static class OpenedHistories
{
    private static readonly Lazy<IReadOnlyList<ApproachEvent>[]> Opened = new(() =>
        [.. Enumerable.Range(0, KeptHistories.Count).Select(KeptHistories.At).Where(history => Approach.Fold(history).IsOpened)]);

    public static Arbitrary<IReadOnlyList<ApproachEvent>> Arbitrary() => Arb.From(
        Gen.Elements(Opened.Value),
        history => ForgedHistories.Arbitrary().Shrinker(history).Where(shorter => Approach.Fold(shorter).IsOpened));
}
