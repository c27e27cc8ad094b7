using System.Diagnostics;
using System.Globalization;
using NetworkApproach.Tests;

namespace NetworkApproach.WarmPathSpeed;

/// <summary>How much faster than QuikGraph's Dijkstra stopped at the target? Same machine, same run, same costs, same kind of pairs.</summary>
internal static class SpeedTable
{
    private const int Seed = 20_261_123;
    private const int Asked = 2_000;

    internal static void Print(TextWriter output, string name)
    {
        IReadOnlyList<Tie> ties = name == "facebook" ? FacebookNetwork.Ties() : GrownNetwork.Ties(int.Parse(name, CultureInfo.InvariantCulture), Seed);
        long before = GC.GetTotalMemory(forceFullCollection: true);
        TimeSpan processor = Process.GetCurrentProcess().TotalProcessorTime;
        long start = Stopwatch.GetTimestamp();
        ContactNetwork network = ContactNetwork.Of([], ties);
        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        double worked = (Process.GetCurrentProcess().TotalProcessorTime - processor).TotalSeconds;
        long kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        long index = network.IndexBytes;
        output.WriteLine(Text($"{name}: {network.Contacts.Count} people, {network.Ties.Count} ties; made in {seconds:0.00} s ({worked:0.00} s of processor time); index {index / (double)network.Ties.Count:0.0} bytes a tie; {kept / 1e6:0} MB with contacts and ids"));

        Random random = new(Seed);
        (ContactId From, ContactId To)[] any = Pairs(network, random, _ => true);
        (ContactId From, ContactId To)[] near = Pairs(network, random, pair => network.FindWarmPaths(Query(pair, 1, 3)).Count > 0);
        QuikGraphSearch other = new(network);
        int slow = network.Contacts.Count > 100_000 ? 7 : 100;
        Sample anyTheirs = Sample.Of(any[..slow], pair => other.Cost(pair), warmUps: 1);
        Sample nearTheirs = Sample.Of(near[..slow], pair => other.Cost(pair), warmUps: 0);
        output.WriteLine("| question | QuikGraph median ms | p99 | bytes | ours median ms | p99 | bytes | QuikGraph / ours |");
        output.WriteLine("|---|---|---|---|---|---|---|---|");
        Row(output, "one path, no limit", any, anyTheirs, pair => network.FindWarmPaths(Query(pair, 1, WarmPathQuery.AnyNumberOfRelays)));
        Row(output, "one within three relays", near, nearTheirs, pair => network.FindWarmPaths(Query(pair, 1, 3)));
        Row(output, "five within three relays", near, nearTheirs, pair => network.FindWarmPaths(Query(pair, 5, 3)));
        Row(output, "five paths, no limit", any[..200], anyTheirs, pair => network.FindWarmPaths(Query(pair, 5, WarmPathQuery.AnyNumberOfRelays)));
        output.WriteLine(Text($"QuikGraph asked {slow} pairs, ours {Asked}."));
        output.Flush();
    }

    private static void Row(TextWriter output, string question, (ContactId From, ContactId To)[] pairs, Sample theirs, Action<(ContactId From, ContactId To)> ask)
    {
        Sample ours = Sample.Of(pairs, ask, warmUps: pairs.Length);
        output.WriteLine(Text($"| {question} | {theirs.Median:0.000} | {theirs.P99:0.000} | {theirs.Bytes} | {ours.Median:0.0000} | {ours.P99:0.0000} | {ours.Bytes} | {theirs.Median / ours.Median:0} |"));
    }

    private static WarmPathQuery Query((ContactId From, ContactId To) pair, int count, int relays) =>
        WarmPathQuery.To(pair.To, pair.From) with { Count = count, MaxRelays = relays };

    private static (ContactId From, ContactId To)[] Pairs(ContactNetwork network, Random random, Func<(ContactId From, ContactId To), bool> wanted)
    {
        List<(ContactId From, ContactId To)> pairs = [];
        while (pairs.Count < Asked)
        {
            (ContactId From, ContactId To) pair = (Anybody(network, random), Anybody(network, random));
            if (pair.From != pair.To && wanted(pair))
            {
                pairs.Add(pair);
            }
        }

        return [.. pairs];
    }

    private static ContactId Anybody(ContactNetwork network, Random random) => network.Contacts[random.Next(network.Contacts.Count)].Id;

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
