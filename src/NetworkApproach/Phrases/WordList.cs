using System.Globalization;
using System.Text;

namespace NetworkApproach.Texts;

/// <summary>A list of words of a language, such as the nouns that take an article in front of a name. Accents, case and final full stops
/// do not count.</summary>
internal sealed class WordList(IEnumerable<string> words)
{
    internal static readonly WordList Empty = new([]);

    private readonly HashSet<string> bare = [.. words.Select(Bare)];

    internal WordList And(IEnumerable<string> more) => new(bare.Concat(more));

    internal bool Has(string word) => bare.Contains(Bare(word));

    /// <summary>Whether the list has the first word of a name, up to the first sign that is neither a letter nor a digit, an apostrophe
    /// within it or a full stop.</summary>
    internal bool HasFirstOf(string name)
    {
        string trimmed = name.TrimStart();
        int end = 0;
        while (end < trimmed.Length && (char.IsLetterOrDigit(trimmed[end]) || IsMark(trimmed[end])))
        {
            end++;
        }

        return end > 0 && Has(trimmed[..end]);
    }

    private static string Bare(string word)
    {
        StringBuilder plain = new(word.Length);
        foreach (char one in word.Normalize(NormalizationForm.FormD))
        {
            if (!IsMark(one))
            {
                plain.Append(one is '\u2019' ? '\'' : char.ToLowerInvariant(one));
            }
        }

        return plain.ToString().TrimEnd('.');
    }

    private static bool IsMark(char one) =>
        CharUnicodeInfo.GetUnicodeCategory(one) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format;
}
