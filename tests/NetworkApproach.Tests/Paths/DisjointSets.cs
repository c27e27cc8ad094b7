namespace NetworkApproach.Tests.Paths;

/// <summary>The best set of paths that share no relay, by trying every set of relays: for at most nine people.</summary>
internal static class DisjointSets
{
    /// <summary>How many paths the best set has, and the sum of what the order compares; the paths are all there are.</summary>
    internal static (int Count, (long First, long Second, long Third) Sum) Best(
        IEnumerable<EveryPath.Found> paths, PathOrder order, int count)
    {
        Dictionary<ContactId, int> bits = [];
        List<(int Mask, (long, long, long) Key)> items = [];
        HashSet<int> masks = [];
        foreach (EveryPath.Found path in paths)
        {
            int mask = path.People
                .Skip(1)
                .SkipLast(1)
                .Sum(relay => 1 << (bits.TryGetValue(relay, out int bit) ? bit : bits[relay] = bits.Count));

            // Paths come best first: of those through the same relays only the first can be of use, but for those through none.
            if (mask == 0 || masks.Add(mask))
            {
                items.Add((mask, KeyOf(path, order)));
            }
        }

        // By number of paths and by the relays they may use; null where there are not so many.
        int all = 1 << bits.Count;
        (long, long, long)?[][] least =
        [
            .. Enumerable.Range(0, Math.Min(count, items.Count) + 1).Select(number => new (long, long, long)?[all])
        ];
        Array.Fill(least[0], (0L, 0L, 0L));
        foreach ((int mask, (long, long, long) key) in items)
        {
            for (int number = least.Length - 1; number > 0; number--)
            {
                for (int relays = 0; relays < all; relays++)
                {
                    if ((relays & mask) == mask
                        && least[number - 1][relays & ~mask] is { } rest
                        && !(least[number][relays]?.CompareTo(Plus(rest, key)) <= 0))
                    {
                        least[number][relays] = Plus(rest, key);
                    }
                }
            }
        }

        int most = Array.FindLastIndex(least, row => row[all - 1] is not null);
        return (most, least[most][all - 1]!.Value);
    }

    internal static (long First, long Second, long Third) KeyOf(EveryPath.Found path, PathOrder order) => order switch
    {
        PathOrder.FewestRelays => (path.Relays, path.Cost, path.Minutes),
        PathOrder.LeastMinutes => (path.Minutes, path.Cost, path.Relays),
        _ => (path.Cost, path.Relays, path.Minutes),
    };

    internal static (long, long, long) Plus((long First, long Second, long Third) left, (long First, long Second, long Third) right) =>
        (left.First + right.First, left.Second + right.Second, left.Third + right.Third);
}
