using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace NetworkApproach.Benchmarks;

/// <summary>Does one act cost the same however long the history is? Each after 100, 10,000 and 100,000 events, and after 100,000 among twenty people only.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class ApproachActBenchmarks
{
    private Scene short100 = null!;
    private Scene long10000 = null!;
    private Scene longest100000 = null!;
    private Scene few100000 = null!;

    [GlobalSetup]
    public void Make()
    {
        IReadOnlyList<ApproachEvent> spread = Histories.Spread(100_000);
        short100 = new Scene([.. spread.Take(100)]);
        long10000 = new Scene([.. spread.Take(10_000)]);
        longest100000 = new Scene(spread);
        few100000 = new Scene(Histories.Concentrated(100_000));
    }

    [Benchmark(Baseline = true), BenchmarkCategory("Decide, accepted")]
    public Decision AttemptAfter100() => short100.DecideAttempt();

    [Benchmark, BenchmarkCategory("Decide, accepted")]
    public Decision AttemptAfter10000() => long10000.DecideAttempt();

    [Benchmark, BenchmarkCategory("Decide, accepted")]
    public Decision AttemptAfter100000() => longest100000.DecideAttempt();

    [Benchmark, BenchmarkCategory("Decide, accepted")]
    public Decision AttemptAfter100000AmongFew() => few100000.DecideAttempt();

    [Benchmark(Baseline = true), BenchmarkCategory("Decide, refused")]
    public Decision AskAfter100() => short100.DecideAsk();

    [Benchmark, BenchmarkCategory("Decide, refused")]
    public Decision AskAfter10000() => long10000.DecideAsk();

    [Benchmark, BenchmarkCategory("Decide, refused")]
    public Decision AskAfter100000() => longest100000.DecideAsk();

    [Benchmark, BenchmarkCategory("Decide, refused")]
    public Decision AskAfter100000AmongFew() => few100000.DecideAsk();

    [Benchmark(Baseline = true), BenchmarkCategory("Evolve")]
    public Approach EvolveAfter100() => short100.EvolveWithAnswer();

    [Benchmark, BenchmarkCategory("Evolve")]
    public Approach EvolveAfter10000() => long10000.EvolveWithAnswer();

    [Benchmark, BenchmarkCategory("Evolve")]
    public Approach EvolveAfter100000() => longest100000.EvolveWithAnswer();

    [Benchmark, BenchmarkCategory("Evolve")]
    public Approach EvolveAfter100000AmongFew() => few100000.EvolveWithAnswer();

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
            attempt = new ApproachCommand.Attempt(new ActId("next"), ContactAttempt.Through(approach.PermissionsFor(zoe, at)[0], Channel.Message, 15), at);
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
