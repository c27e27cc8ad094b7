using System.Diagnostics;
using System.Globalization;

namespace NetworkApproach.Benchmarks;

/// <summary>What a store costs beside ADO.NET, the two taking turns, by the clock and by the processor: where other programs are at work,
/// the turns share what these take.</summary>
internal static class TakingTurns
{
    private const int Rounds = 21;

    internal static async Task RunAsync()
    {
        ApproachStoreBenchmarks approaches = new();
        await approaches.Make().ConfigureAwait(false);
        await TellAsync("append one event, 100 a turn", approaches.AppendByHand, approaches.Append, () => { }).ConfigureAwait(false);
        await TellAsync("load and fold 10,000 events", approaches.LoadByHand, approaches.Load, () => { }).ConfigureAwait(false);
        approaches.Clean();
        ContactImportBenchmarks contacts = new();
        await TellAsync("import 30,000 contacts and ties", contacts.ByHand, contacts.ByTheStore, contacts.Make).ConfigureAwait(false);
        await TellAsync("the same, and who is who", contacts.ByHand, contacts.AndWhoIsWho, contacts.Make).ConfigureAwait(false);
        contacts.Clean();
    }

    private static async Task TellAsync<TOne, TOther>(string what, Func<Task<TOne>> byHand, Func<Task<TOther>> byTheStore, Action before)
    {
        List<(double Clock, double Processor)> hand = [], store = [];
        for (int round = -1; round < Rounds; round++)
        {
            (double, double) one = await TimedAsync(byHand, before).ConfigureAwait(
                false), other = await TimedAsync(byTheStore, before).ConfigureAwait(false);
            if (round >= 0)
            {
                hand.Add(one);
                store.Add(other);
            }
        }

        (double clock,
            double processor) = (Median(hand.Zip(store, (one, other) => other.Clock / one.Clock)),
                Median(hand.Zip(store, (one, other) => other.Processor / one.Processor)));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what,-34} by hand {Median(hand.Select(one => one.Clock)),7:0.0} ms, by the store "
                + $"{Median(store.Select(one => one.Clock)),7:0.0} ms; median ratio of {Rounds} turns: clock {clock:0.00}, processor "
                    + $"{processor:0.00}"));
    }

    private static async Task<(double Clock, double Processor)> TimedAsync<T>(Func<Task<T>> work, Action before)
    {
        before();
        GC.Collect();
        using Process process = Process.GetCurrentProcess();
        (long start, TimeSpan used) = (Stopwatch.GetTimestamp(), process.TotalProcessorTime);
        _ = await work().ConfigureAwait(false);
        double clock = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        process.Refresh();
        return (clock, (process.TotalProcessorTime - used).TotalMilliseconds);
    }

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(Rounds / 2);
}
