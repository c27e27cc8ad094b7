using System.Globalization;
using NetworkApproach.WarmPathSpeed;

// table [NETWORK]...: facebook, or a number of people; exact [NETWORKS] [PAIRS]; growth FILE: an SVG; company; index; quikgraph; tool.
switch (args)
{
    case ["exact", .. var counts]:
        Exactness.Print(Console.Out, NumberAt(counts, 0, 20_000), NumberAt(counts, 1, 2_000));
        break;
    case ["growth", var file]:
        GrowthPlot.Write(Console.Out, file);
        break;
    case ["company"]:
        CompanySpeed.Print(Console.Out);
        break;
    case ["index"]:
        IndexSpeed.Print(Console.Out);
        break;
    case ["quikgraph"]:
        QuikGraphCost.Print(Console.Out);
        break;
    case ["tool"]:
        ToolSpeed.Print(Console.Out);
        break;
    default:
        foreach (string network in args is ["table", _, ..] ? args[1..] : ["facebook", "36000", "1000000"])
        {
            SpeedTable.Print(Console.Out, network);
        }

        break;
}

static int NumberAt(string[] texts, int place, int otherwise) =>
    place < texts.Length ? int.Parse(texts[place], CultureInfo.InvariantCulture) : otherwise;
