namespace NetworkApproach.Planning;

/// <summary>How well chances have predicted outcomes. The host chooses the outcomes: its own or those of many seekers.</summary>
public sealed record OddsReport
{
    private const int Bands = 10;

    private OddsReport(int count, double? brier, double? brierOfTheRate, IReadOnlyList<OddsBand> reliability) =>
        (Count, Brier, BaselineBrier, Reliability) = (count, brier, brierOfTheRate, reliability);

    /// <summary>The number of outcomes.</summary>
    public int Count { get; }

    /// <summary>The Brier score, that is, the mean squared difference of chance and outcome (Brier, Monthly Weather Review, 1950): 0 is
    /// perfect, 0.25 is the score of 0.5 for every outcome, 1 is always wrong. Null if there are no outcomes.</summary>
    public double? Brier { get; }

    /// <summary>The Brier score of a baseline that predicts the observed rate for every outcome. The chances are useful if
    /// <see cref="Brier"/> is less. Null if there are no outcomes.</summary>
    public double? BaselineBrier { get; }

    /// <summary>The predicted chance and the observed rate for each tenth of chance, by rising chance; tenths without outcomes are left
    /// out.</summary>
    public IReadOnlyList<OddsBand> Reliability { get; }

    /// <summary>Compares outcomes with their predictions. Linear; the order of the outcomes does not matter, up to rounding.</summary>
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
