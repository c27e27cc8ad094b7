namespace NetworkApproach.PlanExperiment;

/// <summary>What one strategy came to over all seekers of one network; intervals at 99 %, taking seekers as independent.</summary>
internal sealed class Outcome
{
    /// <summary>No seeker tries more often: beyond it they have given up.</summary>
    internal const int MostTries = 300;

    private const double At99 = 2.5758;

    private readonly List<(bool Success, long Minutes, int Load)> runs = [];

    private Outcome(string ground, string strategy) => (Ground, Strategy) = (ground, strategy);

    internal string Ground { get; }

    internal string Strategy { get; }

    internal int Cut { get; private set; }

    internal double Chance => runs.Average(run => run.Success ? 1.0 : 0.0);

    internal double ChanceWidth => At99 * Math.Sqrt(Chance * (1 - Chance) / runs.Count);

    /// <summary>All minutes taken, those of seekers who did not succeed included, by success.</summary>
    internal double MinutesPerSuccess => runs.Sum(run => (double)run.Minutes) / runs.Count(run => run.Success);

    /// <summary>Half an interval of that ratio, by the delta method.</summary>
    internal double MinutesWidth
    {
        get
        {
            double ratio = MinutesPerSuccess;
            double spread = runs.Sum(run => Math.Pow(run.Minutes - (run.Success ? ratio : 0), 2)) / (runs.Count - 1);
            return At99 * Math.Sqrt(spread / runs.Count) / Chance;
        }
    }

    internal double MeanLoad => runs.Average(run => run.Load);

    internal double LoadWidth
    {
        get
        {
            double mean = MeanLoad;
            return At99 * Math.Sqrt(runs.Sum(run => Math.Pow(run.Load - mean, 2)) / (runs.Count - 1) / runs.Count);
        }
    }

    internal int WorstLoad => runs.Max(run => run.Load);

    internal static Outcome Of(Ground ground, IEnumerable<SeekerPair> pairs, string name, Func<Seeking, Func<IReadOnlyList<Tie>>> strategy)
    {
        Outcome outcome = new(ground.Name, name);
        foreach (SeekerPair pair in pairs)
        {
            Seeking seeking = new(ground, pair);
            Func<IReadOnlyList<Tie>> next = strategy(seeking);
            while (!seeking.IsDone && seeking.Tries < MostTries && next() is { Count: > 0 } ties)
            {
                foreach (Tie tie in ties)
                {
                    // Whoever asks everybody at once has asked them all, whoever answers first.
                    seeking.Try(tie);
                }
            }

            outcome.Cut += seeking is { IsDone: false, Tries: >= MostTries } ? 1 : 0;
            outcome.runs.Add((seeking.IsDone, seeking.Minutes, seeking.GreatestLoad));
        }

        return outcome;
    }

    /// <summary>Seeker by seeker, in the same drawings, how much more another strategy has than ours: of chance, of minutes a seeker, of
    /// minutes for each success, of the greatest load.</summary>
    internal PairedDifferences MoreThan(Outcome ours)
    {
        (double theirRatio, double ourRatio) = (MinutesPerSuccess, ours.MinutesPerSuccess);
        return new PairedDifferences(
            Paired(ours, run => run.Success ? 1 : 0),
            Paired(ours, run => run.Minutes),
            Ratio(),
            Paired(ours, run => run.Load));

        // The delta method for the difference of two ratios over the same seekers.
        (double, double) Ratio()
        {
            double[] parts = [.. runs.Zip(ours.runs, (their, our) =>
                ((their.Minutes - (their.Success
                    ? theirRatio
                    : 0)) / Chance) - ((our.Minutes - (our.Success ? ourRatio : 0)) / ours.Chance))];
            return (theirRatio - ourRatio, HalfOf(parts));
        }
    }

    private (double Mean, double Width) Paired(Outcome ours, Func<(bool Success, long Minutes, int Load), double> of)
    {
        double[] more = [.. runs.Zip(ours.runs, (their, our) => of(their) - of(our))];
        return (more.Average(), HalfOf(more));
    }

    private static double HalfOf(double[] values)
    {
        double mean = values.Average();
        return At99 * Math.Sqrt(values.Sum(one => Math.Pow(one - mean, 2)) / (values.Length - 1) / values.Length);
    }

    /// <summary>The seekers who succeeded with one strategy alone, of two.</summary>
    internal (int OnlyTheirs, int OnlyOurs) AgainstOurs(Outcome ours) => (
        runs.Zip(ours.runs).Count(pair => pair.First.Success && !pair.Second.Success),
        runs.Zip(ours.runs).Count(pair => !pair.First.Success && pair.Second.Success));
}

/// <summary>What another strategy has more than ours over the same seekers, each with half its interval at 99 %.</summary>
internal sealed record PairedDifferences(
    (double Mean, double Width) Chance, (double Mean, double Width) Minutes, (double Mean, double Width) MinutesPerSuccess,
    (double Mean, double Width) Load);
