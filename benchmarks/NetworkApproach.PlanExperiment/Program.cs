using System.Diagnostics;
using System.Globalization;
using NetworkApproach.PlanExperiment;
using NetworkApproach.Tests;
using NetworkApproach.WarmPathSpeed;

// speed; or: paired [SEEKERS a network, 1000]: ours against the likeliest path, seeker by seeker; or: [SEEKERS a network, 1000] [FILE for
// the plot]
const int Seed = 20_261_124;
if (args is ["speed"])
{
    PlanSpeed.Print(Console.Out);
    return;
}

bool isPaired = args is ["paired", ..];
args = isPaired ? args[1..] : args;
int seekers = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 1_000;
Ground[] grounds =
[
    new("ego-Facebook, 4,039 people", FacebookNetwork.Ties()),
    new("preferential attachment, 2,000 people", GrownNetwork.Ties(2_000, Seed)),
    new("sparse and faint, 2,000 people", SparseNetwork.Ties(2_000, Seed)),
];
List<Outcome> outcomes = [];
foreach (Ground ground in grounds)
{
    IReadOnlyList<SeekerPair> pairs = ground.Pairs(seekers, Seed);
    Console.WriteLine(
        string.Create(
            CultureInfo.InvariantCulture,
            $"{ground.Name}, {ground.Network.Ties.Count} ties; {pairs.Count} seekers, at most three relays, at most {Outcome.MostTries} "
                + $"tries; intervals at 99 %"));
    Console.WriteLine(
        "| strategy | reached the boss | minutes of others for each who did | greatest load on one person, mean | worst | gave up | "
            + "minutes a seeker more than ours | reached by it alone, by ours alone | of chance, minutes for each success and load more "
                + "than ours | processor s |");
    Console.WriteLine("|---|---|---|---|---|---|---|---|---|---|");
    Outcome? ours = null;
    foreach ((string name, Func<Seeking, Func<IReadOnlyList<NetworkApproach.Tie>>> next) in isPaired
        ? Strategies.All.Take(2)
        : Strategies.All)
    {
        TimeSpan before = Process.GetCurrentProcess().TotalProcessorTime;
        Outcome outcome = Outcome.Of(ground, pairs, name, next);
        double worked = (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds;
        ours ??= outcome;
        PairedDifferences more = outcome.MoreThan(ours);
        (int theirs, int oursAlone) = outcome.AgainstOurs(ours);
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"| {name} | {outcome.Chance:0.000} ± {outcome.ChanceWidth:0.000} | {outcome.MinutesPerSuccess:0.0} ± "
                    + $"{outcome.MinutesWidth:0.0} | {outcome.MeanLoad:0.00} ± {outcome.LoadWidth:0.00} | {outcome.WorstLoad} | "
                        + $"{outcome.Cut} | {more.Minutes.Mean:0.0} ± {more.Minutes.Width:0.0} | {theirs}, {oursAlone} | "
                            + $"{more.Chance.Mean:0.000} ± {more.Chance.Width:0.000}, {more.MinutesPerSuccess.Mean:0.0} ± "
                                + $"{more.MinutesPerSuccess.Width:0.0}, {more.Load.Mean:0.00} ± {more.Load.Width:0.00} | {worked:0.0} |"));
        outcomes.Add(outcome);
    }

    Console.WriteLine();
}

if (args.Length > 1 && !isPaired)
{
    File.WriteAllText(args[1], Plot.Of(outcomes));
}
