namespace NetworkApproach.PlanQuality;

/// <summary>A random network, always the same of the same seed: any pair of people may have a tie, chances are 0.05 to 0.95, minutes 1 to
/// 60.</summary>
internal static class DrawnNetwork
{
    internal static ContactId Seeker { get; } = new("p000");

    internal static ContactId Person(int number) => new($"p{number:000}");

    internal static Tie[] Ties(Random random, int people, int ties)
    {
        HashSet<(int From, int To)> pairs = [];
        while (pairs.Count < Math.Min(ties, people * (people - 1)))
        {
            (int from, int to) = (random.Next(people), random.Next(people));
            if (from != to)
            {
                pairs.Add((from, to));
            }
        }

        return
        [
            .. pairs.Select(pair => new Tie(Person(pair.From), Person(pair.To), new Warmth(3))
            {
                StatedChance = new Chance(0.05 + (0.9 * random.NextDouble())),
                Minutes = random.Next(1, 61),
            }),
        ];
    }

    internal static ContactNetwork Of(IEnumerable<Tie> ties, int people) =>
        ContactNetwork.Of(Enumerable.Range(0, people).Select(number => new Contact(Person(number), $"p{number:000}")), ties);

    /// <summary>A chance to agree for about half the people.</summary>
    internal static Dictionary<ContactId, Chance> Willing(Random random, int people) =>
        Enumerable
            .Range(1, people - 1)
            .Where(_ => random.Next(2) == 0)
            .ToDictionary(Person, _ => new Chance(0.2 + (0.8 * random.NextDouble())));
}
