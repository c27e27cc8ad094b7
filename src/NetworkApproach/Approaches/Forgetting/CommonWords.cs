using System.Collections.Frozen;

namespace NetworkApproach;

/// <summary>Words of English and French that are names too, of <c>CommonWords.txt</c>. Alone and in small letters they name
/// nobody.</summary>
/// <remarks>Chosen by hand from given and family names that are frequent words (our choice): for a word that is missing there a text is
/// listed once too often, for one too many a name in small letters is overlooked. In normal form: small letters, no accents.</remarks>
internal static class CommonWords
{
    private static readonly FrozenSet<string> All = Read();

    internal static bool Has(string normal) => All.Contains(normal);

    private static FrozenSet<string> Read()
    {
        using Stream stream = typeof(CommonWords).Assembly.GetManifestResourceStream("CommonWords.txt")!;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
    }
}
