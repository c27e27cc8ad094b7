using NetworkApproach.Tests;
using System.Diagnostics;
namespace NetworkApproach.WarmPathSpeed;
internal static class Probe
{
    internal static void Run(string name)
    {
        ContactNetwork network = ContactNetwork.Of([], name == "facebook" ? FacebookNetwork.Ties() : GrownNetwork.Ties(int.Parse(name), 20_261_123));
        Random random = new(5);
        int n = network.Contacts.Count;
        var qs = Enumerable.Range(0, 600).Select(_ => (network.Contacts[random.Next(n)].Id, network.Contacts[random.Next(n)].Id)).Where(p => p.Item1 != p.Item2)
            .Select(p => WarmPathQuery.To(p.Item2, p.Item1) with { Count = 1, MaxRelays = WarmPathQuery.AnyNumberOfRelays }).ToArray();
        for (int round = 0; round < 4; round++)
        {

            List<double> ms = []; double sum = 0; double cost = 0; double steps = 0;
            foreach (var q in qs)
            {
                long t = Stopwatch.GetTimestamp();
                var p = network.FindWarmPaths(q);
                ms.Add(Stopwatch.GetElapsedTime(t).TotalMilliseconds);
                if (p.Count > 0) { cost += -Math.Log(p[0].Chance.Value); steps += p[0].People.Count - 1; }
            }
            ms.Sort(); sum = ms.Sum();
            double k = qs.Length;
            Console.WriteLine($"median {ms[ms.Count/2]:0.000} mean {sum/k:0.000} p10 {ms[ms.Count/10]:0.000} cost {cost/k:0.000} steps {steps/k:0.00}");
        }
    }
}
