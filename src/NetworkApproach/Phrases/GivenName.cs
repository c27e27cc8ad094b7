namespace NetworkApproach.Texts;

/// <summary>The part of a name by which friends call somebody, where it is plain; the whole name where it is not.</summary>
internal static class GivenName
{
    private static readonly string[] Titles =
    [
        "Dr",
        "Mr",
        "Mrs",
        "Ms",
        "Miss",
        "Prof",
        "Sir",
        "Dame",
        "Me",
        "Mme",
        "Mlle",
        "Maître",
        "Professeur",
        "Docteur",
        "Monsieur",
        "Madame"
    ];

    /// <summary>"Anne" of "Anne Leroy" and of "LEROY Anne"; "van den Berg", "O'Neil", "Dr Lee" and "J. R. Smith" stay whole.</summary>
    internal static string Of(string name)
    {
        string[] words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2 || words.Length > NameText.MostWords)
        {
            return name;
        }

        string given = IsCapitals(words[0]) ? words.FirstOrDefault(word => !IsCapitals(word)) ?? words[0] : words[0];
        return IsPlain(given) ? given : name;
    }

    private static bool IsCapitals(string word) => word.Length > 1 && word.All(one => char.IsUpper(one) || one is '-' or '\'');

    private static bool IsPlain(string word) => word.Length > 1
        && char.IsUpper(word[0])
        && word.All(one => char.IsLetter(one) || one is '-' or '\'' or '\u2019')
        && !Titles.Contains(word, StringComparer.OrdinalIgnoreCase);
}
