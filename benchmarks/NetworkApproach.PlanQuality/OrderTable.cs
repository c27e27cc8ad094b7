using System.Globalization;

namespace NetworkApproach.PlanQuality;

/// <summary>How far is the named plan from the best order? Random networks of 3 to 7 people and up to 12 ties, against dynamic
/// programming.</summary>
internal static class OrderTable
{
    private const int MostStates = 400_000;

    private static readonly (string Name, Func<PlanQuery, Random, int, Tie[], PlanQuery> Asks)[] Questions =
    [
        ("ties that fail", (query, _, _, _) => query),
        ("people who may decline too", (query, random, people, _) => query with { Willing = DrawnNetwork.Willing(random, people) }),
        ("within 0 to 3 relays", (query, random, _, _) => query with { MaxRelays = random.Next(0, 4) }),
        ("at most 60 to 199 minutes in all", (query, random, _, _) => query with { MostMinutes = random.Next(60, 200) }),
        ("at most 30 to 89 minutes a person", (query, random, _, _) => query with { MostMinutesEach = random.Next(30, 90) }),
        ("within 4 to 15 days", (query, random, _, _) => query with { MostDays = random.Next(4, 16) }),
        ("half the ties expire within 10 days",
            (query, random, _,
                ties) => query with { OpenFor = ties
                    .Where(_ => random.Next(2) == 0)
                    .ToDictionary(tie => (tie.From, tie.To), _ => random.Next(11)) }),
        ("agreeing depends on who introduces",
            (query, random, _,
                ties) => query with { WillingThrough = ties.ToDictionary(
                    tie => (tie.From, tie.To), _ => new Chance(0.2 + (0.8 * random.NextDouble()))) }),
    ];

    internal static void Print(TextWriter output, int networks)
    {
        output.WriteLine(
            "| networks in which | plan | networks | chance short on | mean | worst | minutes least on | over on average | at worst "
                + "(seed) |");
        output.WriteLine("|---|---|---|---|---|---|---|---|---|");
        foreach ((string name, Func<PlanQuery, Random, int, Tie[], PlanQuery> asks) in Questions)
        {
            Distance chains = new();
            Distance improved = new();
            int tooGreat = 0;
            for (int seed = 0; chains.Networks + tooGreat < networks; seed++)
            {
                Random random = new(seed);
                int people = random.Next(3, 8);
                Tie[] ties = DrawnNetwork.Ties(random, people, random.Next(2, 13));
                PlanQuery query = asks(PlanQuery.To(DrawnNetwork.Person(people - 1), DrawnNetwork.Seeker), random, people, ties);
                TryNetwork network = TryNetwork.Of(DrawnNetwork.Of(ties, people), query, default);
                if (network.Ties < 2 || Best(network, query) is { Chance: 0 })
                {
                    continue;
                }

                if (Best(network, query) is not { } best
                    || ByChains(network, query) is not { } simple
                    || Improved(network, query) is not { } better)
                {
                    tooGreat++;
                    continue;
                }

                chains.Add(seed, best, simple);
                improved.Add(seed, best, better);
            }

            output.WriteLine($"| {name} | by chains | {chains}");
            output.WriteLine($"| {(tooGreat > 0 ? $"({tooGreat} too great for the best)" : string.Empty)} | improved | {improved}");
            output.Flush();
        }
    }

    private static (double Chance, double Minutes)? Best(TryNetwork network, PlanQuery query) => query.Dropped.Count == 0
        ? Of(ExactOrder(network))
        : Of(CappedPlan.Best(network, MostStates, default));

    private static OrderOfTries? ExactOrder(TryNetwork network)
    {
        ExactOrder order = new(network, MostStates, null, default);
        double minutes = order.Of(order.Start()).Minutes;
        return order.IsOver ? null : new OrderOfTries(new ExpectedMinutes(minutes, minutes, minutes, MinutesMethod.Exact), []);
    }

    private static (double Chance, double Minutes)? ByChains(TryNetwork network, PlanQuery query) => query.Dropped.Count == 0
        ? Of(OrderOfTries.ByChains(network, MostStates, default))
        : Of(CappedPlan.ByChains(network, MostStates, default));

    private static (double Chance, double Minutes)? Improved(TryNetwork network, PlanQuery query) => query.Dropped.Count == 0
        ? Of(OrderOfTries.Improved(network, MostStates, default))
        : Of(CappedPlan.Improved(network, MostStates, default));

    // In the simple model every order has the same chance.
    private static (double Chance, double Minutes)? Of(OrderOfTries? order) => order is null ? null : (1, order.Overall.Value);

    private static (double Chance, double Minutes)? Of(CappedPlan? plan) =>
        plan is null ? null : (plan.Chances.Overall.Value, plan.Order.Overall.Value);

    /// <summary>Of many networks, how often and how far a plan is from the best: in chance, and where that is equal in minutes.</summary>
    private sealed class Distance
    {
        private const double Equal = 1e-9;

        private (int Count, double Sum, double Worst) shortOf;
        private (int Count, double Sum, double Worst, int Seed) over;

        internal int Networks { get; private set; }

        public override string ToString() => string.Create(
            CultureInfo.InvariantCulture,
            $"{Networks} | {100.0 * shortOf.Count / Networks:0.00} % | {100 * shortOf.Sum / Networks:0.0000} % | "
                + $"{100 * shortOf.Worst:0.00} % | {100.0 * (Networks - shortOf.Count - over.Count) / (Networks - shortOf.Count):0.00} % "
                    + $"| {100 * over.Sum / (Networks - shortOf.Count):0.0000} % | {100 * over.Worst:0.00} % ({over.Seed}) |");

        internal void Add(int seed, (double Chance, double Minutes) best, (double Chance, double Minutes) plan)
        {
            Networks++;
            (double missing, double excess) = (1 - (plan.Chance / best.Chance), (plan.Minutes / best.Minutes) - 1);
            if (missing > Equal)
            {
                shortOf = (shortOf.Count + 1, shortOf.Sum + missing, Math.Max(shortOf.Worst, missing));
            }
            else if (excess > Equal)
            {
                over = (over.Count + 1, over.Sum + excess, Math.Max(over.Worst, excess), excess > over.Worst ? seed : over.Seed);
            }
        }
    }
}
