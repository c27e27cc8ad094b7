namespace NetworkApproach.PlanExperiment;

/// <summary>A seeded network in which many never meet their boss: everybody knows two earlier people, chosen evenly, and by faint
/// ties.</summary>
internal static class SparseNetwork
{
    private const int TiesEach = 2;

    /// <summary>Every acquaintance as two ties, each with a chance of its own, 0.20 to 0.80: those of warmth 1 to 5.</summary>
    internal static List<Tie> Ties(int people, int seed)
    {
        Random random = new(seed);
        List<Tie> ties = [];
        for (int one = 1; one < people; one++)
        {
            HashSet<int> known = [];
            while (known.Count < Math.Min(one, TiesEach))
            {
                known.Add(random.Next(one));
            }

            foreach (int other in known)
            {
                ties.Add(TieOf(one, other));
                ties.Add(TieOf(other, one));
            }
        }

        return ties;

        Tie TieOf(int from, int to) => new(new ContactId($"p{from}"), new ContactId($"p{to}"), new Warmth(3))
        {
            StatedChance = new Chance(0.20 + (0.60 * random.NextDouble())),
            Minutes = 10 * (1 + random.Next(3)),
        };
    }
}
