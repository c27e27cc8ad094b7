using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace NetworkApproach.Benchmarks;

/// <summary>Does one act cost the same however long the history is? Each after 100, 10,000 and 100,000 events, and after 100,000 among
/// twenty people only.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class ApproachActBenchmarks
{
    private static readonly Lazy<Scene> After100 = new(() => new Scene(Histories.Spread(100)));
    private static readonly Lazy<Scene> After10000 = new(() => new Scene(Histories.Spread(10_000)));
    private static readonly Lazy<Scene> After100000 = new(() => new Scene(Histories.Spread(100_000)));
    private static readonly Lazy<Scene> After100000AmongFew = new(() => new Scene(Histories.Concentrated(100_000)));

    /// <summary>Makes the scenes, once for all where all runs in one process, before anything is timed.</summary>
    [GlobalSetup]
    public void Make() => GC.KeepAlive((After100.Value, After10000.Value, After100000.Value, After100000AmongFew.Value));

    [Benchmark(Baseline = true), BenchmarkCategory("Decide, accepted")]
    public Decision AttemptAfter100() => After100.Value.DecideAttempt();

    [Benchmark, BenchmarkCategory("Decide, accepted")]
    public Decision AttemptAfter10000() => After10000.Value.DecideAttempt();

    [Benchmark, BenchmarkCategory("Decide, accepted")]
    public Decision AttemptAfter100000() => After100000.Value.DecideAttempt();

    [Benchmark, BenchmarkCategory("Decide, accepted")]
    public Decision AttemptAfter100000AmongFew() => After100000AmongFew.Value.DecideAttempt();

    [Benchmark(Baseline = true), BenchmarkCategory("Decide, refused")]
    public Decision AskAfter100() => After100.Value.DecideAsk();

    [Benchmark, BenchmarkCategory("Decide, refused")]
    public Decision AskAfter10000() => After10000.Value.DecideAsk();

    [Benchmark, BenchmarkCategory("Decide, refused")]
    public Decision AskAfter100000() => After100000.Value.DecideAsk();

    [Benchmark, BenchmarkCategory("Decide, refused")]
    public Decision AskAfter100000AmongFew() => After100000AmongFew.Value.DecideAsk();

    [Benchmark(Baseline = true), BenchmarkCategory("Evolve")]
    public Approach EvolveAfter100() => After100.Value.EvolveWithAnswer();

    [Benchmark, BenchmarkCategory("Evolve")]
    public Approach EvolveAfter10000() => After10000.Value.EvolveWithAnswer();

    [Benchmark, BenchmarkCategory("Evolve")]
    public Approach EvolveAfter100000() => After100000.Value.EvolveWithAnswer();

    [Benchmark, BenchmarkCategory("Evolve")]
    public Approach EvolveAfter100000AmongFew() => After100000AmongFew.Value.EvolveWithAnswer();

    /// <summary>After a history the first acquaintance names Zoe and gives leave; then come the acts that are measured.</summary>
    private sealed class Scene
    {
        private readonly Approach approach;
        private readonly ApproachCommand attempt;
        private readonly ApproachCommand ask;
        private readonly ApproachEvent answer;

        internal Scene(IReadOnlyList<ApproachEvent> history)
        {
            ContactId relay = history.OfType<ApproachEvent.AcquaintanceStated>().First().Who;
            ContactId zoe = new("zoe");
            DateTimeOffset at = history[^1].At;
            Request leave = new Request.Leave(zoe);
            approach = Approach.Fold(history)
                .Evolve(new ApproachEvent.Named(new ActId("named"), at, relay, zoe))
                .Evolve(new ApproachEvent.Answered(new ActId("granted"), at, relay, leave, new Answer.Granted()));
            attempt = new ApproachCommand.Attempt(
                new ActId("next"), ContactAttempt.Through(approach.PermissionsFor(zoe, at)[0], Channel.Message, 15), at);
            ask = new ApproachCommand.Ask(new ActId("next"), relay, leave, at);
            answer = new ApproachEvent.Answered(new ActId("next"), at, relay, leave, new Answer.No());
            if (DecideAttempt() is not Decision.Accepted || DecideAsk() is not Decision.Refused || EvolveWithAnswer().Breaches.Count > 0)
            {
                throw new InvalidOperationException("The acts to be measured do not end as they should.");
            }
        }

        internal Decision DecideAttempt() => approach.Decide(attempt);

        internal Decision DecideAsk() => approach.Decide(ask);

        internal Approach EvolveWithAnswer() => approach.Evolve(answer);
    }
}
