using System.Globalization;
using NetworkApproach.PlanQuality;

// exact [NETWORKS]: against brute force; order [NETWORKS]: the named plan against the best; reliability [NETWORKS]: how far, how fast;
// great: how wide the intervals are.
int networks = args is [_, var count, ..] ? int.Parse(count, CultureInfo.InvariantCulture) : 0;
switch (args)
{
    case ["exact", ..]:
        Exactness.Print(Console.Out, networks > 0 ? networks : 5_000);
        break;
    case ["order", ..]:
        OrderTable.Print(Console.Out, networks > 0 ? networks : 20_000);
        break;
    case ["great", ..]:
        GreatTable.Print(Console.Out);
        break;
    default:
        ReliabilityTable.Print(Console.Out, networks > 0 ? networks : 200);
        break;
}
