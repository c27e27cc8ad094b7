using System.Diagnostics;
using System.Globalization;

namespace NetworkApproach.PlanQuality;

/// <summary>On how many networks is the chance overall exact, in what time, and what does a plain recursion memoised over people reached
/// and ties failed take? The processor's time, which other programs do not lengthen; the collector's included.</summary>
internal static class ReliabilityTable
{
    private const int MostStates = 1_000_000;
    private const int MostPlainStates = 300_000;

    private static readonly (int People, int Ties)[] Sizes =
    [
        (10, 30),
        (15, 45),
        (20, 60),
        (25, 75),
        (30, 90),
        (33, 100),
        (50, 100),
        (60, 120)
    ];

    internal static void Print(TextWriter output, int networks)
    {
        Once(networks: 20, people: 15, ties: 45);
        output.WriteLine(
            "| people | ties | networks | exact | median ms | p99 ms | worst ms | plain: within 300,000 states | median ms | p99 ms | "
                + "most states | greatest difference |");
        output.WriteLine("|---|---|---|---|---|---|---|---|---|---|---|---|");
        foreach ((int people, int ties) in Sizes)
        {
            output.WriteLine(Once(networks, people, ties));
            output.Flush();
        }
    }

    private static string Once(int networks, int people, int ties)
    {
        List<double> ours = [];
        List<double> plain = [];
        (int exact, int plainExact, int made, int mostStates, double difference) = (0, 0, 0, 0, 0);
        for (int seed = 0; made < networks; seed++)
        {
            Tie[] drawn = DrawnNetwork.Ties(new Random(seed), people, ties);
            TryNetwork network = TryNetwork.Of(
                DrawnNetwork.Of(drawn, people), PlanQuery.To(DrawnNetwork.Person(people - 1), DrawnNetwork.Seeker), default);
            if (network.Ties == 0)
            {
                continue;
            }

            made++;
            ChanceOfTries? chances = null;
            ours.Add(Milliseconds(() => chances = ChanceOfTries.Exactly(network, MostStates, default)));
            exact += chances is null ? 0 : 1;
            PlainRecursion recursion = new(network, MostPlainStates);
            double? same = null;
            plain.Add(Milliseconds(() => same = recursion.Chance()));
            plainExact += same is null ? 0 : 1;
            mostStates = Math.Max(mostStates, recursion.States);
            difference = chances is not null && same is not null
                ? Math.Max(difference, Math.Abs(chances.Overall.Value - same.Value))
                : difference;
        }

        ours.Sort();
        plain.Sort();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {people} | {ties} | {made} | {100.0 * exact / made:0.0} % | {ours[made / 2]:0.0} | {ours[made * 99 / 100]:0} | "
                + $"{ours[^1]:0} | {100.0 * plainExact / made:0.0} % | {plain[made / 2]:0.0} | {plain[made * 99 / 100]:0} | {mostStates} "
                    + $"| {difference:0.0e+0} |");
    }

    private static double Milliseconds(Action action)
    {
        TimeSpan before = Process.GetCurrentProcess().TotalProcessorTime;
        action();
        return (Process.GetCurrentProcess().TotalProcessorTime - before).TotalMilliseconds;
    }
}
