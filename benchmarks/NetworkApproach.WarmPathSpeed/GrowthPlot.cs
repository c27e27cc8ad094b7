using System.Globalization;
using System.Text;

namespace NetworkApproach.WarmPathSpeed;

/// <summary>How does the median cost of a query grow with people, with the number of paths and with the relays allowed?</summary>
internal static class GrowthPlot
{
    private const int Seed = 20_261_123;
    private const int Pairs = 300;
    private const int Width = 900;
    private const int Height = 320;
    private static readonly int[] Sizes = [1_000, 3_000, 10_000, 30_000, 100_000, 300_000];
    private static readonly int[] Counts = [1, 2, 5, 10, 20, 50];

    internal static void Write(TextWriter output, string file)
    {
        List<(double X, double Y)> bySizeNear = [];
        List<(double X, double Y)> bySizeFar = [];
        List<(double X, double Y)> byCount = [];
        List<(double X, double Y)> byRelays = [];
        foreach (int size in Sizes)
        {
            ContactNetwork network = ContactNetwork.Of([], GrownNetwork.Ties(size, Seed));
            bySizeNear.Add((size, Median(network, 1, 3)));
            bySizeFar.Add((size, Median(network, 1, WarmPathQuery.AnyNumberOfRelays)));
            if (size == 30_000)
            {
                byCount.AddRange(Counts.Select(count => ((double)count, Median(network, count, 3))));
                byRelays.AddRange(Enumerable.Range(0, 7).Select(relays => (relays + 1.0, Median(network, 1, relays))));
            }
        }

        StringBuilder svg = new(
            string.Create(
                CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {Height}\" "
                    + $"font-family=\"sans-serif\" font-size=\"12\">\n"));
        Panel(svg, 0, "people (blue: three relays; red: no limit)", [("#1f77b4", bySizeNear), ("#d62728", bySizeFar)]);
        Panel(svg, 1, "paths asked for, 30,000 people, three relays", [("#1f77b4", byCount)]);
        Panel(svg, 2, "ties allowed (relays and one), 30,000 people", [("#1f77b4", byRelays)]);
        File.WriteAllText(file, svg.Append("</svg>\n").ToString());
        foreach ((string name,
            List<(double X, double Y)> points) in new[] { ("people, three relays", bySizeNear), ("people, no limit", bySizeFar),
                ("paths", byCount), ("ties allowed", byRelays) })
        {
            output.WriteLine(
                $"{name}: " + string.Join(
                    "; ", points.Select(point => string.Create(CultureInfo.InvariantCulture, $"{point.X}: {point.Y:0.0000} ms"))));
        }
    }

    private static double Median(ContactNetwork network, int count, int relays)
    {
        Random random = new(Seed);
        WarmPathQuery[] queries =
        [
            .. Enumerable.Range(0, Pairs)
                .Select(_ => WarmPathQuery.To(Anybody(network, random), Anybody(network, random)) with { Count = count,
                    MaxRelays = relays }),
        ];
        return Sample.Of(queries, query => network.FindWarmPaths(query), warmUps: Pairs).Median;
    }

    /// <summary>Both axes logarithmic, milliseconds up.</summary>
    private static void Panel(StringBuilder svg, int place, string name, (string Colour, List<(double X, double Y)> Points)[] lines)
    {
        const int Side = 220;
        double left = 60 + (place * 290);
        double least = lines.Min(line => line.Points.Min(point => Math.Log10(point.X)));
        double most = lines.Max(line => line.Points.Max(point => Math.Log10(point.X)));
        svg.Append(
            string.Create(
                CultureInfo.InvariantCulture,
                $"<rect x=\"{left}\" y=\"30\" width=\"{Side}\" height=\"{Side}\" fill=\"none\" stroke=\"#999\"/>\n<text x=\"{left}\" "
                    + $"y=\"{Side + 65}\" font-size=\"10\">{name}</text>\n"));
        for (int exponent = -3; exponent <= 1; exponent++)
        {
            svg.Append(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"<text x=\"{left - 45}\" y=\"{YOf(Math.Pow(10, exponent)) + 4:0}\">{Math.Pow(10, exponent)} ms</text>\n"));
        }

        foreach ((string colour, List<(double X, double Y)> points) in lines)
        {
            svg.Append(
                CultureInfo.InvariantCulture,
                $"<polyline fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\" points=\"{string.Join(' ', points.Select(Place))}\"/>\n");
            foreach ((double x, double y) in points)
            {
                svg.Append(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"<circle cx=\"{XOf(x):0.0}\" cy=\"{YOf(y):0.0}\" r=\"3\" fill=\"{colour}\"/>\n<text x=\"{XOf(x) - 8:0.0}\" "
                            + $"y=\"{Side + 45}\" font-size=\"9\">{x}</text>\n"));
            }
        }

        string Place((double X, double Y) point) => string.Create(CultureInfo.InvariantCulture, $"{XOf(point.X):0.0},{YOf(point.Y):0.0}");

        double XOf(double x) => left + ((Math.Log10(x) - least) / (most - least) * (Side - 20)) + 10;
        double YOf(double y) => 250 - ((Math.Clamp(Math.Log10(y), -3, 1) + 3) / 4 * Side);
    }

    private static ContactId Anybody(ContactNetwork network, Random random) => network.Contacts[random.Next(network.Contacts.Count)].Id;
}
