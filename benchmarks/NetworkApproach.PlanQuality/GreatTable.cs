using System.Diagnostics;
using System.Globalization;

namespace NetworkApproach.PlanQuality;

/// <summary>How wide are the intervals of chance and minutes where neither need be exact, and in what processor time?</summary>
internal static class GreatTable
{
    private static readonly (int People, int Ties, int Networks)[] Sizes =
    [
        (33, 100, 40),
        (25, 100, 20),
        (50, 200, 10),
        (100, 500, 5),
        (500, 2_000, 3),
        (20_000, 100_000, 2)
    ];

    internal static void Print(TextWriter output)
    {
        _ = Once(15, 45, 5);
        output.WriteLine(
            "| people | ties | networks | chance exact | widest interval of the chance | chance, median s | worst s | minutes exact or "
                + "calculated | widest interval of the minutes | minutes, median s | worst s |");
        output.WriteLine("|---|---|---|---|---|---|---|---|---|---|---|");
        foreach ((int people, int ties, int networks) in Sizes)
        {
            output.WriteLine(Once(people, ties, networks));
            output.Flush();
        }
    }

    private static string Once(int people, int ties, int networks)
    {
        (List<double> chanceTook, List<double> minutesTook) = ([], []);
        (int exact, int calculated, double widest, double widestMinutes) = (0, 0, 0, 0);
        for (int seed = 0; chanceTook.Count < networks; seed++)
        {
            PlanQuery query = PlanQuery.To(DrawnNetwork.Person(people - 1), DrawnNetwork.Seeker);
            ContactNetwork contacts = DrawnNetwork.Of(DrawnNetwork.Ties(new Random(seed), people, ties), people);
            TryNetwork network = TryNetwork.Of(contacts, query, default);
            if (network.Ties == 0)
            {
                continue;
            }

            TryPlanner planning = new(contacts, network, query, default);
            ChanceOfTries? chances = null;
            chanceTook.Add(Seconds(() => chances = planning.Chances()));
            exact += chances!.Overall.Method == ChanceMethod.Exact ? 1 : 0;
            widest = Math.Max(widest, chances.Overall.High - chances.Overall.Low);
            OrderOfTries? order = null;
            minutesTook.Add(Seconds(() => order = planning.Order()));
            double width = (order!.Overall.High - order.Overall.Low) / order.Overall.Value;
            calculated += width == 0 ? 1 : 0;
            widestMinutes = Math.Max(widestMinutes, width);
        }

        chanceTook.Sort();
        minutesTook.Sort();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {people} | {ties} | {networks} | {exact} | {widest:0.0000} | {chanceTook[networks / 2]:0.00} | {chanceTook[^1]:0.00} | "
                + $"{calculated} | {100 * widestMinutes:0.0} % | {minutesTook[networks / 2]:0.00} | {minutesTook[^1]:0.00} |");
    }

    private static double Seconds(Action action)
    {
        TimeSpan before = Process.GetCurrentProcess().TotalProcessorTime;
        action();
        return (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds;
    }
}
