using System.Globalization;
using NetworkApproach.Tests;

namespace NetworkApproach.WarmPathSpeed;

/// <summary>How many answers are wrong? Random networks of 1 to 9 people against every path there is; pairs on ego-Facebook against QuikGraph.</summary>
internal static class Exactness
{
    private static readonly double[] Chances = [1, 1, 0.5, 0.5, 0.25, 0.125, 0.9];
    private static readonly int[] AllMinutes = [1, 20, 20, 40];

    /// <summary>Each network is asked one query of k best and one of a disjoint set, drawn from its seed.</summary>
    internal static void Print(TextWriter output, int networks, int pairs)
    {
        (int wrong, int incomplete, int withPath) = (0, 0, 0);
        for (int seed = 0; seed < networks; seed++)
        {
            Random random = new(seed);
            ContactId[] people = [.. Enumerable.Range(0, random.Next(1, 10)).Select(number => new ContactId($"p{number}"))];
            random.Shuffle(people);
            double density = random.NextDouble();
            Tie[] ties = [.. from one in people from other in people where random.NextDouble() < density select TieOf(one, other, random)];
            Contact[] contacts = [.. people.Select(id => new Contact(id, id.Value))];
            WarmPathQuery query = WarmPathQuery.To(Some(people, random, 1, 3), Some(people, random, 1, 3)) with
            {
                Order = (PathOrder)random.Next(3),
                Count = random.Next(1, 12),
                MaxRelays = random.Next(3) == 0 ? WarmPathQuery.AnyNumberOfRelays : random.Next(8),
                Avoid = Some(people, random, 0, 1),
                Capped = Some(people, random, 0, 1),
                Refused = [.. ties.Where(_ => random.Next(20) == 0).Select(tie => (tie.From, tie.To))],
                Granted = [.. ties.Where(_ => random.Next(20) == 0).Select(tie => (tie.From, tie.To))],
            };
            ContactNetwork network = ContactNetwork.Of(contacts, ties);
            WarmPaths best = network.FindWarmPaths(query);
            WarmPaths disjoint = network.FindWarmPaths(query with { Disjoint = true });
            EveryPath.Found[] all = [.. EveryPath.All(contacts, ties, query)];
            (int Count, (long, long, long)) set = (disjoint.Count, disjoint.Select(path => DisjointSets.KeyOf(Found(path), query.Order)).Aggregate((0L, 0L, 0L), DisjointSets.Plus));
            bool isRight = all.Take(query.Count).Select(path => path.ToString()).SequenceEqual(best.Select(path => Found(path).ToString()))
                && set == DisjointSets.Best(all, query.Order, query.Count);
            wrong += isRight ? 0 : 1;
            incomplete += best.Complete && disjoint.Complete ? 0 : 1;
            withPath += best.Count > 0 ? 1 : 0;
        }

        output.WriteLine(Text($"random networks, seeds 0 to {networks - 1}: {wrong} wrong, {incomplete} incomplete, {withPath} with a path"));
        output.WriteLine(Text($"ego-Facebook against QuikGraph: {WrongOnFacebook(pairs)} wrong of {pairs} pairs"));
    }

    private static int WrongOnFacebook(int pairs)
    {
        ContactNetwork network = ContactNetwork.Of([], FacebookNetwork.Ties());
        QuikGraphSearch other = new(network);
        Random random = new(20_261_123);
        return Enumerable.Range(0, pairs).Count(_ =>
        {
            (ContactId From, ContactId To) pair = (network.Contacts[random.Next(network.Contacts.Count)].Id, network.Contacts[random.Next(network.Contacts.Count)].Id);
            WarmPathQuery query = WarmPathQuery.To(pair.To, pair.From) with { Count = 1, MaxRelays = WarmPathQuery.AnyNumberOfRelays };
            return pair.From != pair.To && other.Cost(pair) != (network.FindWarmPaths(query) is [var path] ? path.Cost : -1);
        });
    }

    private static EveryPath.Found Found(WarmPath path) => new([.. path.People.Select(person => person.Id)], path.Cost, path.Minutes);

    private static ContactId[] Some(ContactId[] people, Random random, int least, int most) =>
        [.. Enumerable.Range(0, random.Next(least, most + 1)).Select(_ => people[random.Next(people.Length)])];

    private static Tie TieOf(ContactId from, ContactId to, Random random) =>
        new(from, to, new Warmth(3)) { StatedChance = new Chance(Chances[random.Next(Chances.Length)]), Minutes = AllMinutes[random.Next(AllMinutes.Length)] };

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
