using System.Globalization;

namespace NetworkApproach.Tool.Tests;

/// <summary>All simple paths, walked one by one and sorted as the contract says; knows nothing of the library.</summary>
internal static class PathsOracle
{
    internal sealed record Found(string[] People, double Chance, long Minutes, string? WeakestFrom, string? WeakestTo);

    internal static List<Found> Best(
        IEnumerable<(string From, string To, double Chance, int Minutes)> rows, string from, string to, int count, int maxRelays,
        string order, string[] avoided)
    {
        Dictionary<(string, string), (double Chance, int Minutes)> ties = [];
        foreach ((string a, string b, double chance, int minutes) in rows)
        {
            if (!ties.TryGetValue((a, b), out (double Chance, int Minutes) kept)
                || chance > kept.Chance
                || (chance == kept.Chance && minutes < kept.Minutes))
            {
                ties[(a, b)] = (chance, minutes);
            }
        }

        List<string[]> all = [];
        Walk([from]);
        Comparer<string[]> byIds = Comparer<string[]>.Create((x, y) => x.Zip(y, string.CompareOrdinal).FirstOrDefault(sign => sign != 0));
        long Cost(string[] path) =>
            Steps(path).Sum(step => (long)Math.Round(-Math.Log(ties[step].Chance) * 1e6, MidpointRounding.AwayFromZero));
        long Minutes(string[] path) => Steps(path).Sum(step => (long)ties[step].Minutes);
        long First(string[] path) => order switch { "fewest-relays" => path.Length, "least-minutes" => Minutes(path), _ => 0 };
        return [.. all
            .OrderBy(First)
            .ThenBy(Cost)
            .ThenBy(path => path.Length)
            .ThenBy(Minutes)
            .ThenBy(path => path, byIds)
            .Take(count)
            .Select(path =>
        {
            (string, string)[] steps = [.. Steps(path)];
            (string, string)? weakest = steps.Length == 0 ? null : steps.MinBy(step => ties[step].Chance);
            return new Found(
                path, steps.Aggregate(1.0, (product, step) => product * ties[step].Chance), Minutes(path), weakest?.Item1, weakest?.Item2);
        })];

        void Walk(List<string> path)
        {
            if (avoided.Contains(path[^1]))
            {
                return;
            }

            if (path[^1] == to)
            {
                all.Add([.. path]);
                return;
            }

            foreach (string next in ties.Keys.Where(tie => tie.Item1 == path[^1] && !path.Contains(tie.Item2)).Select(tie => tie.Item2))
            {
                if (path.Count - 1 < maxRelays || next == to)
                {
                    Walk([.. path, next]);
                }
            }
        }
    }

    internal static string Row((string From, string To, double Chance, int Minutes) tie) =>
        string.Create(CultureInfo.InvariantCulture, $"{tie.From},{tie.To},{tie.Chance:R},{tie.Minutes}");

    private static IEnumerable<(string, string)> Steps(string[] path) => path.Zip(path.Skip(1));
}
