using System.Globalization;
using NetworkApproach.Tests;

namespace NetworkApproach.WarmPathSpeed;

/// <summary>How much faster than QuikGraph's Dijkstra stopped at the target? Same machine, same run, same costs, same kind of pairs, taking
/// turns.</summary>
internal static class SpeedTable
{
    private const int Seed = 20_261_123;
    private const int Asked = 2_000;
    private const int AskedWithoutLimit = 400;
    private const int WarmUps = 3;
    private const int Turns = 5;

    internal static void Print(TextWriter output, string name)
    {
        ContactNetwork network = ContactNetwork.Of(
            [], name == "facebook" ? FacebookNetwork.Ties() : GrownNetwork.Ties(int.Parse(name, CultureInfo.InvariantCulture), Seed));
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture, $"{name}: {network.Contacts.Count} people, {network.Ties.Count} ties; index "
                    + $"{network.IndexBytes / (double)network.Ties.Count:0.0} bytes a tie"));

        Random random = new(Seed);
        (ContactId From, ContactId To)[] any = Pairs(network, random, Asked, _ => true);
        (ContactId From, ContactId To)[] near = Pairs(network, random, Asked, pair => network.FindWarmPaths(Query(pair, 1, 3)).Count > 0);
        QuikGraphSearch other = new(network);
        int slow = network.Contacts.Count switch { < 5_000 => 100, < 100_000 => 25, _ => 5 };
        output.WriteLine(
            "| question | QuikGraph median ms | p99 | bytes | ours median ms | p99 | bytes | bytes of the answer | QuikGraph / ours |");
        output.WriteLine("|---|---|---|---|---|---|---|---|---|");
        Row(output, network, other, slow, "one path, no limit", any, 1, WarmPathQuery.AnyNumberOfRelays);
        Row(output, network, other, slow, "one within three relays", near, 1, 3);
        Row(output, network, other, slow, "five within three relays", near, 5, 3);
        Row(output, network, other, slow, "five paths, no limit", any[..AskedWithoutLimit], 5, WarmPathQuery.AnyNumberOfRelays);
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"QuikGraph was asked {slow} pairs a row, ours {Asked}, and {AskedWithoutLimit} for five paths without a limit; in "
                    + $"{Turns} turns of theirs and ours."));
        output.Flush();
    }

    private static void Row(
        TextWriter output, ContactNetwork network, QuikGraphSearch other, int slow, string question, (ContactId From, ContactId To)[] pairs,
        int count, int relays)
    {
        WarmPathQuery[] queries = [.. pairs.Select(pair => Query(pair, count, relays))];

        // Both until the compiler has done what it will.
        for (int time = 0; time < WarmUps; time++)
        {
            Array.ForEach(queries, query => network.FindWarmPaths(query));
        }

        for (int time = 0; time < slow; time++)
        {
            other.Cost(pairs[time]);
        }

        Sample theirs = new();
        Sample ours = new();
        Sample answers = new();
        for (int turn = 0; turn < Turns; turn++)
        {
            foreach ((ContactId From, ContactId To) pair in Share(pairs.AsSpan(0, slow), turn))
            {
                theirs.Time(() => other.Cost(pair), counts: true);
            }

            foreach (WarmPathQuery query in Share(queries.AsSpan(), turn))
            {
                WarmPaths? paths = null;
                ours.Time(() => paths = network.FindWarmPaths(query), counts: true);
                answers.Time(() => SameAnswer.Again(paths!), counts: true);
            }
        }

        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"| {question} | {theirs.Median:0.000} | {theirs.P99:0.000} | {theirs.Bytes} | {ours.Median:0.0000} | {ours.P99:0.0000} "
                    + $"| {ours.Bytes} | {answers.Bytes} | {theirs.Median / ours.Median:0} |"));
        output.Flush();
    }

    private static ReadOnlySpan<T> Share<T>(ReadOnlySpan<T> all, int turn) =>
        all[(all.Length * turn / Turns)..(all.Length * (turn + 1) / Turns)];

    private static WarmPathQuery Query((ContactId From, ContactId To) pair, int count, int relays) =>
        WarmPathQuery.To(pair.To, pair.From) with { Count = count, MaxRelays = relays };

    private static (ContactId From, ContactId To)[] Pairs(
        ContactNetwork network, Random random, int count, Func<(ContactId From, ContactId To), bool> wanted)
    {
        List<(ContactId From, ContactId To)> pairs = [];
        while (pairs.Count < count)
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
}
