using BenchmarkDotNet.Attributes;
using NetworkApproach.WarmPathSpeed;

namespace NetworkApproach.Benchmarks;

/// <summary>What does a plan cost in an approach with 100 people reached, in a network of 1,000 and of 100,000 people?</summary>
[MemoryDiagnoser]
public class PlannerBenchmarks
{
    private const int Reached = 100;
    private const int Seed = 20_261_124;
    private static readonly DateTimeOffset Start = new(2026, 1, 5, 9, 0, 0, TimeSpan.Zero);

    private ContactNetwork network = ContactNetwork.Of([], []);
    private Approach approach = Approach.Unopened;
    private DateTimeOffset now = Start;

    [Params(1_000, 100_000)]
    public int People { get; set; }

    /// <summary>The seeker is the first person of the network, and has talked with a hundred people: acquaintances, and those they
    /// named.</summary>
    [GlobalSetup]
    public void Talk()
    {
        network = ContactNetwork.Of([], GrownNetwork.Ties(People, Seed));
        (approach, now) = TalkedApproach.Of(network, Reached, Start);
    }

    [Benchmark]
    public int Plan() => Planner.Plan(approach, network, now).Moves.Count;

    [Benchmark]
    public int PlanOverKnownTiesAlone() =>
        Planner.Plan(approach, network, now, PlannerOptions.Default with { NamesFromOneTalk = 0 }).Moves.Count;

    [Benchmark(Baseline = true)]
    public int MovesThatTheRulesAllow() => approach.Moves(now).Count;
}
