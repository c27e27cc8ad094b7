using System.Text;

namespace NetworkApproach.Texts;

/// <summary>One phrase for every case of an enumeration.</summary>
internal static class PhraseCases
{
    /// <summary>Phrases such as <c>topic.business</c>, by case.</summary>
    /// <param name="key">The first part of the keys.</param>
    /// <param name="make">Makes a phrase of its key.</param>
    internal static IReadOnlyDictionary<T, Phrase> Of<T>(string key, Func<string, Phrase> make)
        where T : struct, Enum => Enum.GetValues<T>().ToDictionary(value => value, value => make($"{key}.{Kebab(value.ToString())}"));

    private static string Kebab(string name)
    {
        StringBuilder kebab = new();
        foreach (char letter in name)
        {
            kebab.Append(char.IsUpper(letter) && kebab.Length > 0 ? "-" : string.Empty).Append(char.ToLowerInvariant(letter));
        }

        return kebab.ToString();
    }
}
