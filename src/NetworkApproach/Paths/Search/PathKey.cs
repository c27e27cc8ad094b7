namespace NetworkApproach.Paths;

/// <summary>What an order compares, most important first; adds up step by step, and compares as a sequence. Every step adds at least one
/// somewhere.</summary>
internal readonly record struct PathKey(long First, long Second, long Third) : IComparable<PathKey>
{
    public static PathKey operator +(PathKey left, PathKey right) =>
        new(left.First + right.First, left.Second + right.Second, left.Third + right.Third);

    public static bool operator <(PathKey left, PathKey right) => left.CompareTo(right) < 0;

    public static bool operator >(PathKey left, PathKey right) => left.CompareTo(right) > 0;

    public static bool operator <=(PathKey left, PathKey right) => left.CompareTo(right) <= 0;

    public static bool operator >=(PathKey left, PathKey right) => left.CompareTo(right) >= 0;

    /// <summary>The key of one step. A path's steps are its relays plus one, so that counting either gives the same order.</summary>
    public static PathKey OfStep(PathOrder order, int cost, int minutes) => order switch
    {
        PathOrder.FewestRelays => new PathKey(1, cost, minutes),
        PathOrder.LeastMinutes => new PathKey(minutes, cost, 1),
        _ => new PathKey(cost, 1, minutes),
    };

    public int CompareTo(PathKey other)
    {
        int first = First.CompareTo(other.First);
        int second = first != 0 ? first : Second.CompareTo(other.Second);
        return second != 0 ? second : Third.CompareTo(other.Third);
    }
}
