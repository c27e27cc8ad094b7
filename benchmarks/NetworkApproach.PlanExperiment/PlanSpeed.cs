using System.Diagnostics;
using System.Globalization;
using NetworkApproach.Benchmarks;
using NetworkApproach.WarmPathSpeed;

namespace NetworkApproach.PlanExperiment;

/// <summary>What does one plan cost, in wall clock and in processor time, which a busy machine does not stretch?</summary>
internal static class PlanSpeed
{
    private const int Seed = 20_261_124;
    private const int Plans = 50;

    internal static void Print(TextWriter output)
    {
        foreach ((int people, int reached) in ((int, int)[])[(1_000, 100), (100_000, 100), (1_000_000, 32)])
        {
            ContactNetwork network = ContactNetwork.Of([], GrownNetwork.Ties(people, Seed));
            (Approach approach, DateTimeOffset now) = TalkedApproach.Of(network, reached, new(2026, 1, 5, 9, 0, 0, TimeSpan.Zero));
            (double fold, double moves) = (Each(() => Approach.Fold(approach.Events)), Each(() => approach.Moves(now)));
            (double owed, double plan) = (Each(() => approach.Courtesies(now)), Each(() => Planner.Plan(approach, network, now)));
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{people} people, {approach.Events.Count} events, of what next does, in processor time: folding {fold:0.00} ms, the moves "
                    + $"that the rules allow {moves:0.00} ms, courtesies {owed:0.00} ms, the plan, with both of these, {plan:0.00} ms"));
            foreach ((string name, PlannerOptions options) in Kinds(now))
            {
                _ = Milliseconds(approach, network, now, options);
                TimeSpan before = Process.GetCurrentProcess().TotalProcessorTime;
                List<double> took = Milliseconds(approach, network, now, options);
                double worked = (Process.GetCurrentProcess().TotalProcessorTime - before).TotalMilliseconds / Plans;
                ApproachPlan made = Planner.Plan(approach, network, now, options);
                output.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{people} people, {reached} reached, {approach.Events.Count} events, {name}: a plan takes {took[Plans / 2]:0.0} ms "
                        + $"(median of {Plans}), {took[Plans * 95 / 100]:0.0} ms (95th percentile), {worked:0.0} ms of processor time; "
                            + $"chance {made.Chance}, {made.Chance.Method}, {made.Minutes.Method}"));
            }
        }
    }

    private static double Each(Action work)
    {
        work();
        TimeSpan before = Process.GetCurrentProcess().TotalProcessorTime;
        for (int time = 0; time < Plans; time++)
        {
            work();
        }

        return (Process.GetCurrentProcess().TotalProcessorTime - before).TotalMilliseconds / Plans;
    }

    private static IEnumerable<(string Name, PlannerOptions Options)> Kinds(DateTimeOffset now) =>
    [
        ("without a cap", PlannerOptions.Default),
        ("at most 120 minutes", PlannerOptions.Default with { MostMinutes = 120 }),
        ("within 30 days", PlannerOptions.Default with { ReachBy = DateOnly.FromDateTime(now.AddDays(30).Date) }),
        ("who introduces matters", PlannerOptions.Default with { WhoIntroducesMatters = true }),
    ];

    private static List<double> Milliseconds(Approach approach, ContactNetwork network, DateTimeOffset now, PlannerOptions options)
    {
        List<double> took = [];
        for (int plan = 0; plan < Plans; plan++)
        {
            long start = Stopwatch.GetTimestamp();
            _ = Planner.Plan(approach, network, now, options);
            took.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        took.Sort();
        return took;
    }
}
