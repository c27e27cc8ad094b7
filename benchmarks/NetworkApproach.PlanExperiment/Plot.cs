using System.Globalization;
using System.Text;

namespace NetworkApproach.PlanExperiment;

/// <summary>Minutes taken from others by success, on a logarithmic axis, a panel a network, with intervals.</summary>
internal static class Plot
{
    private const int PanelWidth = 300;
    private const int Height = 300;
    private const double Least = 10;
    private const double Most = 100_000;
    private static readonly string[] Colours = ["#1f77b4", "#ff7f0e", "#2ca02c", "#9467bd", "#d62728"];

    internal static string Of(IReadOnlyList<Outcome> outcomes)
    {
        Outcome[][] panels = [.. outcomes.GroupBy(outcome => outcome.Ground).Select(panel => panel.ToArray())];
        StringBuilder svg = new(
            string.Create(
                CultureInfo.InvariantCulture,
                $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {(PanelWidth * panels.Length) + 60} {Height + 110}\" "
                    + $"font-family=\"sans-serif\" font-size=\"11\">\n"));
        svg.Append("<title>Minutes taken from others for each talk with the boss</title>\n");
        for (double mark = Least; mark <= Most; mark *= 10)
        {
            svg.Append(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"<text x=\"5\" y=\"{YOf(mark) + 4:0}\">{mark:0}</text>\n<line x1=\"45\" x2=\"{(PanelWidth * panels.Length) + 50}\" "
                        + $"y1=\"{YOf(mark):0}\" y2=\"{YOf(mark):0}\" stroke=\"#ddd\"/>\n"));
        }

        for (int panel = 0; panel < panels.Length; panel++)
        {
            double left = 60 + (panel * PanelWidth);
            svg.Append(string.Create(CultureInfo.InvariantCulture, $"<text x=\"{left}\" y=\"15\">{panels[panel][0].Ground}</text>\n"));
            for (int bar = 0; bar < panels[panel].Length; bar++)
            {
                Outcome outcome = panels[panel][bar];
                double x = left + (bar * 54);
                (double low,
                    double high) = (YOf(outcome.MinutesPerSuccess - outcome.MinutesWidth),
                        YOf(outcome.MinutesPerSuccess + outcome.MinutesWidth));
                svg.Append(
                    string.Create(
                        CultureInfo.InvariantCulture, $"<rect x=\"{x}\" y=\"{YOf(outcome.MinutesPerSuccess):0.0}\" width=\"34\" "
                            + $"height=\"{Height - YOf(outcome.MinutesPerSuccess):0.0}\" fill=\"{Colours[bar]}\"/>\n"));
                svg.Append(
                    string.Create(
                        CultureInfo.InvariantCulture, $"<line x1=\"{x + 17}\" x2=\"{x + 17}\" y1=\"{low:0.0}\" "
                    + $"y2=\"{high:0.0}\" stroke=\"#000\" stroke-width=\"2\"/>\n"));
                svg.Append(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"<text x=\"{x}\" y=\"{YOf(outcome.MinutesPerSuccess) - 6:0}\">{outcome.MinutesPerSuccess:0}</text>\n<text "
                            + $"x=\"{x}\" y=\"{Height + 15}\" font-size=\"9\">{outcome.Chance:P1}</text>\n"));
            }
        }

        for (int name = 0; name < panels[0].Length; name++)
        {
            svg.Append(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"<rect x=\"{60 + (name * 190)}\" y=\"{Height + 45}\" width=\"10\" height=\"10\" fill=\"{Colours[name]}\"/>\n<text "
                        + $"x=\"{75 + (name * 190)}\" y=\"{Height + 54}\">{panels[0][name].Strategy}</text>\n"));
        }

        svg.Append(
            string.Create(
                CultureInfo.InvariantCulture,
                $"<text x=\"60\" y=\"{Height + 30}\">below each bar: the share of seekers who reached the boss; bars: minutes of others "
                    + $"for each who did, 99 % interval, logarithmic</text>\n"));
        return svg.Append("</svg>\n").ToString();
    }

    private static double YOf(double minutes) =>
        Height - (Math.Log10(Math.Clamp(minutes, Least, Most) / Least) / Math.Log10(Most / Least) * (Height - 30));
}
