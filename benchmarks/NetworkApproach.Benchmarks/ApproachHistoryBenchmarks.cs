using BenchmarkDotNet.Attributes;

namespace NetworkApproach.Benchmarks;

/// <summary>
/// What does a whole history cost to fold and to audit, and is it linear? Beside it the least that any reading does: one pass that enters
/// every event's id into a dictionary.
/// </summary>
[MemoryDiagnoser]
public class ApproachHistoryBenchmarks
{
    private IReadOnlyList<ApproachEvent> history = [];

    [Params(100, 10_000, 100_000)]
    public int Events { get; set; }

    /// <summary>Whether twenty people stand behind all events, instead of about twelve events each behind everybody.</summary>
    [Params(false, true)]
    public bool FewPeople { get; set; }

    [GlobalSetup]
    public void Make() => history = FewPeople ? Histories.Concentrated(Events) : Histories.Spread(Events);

    [Benchmark(Baseline = true)]
    public int IdsIntoADictionary()
    {
        Dictionary<ActId, ApproachEvent> events = [];
        foreach (ApproachEvent e in history)
        {
            events[e.Id] = e;
        }

        return events.Count;
    }

    [Benchmark]
    public int Fold() => Approach.Fold(history).Breaches.Count;

    [Benchmark]
    public int AuditOf() => Audit.Of(history).Count;
}
