using System.Globalization;

namespace NetworkApproach.Tool;

/// <summary>Chances as people read them: whole percents, and never 0 or 100 for what is neither impossible nor certain.</summary>
internal static class Percents
{
    internal static string English(double chance) => chance is > 0 and < 0.01 ? "less than 1%" : $"{Whole(chance)}%";

    internal static string French(double chance) => chance is > 0 and < 0.01 ? "moins de 1 %" : $"{Whole(chance)} %";

    private static string Whole(double chance) => chance is < 1 and > 0.99
        ? "99"
        : Math.Round(chance * 100, MidpointRounding.AwayFromZero).ToString("0", CultureInfo.InvariantCulture);
}
