namespace NetworkApproach.Planning;

/// <summary>How well chances have predicted so far: of whichever outcomes a host hands in, its own or many seekers'.</summary>
public sealed record OddsReport
{
    private const int Bands = 10;

    private OddsReport(int count, double? brier, double? brierOfTheRate, IReadOnlyList<OddsBand> reliability) =>
        (Count, Brier, BrierOfTheRate, Reliability) = (count, brier, brierOfTheRate, reliability);

    /// <summary>How many outcomes there are.</summary>
    public int Count { get; }

    /// <summary>The mean squared distance of chance and outcome (Brier, Monthly Weather Review, 1950): 0 is perfect, 0.25 is what 0.5 for
    /// everything gives, 1 is always wrong; null for no outcomes.</summary>
    public double? Brier { get; }

    /// <summary>What the observed rate would have scored, said of every outcome: chances are worth something where <see cref="Brier"/> is
    /// less. Null for no outcomes.</summary>
    public double? BrierOfTheRate { get; }

    /// <summary>The ten tenths of chance, those without outcomes left out: predicted beside observed, by rising chance.</summary>
    public IReadOnlyList<OddsBand> Reliability { get; }

    /// <summary>Holds outcomes against what was predicted; linear, and in any order the same up to rounding.</summary>
    /// <exception cref="ArgumentException">An outcome is null.</exception>
    public static OddsReport Of(IEnumerable<OddsOutcome> outcomes)
    {
        ArgumentNullException.ThrowIfNull(outcomes);
        OddsOutcome[] all = [.. outcomes];
        if (Array.Exists(all, outcome => outcome is null))
        {
            throw new ArgumentException("An outcome is null.", nameof(outcomes));
        }

        if (all.Length == 0)
        {
            return new OddsReport(0, null, null, []);
        }

        double rate = all.Average(outcome => outcome.CameTrue ? 1.0 : 0.0);
        return new OddsReport(
            all.Length,
            all.Average(outcome => Squared(outcome.Predicted.Value - (outcome.CameTrue ? 1 : 0))),
            rate * (1 - rate),
            Array.AsReadOnly(all.GroupBy(BandOf).OrderBy(band => band.Key).Select(band => Band(band.Key, [.. band])).ToArray()));
    }

    private static int BandOf(OddsOutcome outcome) => Math.Min(Bands - 1, (int)(outcome.Predicted.Value * Bands));

    private static OddsBand Band(int place, OddsOutcome[] outcomes) => new(
        place / (double)Bands,
        (place + 1) / (double)Bands,
        outcomes.Length,
        outcomes.Average(outcome => outcome.Predicted.Value),
        outcomes.Average(outcome => outcome.CameTrue ? 1.0 : 0.0));

    private static double Squared(double value) => value * value;
}
