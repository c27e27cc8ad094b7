namespace NetworkApproach.Tests.Paths;

/// <summary>Pairs of people of ego-Facebook, drawn from a seed, whose likeliest path is held against QuikGraph's.</summary>
internal static class RandomPairs
{
    internal const int Seed = 20_261_123;

    /// <summary>The pairs, by their place, about which an answer is wrong: the cost of the likeliest path, or its relays where the fewest
    /// are asked for.</summary>
    internal static IEnumerable<string> Wrong(ContactNetwork network, int pairs)
    {
        QuikGraphSearch other = new(network);
        Random random = new(Seed);
        for (int place = 0; place < pairs; place++)
        {
            (ContactId From, ContactId To) pair = (Anybody(), Anybody());
            if (pair.From == pair.To)
            {
                continue;
            }

            WarmPathQuery query = WarmPathQuery.To(pair.To, pair.From) with { Count = 1, MaxRelays = WarmPathQuery.AnyNumberOfRelays };
            (long cost, int relays) = (other.Cost(pair), other.FewestSteps(pair) - 1);
            WarmPaths likeliest = network.FindWarmPaths(query);
            WarmPaths fewest = network.FindWarmPaths(query with { Order = PathOrder.FewestRelays });
            if ((cost, relays) != (likeliest is [var first] ? first.Cost : -1, fewest is [var shortest] ? shortest.Relays.Count : -2))
            {
                yield return $"seed {Seed}, pair {place}: {pair.From} to {pair.To}";
            }
        }

        ContactId Anybody() => network.Contacts[random.Next(network.Contacts.Count)].Id;
    }
}
