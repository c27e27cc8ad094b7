using System.Globalization;
using NetworkApproach.Tests;

namespace NetworkApproach.WarmPathSpeed;

/// <summary>How many answers are wrong? Random networks of 1 to 9 people against every path there is; pairs on ego-Facebook against
/// QuikGraph.</summary>
internal static class Exactness
{
    internal static void Print(TextWriter output, int networks, int pairs)
    {
        string[] wrong = [.. Enumerable.Range(0, networks).AsParallel().AsOrdered().Select(RandomNetworks.WrongAt).OfType<string>()];
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"random networks against every path there is, seeds 0 to {networks - 1}, 27 queries of best paths and 6 of disjoint "
                    + $"sets each: {wrong.Length} wrong"));
        Array.ForEach(wrong, output.WriteLine);
        wrong = [.. RandomPairs.Wrong(ContactNetwork.Of([], FacebookNetwork.Ties()), pairs)];
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"pairs on ego-Facebook against QuikGraph, likeliest and fewest relays: {wrong.Length} wrong of {pairs}"));
        Array.ForEach(wrong, output.WriteLine);
    }
}
