using Xunit;

namespace NetworkApproach.Tests.Paths;

/// <summary>Warm paths on a real network of 4,039 people.</summary>
public class FacebookNetworkTests
{
    private const int Seed = 20_261_123;
    private static readonly ContactNetwork Network = ContactNetwork.Of([], FacebookNetwork.Ties());

    [Fact]
    public void The_network_is_the_one_described()
    {
        Assert.Equal(4_039, Network.Contacts.Count);
        Assert.Equal(176_468, Network.Ties.Count);
        Assert.All(Network.Ties, tie => Assert.InRange(tie.StatedChance!.Value.Value, 0.30, 0.95));
    }

    [Fact]
    public void Five_paths_within_two_relays_are_those_that_trying_every_way_finds()
    {
        Random random = new(Seed + 1);
        ILookup<ContactId, Tie> tiesFrom = Network.Ties.ToLookup(tie => tie.From);
        for (int pair = 0; pair < 200; pair++)
        {
            (ContactId from, ContactId to) = (Anybody(random), Anybody(random));
            if (from == to)
            {
                continue;
            }

            WarmPathQuery query = WarmPathQuery.To(to, from) with { Count = 5, MaxRelays = 2 };
            IEnumerable<Tie[]> expected = Within(tiesFrom, from, to, 2, [])
                .OrderBy(ties => ties.Sum(CostOf))
                .ThenBy(ties => ties.Length)
                .ThenBy(ties => string.Join('\0', ties.Select(tie => tie.To)), StringComparer.Ordinal)
                .Take(5);
            Assert.Equal(expected, Network.FindWarmPaths(query).Select(path => path.Steps.Select(step => step.Tie)));
        }
    }

    [Fact]
    public void A_limit_that_the_best_paths_keep_changes_nothing()
    {
        Random random = new(Seed + 2);
        for (int pair = 0; pair < 50; pair++)
        {
            WarmPathQuery query = WarmPathQuery.To(Anybody(random), Anybody(random)) with
            {
                Count = 20,
                MaxRelays = WarmPathQuery.AnyNumberOfRelays
            };
            WarmPaths free = Network.FindWarmPaths(query);
            WarmPaths limited = Network.FindWarmPaths(query with { MaxRelays = free.Max(path => path.Relays.Count) });

            Assert.Equal(free.Select(path => path.ToString()), limited.Select(path => path.ToString()));
        }
    }

    private static IEnumerable<Tie[]> Within(ILookup<ContactId, Tie> tiesFrom, ContactId from, ContactId to, int relays, Tie[] before)
    {
        foreach (Tie tie in tiesFrom[from])
        {
            if (tie.To == to)
            {
                yield return [.. before, tie];
            }
            else if (relays > 0 && !before.Any(earlier => earlier.From == tie.To))
            {
                foreach (Tie[] whole in Within(tiesFrom, tie.To, to, relays - 1, [.. before, tie]))
                {
                    yield return whole;
                }
            }
        }
    }

    private static ContactId Anybody(Random random) => Network.Contacts[random.Next(Network.Contacts.Count)].Id;

    private static double CostOf(Tie tie) => Math.Round(-Math.Log(tie.StatedChance!.Value.Value) * 1e6, MidpointRounding.AwayFromZero);
}
