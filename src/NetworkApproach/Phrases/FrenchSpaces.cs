using System.Globalization;
using NetworkApproach.Audits;
using NetworkApproach.Books;
using NetworkApproach.Papers;
using NetworkApproach.Paths;
using NetworkApproach.Planning;

namespace NetworkApproach.Texts;

/// <summary>French puts a space before some signs, at which no line may break.</summary>
internal static class FrenchSpaces
{
    private const string Unbroken = "\u00A0";

    internal static string In(CultureInfo culture, string text) => culture.TwoLetterISOLanguageName != "fr" ? text : text
        .Replace(" :", Unbroken + ":", StringComparison.Ordinal)
        .Replace(" ;", Unbroken + ";", StringComparison.Ordinal)
        .Replace(" ?", Unbroken + "?", StringComparison.Ordinal)
        .Replace(" !", Unbroken + "!", StringComparison.Ordinal)
        .Replace("« ", "«" + Unbroken, StringComparison.Ordinal)
        .Replace(" »", Unbroken + "»", StringComparison.Ordinal);
}
