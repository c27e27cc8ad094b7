using FsCheck;
using FsCheck.Fluent;

namespace NetworkApproach.Tests.Approaches;

/// <summary>
/// Random histories that nobody decided: mostly a plausible approach, walked event by event, with mistakes, lies, copies, strikings-out and
/// forgettings in between. They shrink by dropping events.
/// </summary>
public static class ForgedHistories
{
    public static Arbitrary<IReadOnlyList<ApproachEvent>> Arbitrary() => Arb.From(Histories, Shrink);

    public static Gen<IReadOnlyList<ApproachEvent>> Histories { get; } =
        from seed in Gen.Choose(0, int.MaxValue)
        from length in Gen.Choose(0, 40)
        select Of(seed, length);

    /// <summary>The same seed and length give the same history.</summary>
    public static IReadOnlyList<ApproachEvent> Of(int seed, int length) => new ForgedWalk(seed).Walk(length);

    private static IEnumerable<IReadOnlyList<ApproachEvent>> Shrink(IReadOnlyList<ApproachEvent> history)
    {
        for (int size = Math.Max(history.Count / 2, 1); size > 0 && history.Count > 0; size /= 2)
        {
            for (int from = 0; from + size <= history.Count; from += size)
            {
                yield return [.. history.Take(from), .. history.Skip(from + size)];
            }
        }
    }
}
