namespace NetworkApproach.Texts;

/// <summary>The part of a name by which friends call somebody, where it is plain; the whole name where it is not.</summary>
internal static class GivenName
{
    private const int LeastCapitals = 3;

    /// <summary>"Anne" of "Anne Leroy", "anne leroy" and "LEROY Anne"; "van den Berg", "O'Neil", "Dr Lee" and "J. R. Smith" stay whole, and
    /// so does what follows a word of kinship: "Tante Jacqueline".</summary>
    internal static string Of(string name, Grammar grammar)
    {
        string[] words = SpokenName.Capitalised(name, grammar).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 1 && IsPlain(words[0]))
        {
            return words[0];
        }

        if (words.Length < 2 || words.Length > NameText.MostWords)
        {
            return name;
        }

        int at = IsCapitals(words[0]) ? Math.Max(Array.FindIndex(words, word => !IsCapitals(word)), 0) : 0;
        string given = Lowered(words[at]);
        if (!IsPlain(given) || grammar.TitleOf(name) is not null)
        {
            return string.Join(' ', words);
        }

        return grammar.Kinship.Has(given) && at + 1 < words.Length ? $"{given} {Lowered(words[at + 1])}" : given;
    }

    private static bool IsCapitals(string word) => word.Length > 1 && word.All(one => char.IsUpper(one) || one is '-' or '\'');

    /// <summary>"ANNE-LISE" is "Anne-Lise"; "JP" stays.</summary>
    private static string Lowered(string word) => word.Length < LeastCapitals || !IsCapitals(word) ? word
        : string.Concat(word.Select((one, at) => at > 0 && char.IsLetter(word[at - 1]) ? char.ToLowerInvariant(one) : one));

    private static bool IsPlain(string word) => word.Length > 1
        && char.IsUpper(word[0])
        && word.All(one => char.IsLetter(one) || one is '-' or '\'' or '\u2019');
}
