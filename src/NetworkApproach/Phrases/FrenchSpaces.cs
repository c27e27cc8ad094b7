using System.Globalization;

namespace NetworkApproach.Texts;

/// <summary>
/// French puts a space before some signs and within quotation marks; no line may break at it. The one rule for papers, pages and help.
/// </summary>
internal static class FrenchSpaces
{
    private const string Unbroken = "\u00A0";

    private static readonly string[] Closing = [":", ";", "?", "!", "%", "»"];

    /// <summary>The text with spaces that do not break, where the language is French; otherwise the text.</summary>
    internal static string In(CultureInfo culture, string text) => culture.TwoLetterISOLanguageName != "fr" ? text
        : Closing.Aggregate(text, (set, sign) => set.Replace(" " + sign, Unbroken + sign, StringComparison.Ordinal))
            .Replace("« ", "«" + Unbroken, StringComparison.Ordinal);
}
