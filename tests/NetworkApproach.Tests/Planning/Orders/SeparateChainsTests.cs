using FsCheck;
using Xunit;

namespace NetworkApproach.Tests.Planning;

[EachProperty(1_000)]
public class SeparateChainsTests
{
    [Cases(1_000)]
    public void Chains_that_share_nobody_tried_by_chance_per_expected_minute_take_what_the_best_order_takes(DoNotSize<int> seed)
    {
        Random random = new(seed.Item);
        TryNetwork network = Chains(random, count: random.Next(1, 5), longest: 3);

        OrderOfTries byChains = OrderOfTries.Best(network, mostStates: 0, default)!;
        ExactOrder best = new(network, 1_000_000, null, default);
        TryState start = best.Start();
        Assert.Equal(best.Of(start).Minutes, byChains.Overall.Value, 1e-9);
        int[] tries = network.FirstTries();
        for (int one = 0; one < tries.Length; one++)
        {
            Assert.Equal(best.After(start, tries[one]).Overall.Minutes, byChains.First[one], 1e-9);
        }
    }

    [Fact]
    public void Three_thousand_acquaintances_are_ordered_exactly()
    {
        Random random = new(3);
        TryNetwork network = Chains(random, count: 3_000, longest: 2);

        OrderOfTries order = OrderOfTries.Best(network, mostStates: 0, default)!;
        Assert.Equal(MinutesMethod.Exact, order.Overall.Method);
        Assert.Equal(order.Overall.Value, order.First.Min(), 1e-9);
    }

    // Both to one target whom all chains share, and whose own answer ends the matter, and to targets of their own.
    private static TryNetwork Chains(Random random, int count, int longest)
    {
        List<Tie> ties = [];
        List<ContactId> targets = [];
        bool isSingle = random.Next(2) == 0;
        for (int chain = 0; chain < count; chain++)
        {
            int length = random.Next(1, longest + 1);
            ContactId at = new("me");
            for (int step = 1; step <= length; step++)
            {
                ContactId next = step < length ? new($"p{chain}-{step}") : new(isSingle ? "boss" : $"boss{chain}");
                ties.Add(
                    new Tie(
                        at, next,
                        new Warmth(3))
                    {
                        StatedChance = new Chance(random.Next(6) == 0 ? 1 : 1 - random.NextDouble()),
                        Minutes = random.Next(1, 61)
                    });
                at = next;
            }

            targets.Add(at);
        }

        PlanQuery query = PlanQuery.To(targets, new ContactId("me")) with
        {
            Willing = ties
                .Where(_ => random.Next(3) == 0)
                .Select(tie => tie.To)
                .Distinct()
                .ToDictionary(who => who, _ => new Chance(1 - (random.NextDouble() / 2))),
        };
        return TryNetwork.Of(ContactNetwork.Of([], ties), query, default);
    }
}
