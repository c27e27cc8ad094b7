using System.Text.RegularExpressions;

namespace NetworkApproach.Tool;

/// <summary>What stands in capitals for what is to be typed, in the language that is spoken: PERSON, NAME, FILE.</summary>
internal static partial class HelpPlaces
{
    internal static readonly IReadOnlyDictionary<string, Phrase> Words = new[]
    {
        "act", "address", "belief", "company", "day", "ending", "file", "id", "id-or-name", "instant", "kind", "name", "order", "other",
        "paper", "person", "prospect", "relay", "said", "text", "topic", "value", "verdict", "what", "when", "who", "zone",
    }.ToDictionary(word => word.ToUpperInvariant(), word => Phrase.Plain($"place.{word}"), StringComparer.Ordinal);

    /// <summary>Every such word of a text; words of other kinds stay.</summary>
    internal static string In(Language language, string text) =>
        Capitals().Replace(text, found => Words.TryGetValue(found.Value, out Phrase? word) ? language.Say(word) : found.Value);

    [GeneratedRegex("[A-Z]+(?:-[A-Z]+)*")]
    private static partial Regex Capitals();
}
