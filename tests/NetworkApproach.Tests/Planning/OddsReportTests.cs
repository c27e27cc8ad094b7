using Xunit;

namespace NetworkApproach.Tests.Planning;

public class OddsReportTests
{
    [Fact]
    public void Brier_score_and_reliability_by_hand()
    {
        OddsReport report = OddsReport.Of([Outcome(0.8, true), Outcome(0.8, false), Outcome(0.3, false), Outcome(1, true)]);

        Assert.Equal(4, report.Count);
        Assert.Equal((0.04 + 0.64 + 0.09 + 0) / 4, report.Brier!.Value, 12);
        Assert.Equal(0.25, report.BaselineBrier);
        Assert.Equal(
            [new OddsBand(0.3, 0.4, 1, 0.3, 0), new OddsBand(0.8, 0.9, 2, 0.8, 0.5), new OddsBand(0.9, 1, 1, 1, 1)],
            report.Reliability);
    }

    [Fact]
    public void No_outcomes_have_no_score()
    {
        Assert.Null(OddsReport.Of([]).Brier);
        Assert.Empty(OddsReport.Of([]).Reliability);
        Assert.Throws<ArgumentException>(() => OddsReport.Of([null!]));
    }

    [Fact]
    public void Odds_that_are_right_are_reliable_and_beat_the_mere_rate()
    {
        Random random = new(20_261_124);
        OddsOutcome[] outcomes =
        [
            .. Enumerable
                .Range(0, 20_000)
                .Select(_ => 0.05 + (0.9 * random.NextDouble()))
                .Select(chance => Outcome(chance, random.NextDouble() < chance)),
        ];
        OddsReport report = OddsReport.Of(outcomes);

        Assert.True(report.Brier < report.BaselineBrier);
        Assert.All(
            report.Reliability, band => Assert.InRange(Math.Abs(band.Predicted - band.Observed), 0, 4 * Math.Sqrt(0.25 / band.Count)));
    }

    private static OddsOutcome Outcome(double predicted, bool came) =>
        new(OddsStep.Leave, TieKind.Known, new Warmth(3), new Chance(predicted), came);
}
