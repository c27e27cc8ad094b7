namespace NetworkApproach.WarmPathSpeed;

/// <summary>A seeded network by preferential attachment (Barabási, Albert 1999): six who all know each other, then everybody knows five
/// earlier ones.</summary>
internal static class GrownNetwork
{
    private const int Core = 6;
    private const int TiesEach = 5;

    /// <summary>Every acquaintance as two ties, each with a chance of its own, 0.30 to 0.95.</summary>
    internal static List<Tie> Ties(int people, int seed)
    {
        Random random = new(seed);
        ContactId[] ids = [.. Enumerable.Range(0, people).Select(number => new ContactId($"p{number}"))];
        List<Tie> ties = new(10 * people);
        List<int> ends = new(10 * people);
        for (int one = 0; one < people; one++)
        {
            HashSet<int> known = [];
            while (known.Count < Math.Min(one, TiesEach))
            {
                known.Add(one < Core ? known.Count : ends[random.Next(ends.Count)]);
            }

            foreach (int other in known)
            {
                ends.Add(one);
                ends.Add(other);
                ties.Add(TieOf(one, other));
                ties.Add(TieOf(other, one));
            }
        }

        return ties;

        Tie TieOf(int from, int to) =>
            new(ids[from], ids[to], new Warmth(3)) { StatedChance = new Chance(0.30 + (0.65 * random.NextDouble())) };
    }
}
