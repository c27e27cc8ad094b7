using Xunit;

namespace NetworkApproach.Tests.Planning;

[EachProperty(1_000, Arbitrary = [typeof(SmallPlan)])]
public class NamedPlanTests
{
    [Cases(1_000)]
    public void The_chain_with_the_greatest_chance_per_expected_minute_is_that_of_every_chain_tried(DrawnPlan drawn, PlannedTie[] ties)
    {
        TryNetwork network = TryNetwork.Of(drawn.Of(ties), drawn.Query, default);

        double best = Enumerable.Range(0, network.People).Where(person => network.IsReached[person])
            .SelectMany(person => Chains(network, person, [person], 1, 0))
            .Select(chain => chain.Chance / chain.Minutes)
            .DefaultIfEmpty(0)
            .Max();
        Chain? found = new ChainSearch(network).Best(new Progress(network));
        Assert.Equal(best, found is null ? 0 : found.Chance / found.Minutes, 1e-12);
    }

    [Cases(1_000)]
    public void The_named_plan_takes_no_fewer_minutes_than_the_best_and_improved_no_more_than_by_chains(
        DrawnPlan of, PlannedTie[] some, PlannedTie first, PlannedTie second)
    {
        (DrawnPlan drawn, PlannedTie[] ties) = of.WithAWay([.. some.Take(10)], first, second);
        TryNetwork network = TryNetwork.Of(drawn.Of(ties), drawn.Query, default);
        Vacuous.If(network.Ties == 0);

        ExactOrder exact = new(network, 1_000_000, null, default);
        double best = exact.Of(exact.Start()).Minutes;
        double chains = OrderOfTries.ByChains(network, 1_000_000, default)!.Overall.Value;
        Assert.InRange(OrderOfTries.Improved(network, 1_000_000, default)!.Overall.Value, best - 1e-9, chains + 1e-9);
    }

    [Cases(1_000)]
    public void Runs_of_the_plan_take_what_it_is_calculated_to_take(DrawnPlan of, PlannedTie[] some, PlannedTie first, PlannedTie second)
    {
        (DrawnPlan drawn, PlannedTie[] ties) = of.WithAWay(some, first, second);
        TryNetwork network = TryNetwork.Of(drawn.Of(ties), drawn.Query, default);
        OrderOfTries? calculated = OrderOfTries.ByChains(network, 100_000, default);
        Vacuous.If(calculated is null || network.Ties == 0);

        ChainSearch search = new(network);
        PlannedRuns runs = new(network, one => search.Best(one)?.Ties[0] ?? PlannedRuns.NoTie, () => search.Work, 5, default);
        PlannedRuns.Tally tally = runs.Follow(PlannedRuns.NoTie, 4_000, long.MaxValue);
        // Twice the 99 % interval: beyond it lies one case in five million.
        double half = tally.Minutes.High - tally.Minutes.Value;
        Assert.Equal(calculated!.Overall.Value, tally.Minutes.Value, (2 * half) + 1e-9);
    }

    [Cases(1_000)]
    public void A_run_that_has_searched_enough_goes_on_by_bounds_and_reaches_a_target_no_less_often(DrawnPlan drawn, PlannedTie[] ties)
    {
        TryNetwork network = TryNetwork.Of(drawn.Of(ties), drawn.Query, default);

        Assert.All(new long[] { 0, 10, 40 }, most => Assert.Equal(Successes(network, long.MaxValue), Successes(network, most)));

        static int Successes(TryNetwork network, long mostWork)
        {
            ChainSearch search = new(network);
            return new PlannedRuns(network, new ChainPlan(network, search, mostWork).Next, () => search.Work, 5, default).Follow(
                PlannedRuns.NoTie, 50, long.MaxValue).Successes;
        }
    }

    private static IEnumerable<(double Chance, double Minutes)> Chains(TryNetwork network, int at, int[] met, double chance, double minutes)
    {
        foreach (int tie in network
            .TiesFrom(at)
            .Where(tie => !met.Contains(network.To[tie]) && !network.IsReached[network.To[tie]] && met.Length <= network.MostSteps))
        {
            (int to, double taken) = (network.To[tie], minutes + (chance * network.Minutes[tie]));
            if (network.IsTarget[to])
            {
                yield return (chance * network.Yes(tie), taken);
            }
            else
            {
                foreach ((double Chance, double Minutes) whole in Chains(network, to, [.. met, to], chance * network.Yes(tie), taken))
                {
                    yield return whole;
                }
            }
        }
    }
}
