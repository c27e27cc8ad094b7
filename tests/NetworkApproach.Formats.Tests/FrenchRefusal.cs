using System.Globalization;

namespace NetworkApproach.Formats.Tests;

/// <summary>What every refusal must be in French too: one line with the same file and place, and other words.</summary>
internal static class FrenchRefusal
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");
    private static readonly string[] English = [" the ", " is ", " it ", " and ", "line "];

    internal static void Check(UnreadableFileException refusal)
    {
        string french = refusal.In(French);
        string place = refusal.Line is { } line ? string.Create(CultureInfo.InvariantCulture, $", ligne {line}") : string.Empty;

        Assert.StartsWith($"{refusal.FileName}{place} : ", french, StringComparison.Ordinal);
        Assert.DoesNotContain(french, char.IsControl);
        Assert.DoesNotContain(English, word => french.Contains(word, StringComparison.Ordinal));
        Assert.EndsWith(refusal.Message[^1..], french, StringComparison.Ordinal);
        Assert.Equal(refusal.Message, refusal.In(CultureInfo.GetCultureInfo("de-DE")));
        Assert.Equal(french, refusal.In(Phrasebook.French));
        Assert.Equal(refusal.Message, refusal.In(Phrasebook.English));
    }
}
