using Xunit;

namespace NetworkApproach.Tests.Paths;

/// <summary>Many people at both ends: every way within a limit is tried by plain loops.</summary>
public class BigCompanyTests
{
    private static readonly ContactNetwork Network = ContactNetwork.Of(BigCompany.Contacts(), BigCompany.Ties());
    private static readonly ILookup<ContactId, Tie> TiesFrom = Network.Ties.ToLookup(tie => tie.From);
    private static readonly HashSet<ContactId> Inside = [.. BigCompany.Contacts().Select(contact => contact.Id)];

    [Fact]
    public void The_company_and_the_seeker_are_as_big_as_they_are_said_to_be()
    {
        Assert.Equal(BigCompany.Inside, Network.PeopleAt(BigCompany.Company).Count);
        Assert.Equal(BigCompany.Acquaintances, TiesFrom[BigCompany.Seeker].Count());
    }

    [Theory]
    [InlineData(PathOrder.Likeliest)]
    [InlineData(PathOrder.FewestRelays)]
    [InlineData(PathOrder.LeastMinutes)]
    public void The_paths_are_those_of_a_plain_search(PathOrder order)
    {
        foreach (int relays in new[] { 1, 2, 3 })
        {
            WarmPathQuery query = WarmPathQuery.To(BigCompany.Company, BigCompany.Seeker) with
            {
                Count = 50,
                MaxRelays = relays,
                Order = order
            };
            IEnumerable<string> expected = Ways(BigCompany.Seeker, relays, [])
                .OrderBy(path => order == PathOrder.FewestRelays ? path.Length
                    : order == PathOrder.LeastMinutes ? path.Sum(tie => tie.Minutes)
                    : 0)
                .ThenBy(path => path.Sum(CostOf))
                .ThenBy(path => path.Length)
                .ThenBy(path => path.Sum(tie => tie.Minutes))
                .ThenBy(path => string.Join('\0', path.Select(tie => tie.To)), StringComparer.Ordinal)
                .Take(50)
                .Select(path => string.Join('>', path.Select(tie => tie.To)));
            Assert.Equal(
                expected, Network.FindWarmPaths(query).Select(path => string.Join('>', path.People.Skip(1).Select(person => person.Id))));
        }
    }

    [Fact]
    public void Without_a_limit_the_likeliest_costs_what_QuikGraph_finds()
    {
        QuikGraphSearch other = new(Network);
        WarmPathQuery query = WarmPathQuery.To(BigCompany.Company, BigCompany.Seeker) with
        {
            Count = 1,
            MaxRelays = WarmPathQuery.AnyNumberOfRelays
        };

        Assert.Equal(other.Cost(BigCompany.Seeker, Inside), Network.FindWarmPaths(query)[0].Cost);
    }

    private static IEnumerable<Tie[]> Ways(ContactId from, int relays, Tie[] before)
    {
        foreach (Tie tie in TiesFrom[from])
        {
            if (Inside.Contains(tie.To))
            {
                yield return [.. before, tie];
            }
            else if (relays > 0 && !before.Any(earlier => earlier.From == tie.To))
            {
                foreach (Tie[] whole in Ways(tie.To, relays - 1, [.. before, tie]))
                {
                    yield return whole;
                }
            }
        }
    }

    private static double CostOf(Tie tie) => Math.Round(-Math.Log(tie.StatedChance!.Value.Value) * 1e6, MidpointRounding.AwayFromZero);
}
