using System.Globalization;
using System.Text;

namespace NetworkApproach;

/// <summary>The few liaisons that a French sentence needs around a name.</summary>
internal static class French
{
    /// <summary>"d'Anne", "de Paul". A name in h is taken as mute, as most first names are.</summary>
    internal static string De(string name) => Elides(name) ? $"d'{name}" : $"de {name}";

    /// <summary>"qu'Anne", "que Paul".</summary>
    internal static string Que(string name) => Elides(name) ? $"qu'{name}" : $"que {name}";

    /// <summary>"1er septembre 2026", "2 septembre 2026".</summary>
    internal static string Day(DateOnly day) => day.ToString(day.Day == 1 ? "d'er' MMMM yyyy" : "d MMMM yyyy", CultureInfo.GetCultureInfo("fr-FR"));

    private static bool Elides(string name)
    {
        string bare = name.Normalize(NormalizationForm.FormD);
        return bare.Length > 0 && "aeiouhAEIOUH".Contains(bare[0], StringComparison.Ordinal);
    }
}
