using Xunit;

namespace NetworkApproach.Tests.Planning;

/// <summary>The chance overall of networks whose reliability is known from elsewhere. A link that works both ways is two ties of its
/// chance: between two people that makes no difference.</summary>
public class KnownReliabilityTests
{
    public static TheoryData<double> Chances => [0.1, 0.5, 0.9, 0.99];

    /// <summary>Moore and Shannon, Reliable Circuits Using Less Reliable Relays, 1956: the bridge.</summary>
    [Theory]
    [MemberData(nameof(Chances))]
    public void A_bridge_is_as_reliable_as_Moore_and_Shannon_found(double p)
    {
        (int, int)[] links = [(0, 1), (0, 2), (1, 2), (1, 3), (2, 3)];

        Assert.Equal((2 * Power(p, 2)) + (2 * Power(p, 3)) - (5 * Power(p, 4)) + (2 * Power(p, 5)), ChanceOf(links, 4, p), 1e-12);
    }

    /// <summary>Gilbert, Random Graphs, Annals of Mathematical Statistics 30, 1959: two given people of a complete network.</summary>
    [Theory]
    [MemberData(nameof(Chances))]
    public void A_complete_network_is_as_reliable_as_Gilbert_found(double p)
    {
        double[] connected = new double[13];
        for (int people = 1; people <= 12; people++)
        {
            connected[people] = 1 - Enumerable
                .Range(1, people - 1)
                .Sum(part => Choose(people - 1, part - 1) * connected[part] * Power(1 - p, part * (people - part)));
        }

        for (int people = 2; people <= 12; people++)
        {
            double expected = 1 - Enumerable
                .Range(1, people - 1)
                .Sum(part => Choose(people - 2, part - 1) * connected[part] * Power(1 - p, part * (people - part)));
            (int, int)[] links =
            [
                .. from one in Enumerable.Range(0, people) from other in Enumerable.Range(one + 1, people - one - 1) select (one, other)
            ];
            Assert.Equal(expected, ChanceOf(links, people, p), 1e-12);
        }
    }

    /// <summary>A ladder, end to end along one rail, by the transfer of "both rails, this one or the other are connected with the start"
    /// from rung to rung (as in Colbourn, 1987).</summary>
    [Theory]
    [MemberData(nameof(Chances))]
    public void A_ladder_is_as_reliable_as_its_rungs_in_a_row(double p)
    {
        double q = 1 - p;
        for (int rungs = 1; rungs <= 25; rungs++)
        {
            (double both, double near, double far) = (p, q, 0.0);
            for (int rung = 1; rung < rungs; rung++)
            {
                double reachesOne = p * q;
                (both, near, far) = (
                    (both * ((p * p) + (2 * reachesOne * p))) + ((near + far) * p * p),
                    (both * reachesOne * q) + (near * p * q),
                    (both * reachesOne * q) + (far * p * q));
            }

            (int, int)[] links =
            [
                .. Enumerable.Range(0, rungs).Select(rung => (rung, rungs + rung)),
                .. Enumerable.Range(0, rungs - 1).SelectMany(rung => new[] { (rung, rung + 1), (rungs + rung, rungs + rung + 1) }),
            ];
            Assert.Equal(both + near, ChanceOf(links, 2 * rungs, p, to: rungs - 1), 1e-12);
        }
    }

    /// <summary>A grid of one-way ties, corner to corner, by which of its people a diagonal reaches: directed percolation.</summary>
    [Theory]
    [MemberData(nameof(Chances))]
    public void A_one_way_grid_is_as_reliable_as_its_diagonals_in_a_row(double p)
    {
        for (int side = 2; side <= 6; side++)
        {
            Dictionary<int, double> reached = new() { [1] = 1 };
            for (int diagonal = 1; diagonal <= (2 * side) - 2; diagonal++)
            {
                reached = Next(reached, diagonal, side, p);
            }

            Tie[] ties =
            [
                .. from row in Enumerable.Range(0, side)
                   from column in Enumerable.Range(0, side)
                   from next in new[] { (row, column + 1), (row + 1, column) }
                   where next.Item1 < side && next.Item2 < side
                   select TieOf((row * side) + column, (next.Item1 * side) + next.Item2, p),
            ];
            double expected = reached.Where(one => one.Key != 0).Sum(one => one.Value);
            Assert.Equal(
                expected,
                ContactNetwork
                    .Of([], ties)
                    .PlanIntroductions(PlanQuery.To(Person((side * side) - 1), Person(0)) with { MostWork = 2_000_000 }).Chance.Value,
                    1e-12);
        }
    }

    // By rows: bit r says that the person in row r of the diagonal is reached.
    private static Dictionary<int, double> Next(Dictionary<int, double> reached, int diagonal, int side, double p)
    {
        Dictionary<int, double> next = [];
        int[] rows = [.. Enumerable.Range(0, side).Where(row => diagonal - row >= 0 && diagonal - row < side)];
        foreach ((int before, double weight) in reached)
        {
            for (int choice = 0; choice < 1 << rows.Length; choice++)
            {
                (double chance, int after) = (weight, 0);
                for (int place = 0; place < rows.Length; place++)
                {
                    int row = rows[place];
                    int ways = ((before >> row) & 1) + (row > 0 ? (before >> (row - 1)) & 1 : 0);
                    double hit = 1 - Power(1 - p, ways);
                    bool isHit = ((choice >> place) & 1) == 1;
                    chance *= isHit ? hit : 1 - hit;
                    after |= isHit ? 1 << row : 0;
                }

                if (chance > 0)
                {
                    next[after] = next.GetValueOrDefault(after) + chance;
                }
            }
        }

        return next;
    }

    private static double ChanceOf(IEnumerable<(int One, int Other)> links, int people, double p, int? to = null)
    {
        Tie[] ties = [.. links.SelectMany(link => new[] { TieOf(link.One, link.Other, p), TieOf(link.Other, link.One, p) })];
        OverallChance chance = ContactNetwork.Of([], ties).PlanIntroductions(PlanQuery.To(Person(to ?? people - 1), Person(0))).Chance;
        return to == 0 ? 1 : chance.Method == ChanceMethod.Exact ? chance.Value : throw new InvalidOperationException("It is not exact.");
    }

    private static Tie TieOf(int from, int to, double p) => new(Person(from), Person(to), new Warmth(3)) { StatedChance = new Chance(p) };

    private static ContactId Person(int number) => new($"p{number}");

    private static double Choose(int of, int some) => some == 0 ? 1 : Choose(of - 1, some - 1) * of / some;

    private static double Power(double p, int times) => Math.Pow(p, times);
}
