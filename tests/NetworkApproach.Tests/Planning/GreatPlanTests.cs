using Xunit;

namespace NetworkApproach.Tests.Planning;

/// <summary>Plans on networks greater than every way can be tried of.</summary>
public class GreatPlanTests
{
    private static readonly ContactId Me = new("p0");

    [Fact]
    public void The_chance_is_exact_on_networks_of_20_people_and_60_ties()
    {
        int most = 0;
        for (int seed = 0; seed < 200; seed++)
        {
            TryNetwork network = TryNetwork.Of(ContactNetwork.Of([], Drawn(seed, 20, 60)), PlanQuery.To(new ContactId("p19"), Me), default);
            // A state takes about a microsecond.
            Assert.NotNull(ChanceOfTries.Exactly(network, 250_000, default));
            most = Math.Max(most, network.Ties);
        }

        Assert.InRange(most, 40, 60);
    }

    [Fact]
    public void Where_it_cannot_be_exact_the_interval_is_narrow_and_the_same_seed_gives_the_same_plan()
    {
        ContactNetwork network = ContactNetwork.Of([], Drawn(5, 90, 400));
        PlanQuery query = PlanQuery.To(new ContactId("p89"), Me);
        IntroductionPlan plan = network.PlanIntroductions(query);

        Assert.Equal(ChanceMethod.Simulation, plan.Chance.Method);
        Assert.Equal(MinutesMethod.Heuristic, plan.Minutes.Method);
        Assert.InRange(plan.Chance.High - plan.Chance.Low, 0, 0.01);
        Assert.InRange(plan.Minutes.Value, plan.Minutes.Low, plan.Minutes.High);
        Assert.Equal(plan.Tries, network.PlanIntroductions(query).Tries);
        Assert.Equal(network.Ties.Count(tie => tie.From == Me), plan.Tries.Count);
    }

    [Fact]
    public void A_hundred_thousand_ties_and_every_tie_that_could_help_is_told()
    {
        ContactNetwork network = ContactNetwork.Of([], Drawn(1, 20_000, 100_000));
        IntroductionPlan plan = network.PlanIntroductions(PlanQuery.To(new ContactId("p19999"), Me) with { MostWork = 3_000_000 });

        Assert.InRange(plan.Tries.Count, 1, network.Ties.Count(tie => tie.From == Me));
        Assert.InRange(plan.Chance.Value, plan.Chance.Low, plan.Chance.High);
        Assert.Equal(plan.Minutes.Value, plan.Tries[0].Minutes, 1e-6);
    }

    [Fact]
    public void A_star_of_three_thousand_acquaintances_is_exact()
    {
        Random random = new(2);
        Tie[] ties =
        [
            .. Enumerable.Range(0, 3_000).SelectMany(one => new[]
            {
                TieOf(Me, new ContactId($"a{one}"), random),
                new Tie(new ContactId($"a{one}"), new ContactId("boss"), new Warmth(3)) { StatedChance = new Chance(0.001) },
            }),
        ];
        IntroductionPlan plan = ContactNetwork
            .Of([], ties)
            .PlanIntroductions(PlanQuery.To(new ContactId("boss"), Me) with { MaxRelays = 1 });

        double missed = ties
            .Where(tie => tie.From == Me)
            .Aggregate(1.0, (product, tie) => product * (1 - (tie.StatedChance!.Value.Value * 0.001)));
        Assert.Equal(1 - missed, plan.Chance.Value, 1e-12);
        Assert.Equal((ChanceMethod.Exact, MinutesMethod.Exact, 3_000), (plan.Chance.Method, plan.Minutes.Method, plan.Tries.Count));
    }

    private static Tie[] Drawn(int seed, int people, int ties)
    {
        Random random = new(seed);
        HashSet<(int From, int To)> pairs = [];
        while (pairs.Count < ties)
        {
            (int from, int to) = (random.Next(people), random.Next(people));
            if (from != to)
            {
                pairs.Add((from, to));
            }
        }

        return
        [
            .. pairs
                .Append((0, people - 1))
                .Append((people - 1, 0))
                .Select(pair => TieOf(new ContactId($"p{pair.Item1}"), new ContactId($"p{pair.Item2}"), random))
        ];
    }

    private static Tie TieOf(ContactId from, ContactId to, Random random) =>
        new(from, to, new Warmth(3)) { StatedChance = new Chance(0.05 + (0.9 * random.NextDouble())), Minutes = random.Next(1, 61) };
}
