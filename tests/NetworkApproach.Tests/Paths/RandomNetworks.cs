namespace NetworkApproach.Tests.Paths;

/// <summary>Networks of 1 to 9 people, each drawn from a seed, asked in every order and within every limit on relays, and held against
/// every path there is.</summary>
internal static class RandomNetworks
{
    // 1, 0.5, 0.25 and 0.125 cost 0, 693147, 1386294 and 2079442: many ways are equal, or differ by one.
    private static readonly double[] Chances = [1, 1, 0.5, 0.5, 0.25, 0.125, 0.9];
    private static readonly int[] AllMinutes = [1, 20, 20, 40];
    private static readonly int[] Limits = [0, 1, 2, 3, 4, 5, 6, 7, WarmPathQuery.AnyNumberOfRelays];

    /// <summary>The first wrong answer about the network of a seed, with the question; null where all are right.</summary>
    internal static string? WrongAt(int seed)
    {
        Random random = new(seed);
        ContactId[] people = [.. Enumerable.Range(0, random.Next(1, 10)).Select(number => new ContactId($"p{number}"))];
        random.Shuffle(people);
        double density = random.NextDouble();
        Tie[] ties = [.. from one in people from other in people where random.NextDouble() < density select TieOf(one, other, random)];
        Contact[] contacts = [.. people.Select(id => new Contact(id, id.Value))];
        ContactNetwork network = ContactNetwork.Of(contacts, ties);
        WarmPathQuery query = WarmPathQuery.To(Some(people, random, 1, 3), Some(people, random, 1, 3)) with
        {
            MaxRelays = WarmPathQuery.AnyNumberOfRelays,
            Avoid = Some(people, random, 0, 1),
            Capped = Some(people, random, 0, 1),
            Refused = [.. ties.Where(_ => random.Next(20) == 0).Select(tie => (tie.From, tie.To))],
            Granted = [.. ties.Where(_ => random.Next(20) == 0).Select(tie => (tie.From, tie.To))],
        };
        EveryPath.Found[] all = [.. EveryPath.All(contacts, ties, query)];
        foreach (PathOrder order in Enum.GetValues<PathOrder>())
        {
            EveryPath.Found[] ordered = [.. EveryPath.InOrder(all, order)];
            foreach (int relays in Limits)
            {
                WarmPathQuery asked = query with { Order = order, MaxRelays = relays, Count = random.Next(1, 13) };
                if (!AreTheBest(network.FindWarmPaths(asked), Within(ordered, relays), asked))
                {
                    return Told(seed, asked);
                }
            }

            // Sets are dear to try: within one limit, and within none.
            foreach (int relays in new[] { Limits[random.Next(Limits.Length - 1)], WarmPathQuery.AnyNumberOfRelays })
            {
                WarmPathQuery asked = query with { Order = order, MaxRelays = relays, Count = random.Next(1, 6), Disjoint = true };
                if (!AreTheBestSet(network.FindWarmPaths(asked), Within(ordered, relays), asked))
                {
                    return Told(seed, asked);
                }
            }
        }

        return null;
    }

    private static bool AreTheBest(WarmPaths paths, IEnumerable<EveryPath.Found> all, WarmPathQuery query) =>
        paths.Complete
            && all.Take(query.Count).Select(path => path.ToString()).SequenceEqual(paths.Select(path => FoundOf(path).ToString()));

    private static bool AreTheBestSet(WarmPaths paths, EveryPath.Found[] all, WarmPathQuery query)
    {
        EveryPath.Found[] found = [.. paths.Select(FoundOf)];
        ContactId[] relays = [.. paths.SelectMany(path => path.Relays).Select(relay => relay.Id)];
        (long, long, long) sum = found.Select(path => DisjointSets.KeyOf(path, query.Order)).Aggregate((0L, 0L, 0L), DisjointSets.Plus);
        return paths.Complete
            && !found.Select(path => path.ToString()).Except(all.Select(path => path.ToString())).Any()
            && found.Select(path => path.ToString()).Distinct().Count() == found.Length
            && relays.Distinct().Count() == relays.Length
            && (found.Length, sum) == DisjointSets.Best(all, query.Order, query.Count);
    }

    private static EveryPath.Found[] Within(EveryPath.Found[] ordered, int relays) => [.. ordered.Where(path => path.Relays <= relays)];

    private static string Told(int seed, WarmPathQuery query) =>
        $"seed {seed}: {query.Order}, {(query.Disjoint ? "disjoint, " : string.Empty)}"
            + $"{query.Count} paths, at most {query.MaxRelays} relays";

    private static EveryPath.Found FoundOf(WarmPath path) => new([.. path.People.Select(person => person.Id)], path.Cost, path.Minutes);

    private static ContactId[] Some(ContactId[] people, Random random, int least, int most) =>
        [.. Enumerable.Range(0, random.Next(least, most + 1)).Select(_ => people[random.Next(people.Length)])];

    private static Tie TieOf(ContactId from, ContactId to, Random random) =>
        new(
            from, to,
            new Warmth(3))
        {
            StatedChance = new Chance(Chances[random.Next(Chances.Length)]),
            Minutes = AllMinutes[random.Next(AllMinutes.Length)]
        };
}
