using System.Globalization;
using System.Text.Json;

namespace NetworkApproach.Tool.Tests;

public class PathsOracleTests
{
    [Fact]
    public void Paths_of_random_ties_are_those_of_an_exhaustive_walk()
    {
        using TemporaryFiles files = new();
        Random random = new(20261123);
        int found = 0;
        for (int trial = 0; trial < 600; trial++)
        {
            int people = random.Next(2, 8);
            (string From, string To, double Chance, int Minutes)[] ties =
                [
                    .. Enumerable
                        .Range(0, random.Next(1, 25))
                        .Select(_ => (Person(random, people), Person(random, people), random.Next(1, 11) / 10.0, random.Next(1, 5) * 5))
                ];
            string to = Person(random, people);
            string[] avoided = random.Next(4) == 0 ? [ties[0].To] : [];
            string order = ((string[])["likeliest", "fewest-relays", "least-minutes"])[random.Next(3)];
            (int count, int relays) = (random.Next(1, 7), random.Next(0, 6));
            if (!ties.Any(tie => tie.From == to || tie.To == to) && to != "me")
            {
                continue;
            }

            string file = files.Write("ties.csv", ["from,to,chance,minutes", .. ties.Select(PathsOracle.Row)]);
            ToolRun run = ToolRun.Of([
                "paths", "--ties", file, "--to", to, "--json", "--order", order, "--k", Text(count), "--max-relays", Text(relays),
                .. avoided.SelectMany(id => (string[])["--avoid", id])]);
            List<PathsOracle.Found> expected = PathsOracle.Best(
                ties.Where(tie => tie.From != tie.To), "me", to, count, relays, order, avoided);
            Assert.Equal(expected.Count == 0 ? 1 : 0, run.Code);
            JsonElement[] paths = [.. run.Json(0).GetProperty("paths").EnumerateArray()];
            Assert.Equal(expected.Count, paths.Length);
            foreach ((PathsOracle.Found path, JsonElement told) in expected.Zip(paths))
            {
                Assert.Equal(
                    path.People, told.GetProperty("people").EnumerateArray().Select(person => person.GetProperty("id").GetString()));
                Assert.Equal(path.Chance, told.GetProperty("chance").GetDouble());
                Assert.Equal(Math.Max(path.People.Length - 2, 0), told.GetProperty("relays").GetInt32());
                Assert.Equal(path.Minutes, told.GetProperty("minutes").GetInt64());
                Assert.Equal(path.WeakestFrom, Weakest(told, "from"));
                Assert.Equal(path.WeakestTo, Weakest(told, "to"));
                found++;
            }
        }

        Assert.InRange(found, 500, int.MaxValue);
    }

    private static string? Weakest(JsonElement path, string end) =>
        path.GetProperty("weakest") is { ValueKind: JsonValueKind.Object } weakest ? weakest.GetProperty(end).GetString() : null;

    private static string Person(Random random, int people) => random.Next(people) is 0 ? "me" : $"p{random.Next(1, people)}";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
