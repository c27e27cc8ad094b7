using System.Globalization;
using NetworkApproach.Tests;

namespace NetworkApproach.WarmPathSpeed;

/// <summary>What does a company with 5,000 people inside cost a seeker with 3,000 acquaintances, beside QuikGraph's Dijkstra stopped at the
/// first of them?</summary>
internal static class CompanySpeed
{
    private const int Asked = 200;
    private const int AskedOfQuikGraph = 10;

    internal static void Print(TextWriter output)
    {
        ContactNetwork network = ContactNetwork.Of(BigCompany.Contacts(), BigCompany.Ties());
        ContactId[] inside = [.. network.PeopleAt(BigCompany.Company).Select(person => person.Id)];
        QuikGraphSearch other = new(network);
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{network.Contacts.Count} people, {network.Ties.Count} ties, {inside.Length} inside, {BigCompany.Acquaintances} "
                    + $"acquaintances"));
        output.WriteLine("| question | QuikGraph median ms | ours median ms | p99 | bytes | QuikGraph / ours |");
        output.WriteLine("|---|---|---|---|---|---|");
        Sample theirs = Sample.Of(Enumerable.Repeat(0, AskedOfQuikGraph).ToArray(), _ => other.Cost(BigCompany.Seeker, inside), warmUps: 3);
        foreach ((string question, int count, int relays, bool disjoint) in new[]
        {
            ("one path, no limit", 1, WarmPathQuery.AnyNumberOfRelays, false),
            ("one within three relays", 1, 3, false),
            ("five within three relays", 5, 3, false),
            ("five, no limit", 5, WarmPathQuery.AnyNumberOfRelays, false),
            ("five that share no relay, within three", 5, 3, true),
        })
        {
            WarmPathQuery query = WarmPathQuery.To(BigCompany.Company, BigCompany.Seeker) with
            {
                Count = count,
                MaxRelays = relays,
                Disjoint = disjoint
            };
            Sample ours = Sample.Of(Enumerable.Repeat(query, Asked).ToArray(), asked => network.FindWarmPaths(asked), warmUps: Asked);
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {question} | {theirs.Median:0.000} | {ours.Median:0.0000} | {ours.P99:0.0000} | {ours.Bytes} | "
                    + $"{theirs.Median / ours.Median:0} |"));
        }

        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"QuikGraph finds one path of any length, in every row; asked {AskedOfQuikGraph} times, ours {Asked}."));
    }
}
