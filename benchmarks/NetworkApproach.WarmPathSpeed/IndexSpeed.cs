using System.Diagnostics;
using System.Globalization;

namespace NetworkApproach.WarmPathSpeed;

/// <summary>Is the index built in linear time, and how long does it take beside looking up both ids of every tie in a dictionary?</summary>
internal static class IndexSpeed
{
    private const int Seed = 20_261_123;
    private static readonly int[] Sizes = [10_000, 62_500, 125_000, 250_000, 500_000, 1_000_000];

    internal static void Print(TextWriter output)
    {
        output.WriteLine(
            "| people | ties | index, processor s | microseconds a tie | bytes a tie | dictionary, processor s | index / dictionary |");
        output.WriteLine("|---|---|---|---|---|---|---|");
        foreach (int size in Sizes)
        {
            List<Tie> ties = GrownNetwork.Ties(size, Seed);
            ContactNetwork network = ContactNetwork.Of([], []);
            int known = 0;

            // Twice, and the second time counts.
            (double index, double dictionary) = (0, 0);
            for (int turn = 0; turn < 2; turn++)
            {
                dictionary = Seconds(() => known = LookUp(ties));
                index = Seconds(() => network = ContactNetwork.Of([], ties));
            }

            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {known} | {network.Ties.Count} | {index:0.00} | {index / network.Ties.Count * 1e6:0.00} | "
                    + $"{network.IndexBytes / (double)network.Ties.Count:0.0} | {dictionary:0.00} | {index / dictionary:0.0} |"));
            output.Flush();
        }
    }

    private static int LookUp(List<Tie> ties)
    {
        Dictionary<ContactId, int> numbers = [];
        foreach (Tie tie in ties)
        {
            numbers.TryAdd(tie.From, numbers.Count);
            numbers.TryAdd(tie.To, numbers.Count);
        }

        return numbers.Count;
    }

    private static double Seconds(Action work)
    {
        GC.Collect();
        TimeSpan before = Process.GetCurrentProcess().TotalProcessorTime;
        work();
        return (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds;
    }
}
