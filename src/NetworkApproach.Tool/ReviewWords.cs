using System.Globalization;

namespace NetworkApproach.Tool;

/// <summary>What <c>review</c> says besides the findings, whose words come from the library.</summary>
internal static class ReviewWords
{
    internal const string LimitsInEnglish =
        "This goes by phrases and understands nothing: it misses what is said in an unforeseen way, and can be wrong about what it finds.";

    internal const string LimitsInFrench =
        "Cette relecture reconnaît des tournures sans rien comprendre : elle ne voit pas ce qui est dit autrement, et peut se tromper sur ce qu'elle relève.";

    internal const string UnknownInEnglish =
        "The text's words show neither English nor French; it was read as English, and little but its length, names and confidences can be judged.";

    internal const string UnknownInFrench =
        "Les mots du texte n'indiquent ni le français ni l'anglais ; il a été lu comme du français, et l'on ne peut guère juger que sa longueur, les noms et les confidences.";

    internal static string SummaryInEnglish(int findings, int words) => findings == 0
        ? $"Nothing found in {InEnglish(words, "word")}."
        : $"{InEnglish(findings, "finding")} in {InEnglish(words, "word")}.";

    internal static string SummaryInFrench(int findings, int words) => findings == 0
        ? $"Rien à signaler en {InFrench(words, "mot")}."
        : $"{InFrench(findings, "remarque")} en {InFrench(words, "mot")}.";

    private static string InEnglish(int count, string what) => string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? string.Empty : "s")}");

    private static string InFrench(int count, string what) => string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count < 2 ? string.Empty : "s")}");
}
