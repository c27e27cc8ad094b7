using System.Globalization;
using System.Text;

namespace NetworkApproach.Texts;

/// <summary>One rule of a language for the words around a name: names that fit the pattern take this shape. The first rule that fits
/// counts.</summary>
/// <param name="Kind">A person or a company.</param>
/// <param name="Name">What the form is called, as in <c>{relay:of}</c>.</param>
/// <param name="Lead">The beginning that a name must have, whatever the case, and that the shape replaces; mostly none.</param>
/// <param name="Letters">The letters with which the name must then go on, each a set without accents and in lower case; mostly none or
/// one.</param>
/// <param name="FirstWords">The list of words of the language of which the first word of the name must be one; null: any word.</param>
/// <param name="Shape">What becomes of it; <c>*</c> stands for the rest of the name.</param>
internal sealed record NameForm(
    FactKind Kind, string Name, string Lead, IReadOnlyList<string> Letters, WordList? FirstWords, string Shape)
{
    /// <summary>Whether it fits every name.</summary>
    internal bool FitsAll => Lead.Length == 0 && Letters.Count == 0 && FirstWords is null;

    /// <summary>Reads a pattern such as <c>*</c>, <c>[aeiouh]*</c>, <c>y[bcd]*</c> in brackets, <c>Le *</c>, or <c>&lt;ville&gt;*</c>
    /// for names whose first word is in a list; null if it is none.</summary>
    internal static NameForm? Parse(
        FactKind kind, string name, string pattern, string shape, IReadOnlyDictionary<string, WordList> lists)
    {
        if (pattern.StartsWith('<') && pattern.EndsWith(">*", StringComparison.Ordinal))
        {
            return shape.Count(one => one == '*') == 1 && lists.TryGetValue(pattern[1..^2], out WordList? words)
                ? new NameForm(kind, name, string.Empty, [], words, shape)
                : null;
        }

        if (!pattern.EndsWith('*')
            || shape.Count(one => one == '*') != 1
            || (pattern.Contains('[', StringComparison.Ordinal) && !pattern.EndsWith("]*", StringComparison.Ordinal)))
        {
            return null;
        }

        int set = pattern.IndexOf('[', StringComparison.Ordinal);
        string lead = set < 0 ? pattern[..^1] : pattern[..set];
        string[] sets = set < 0 ? [] : pattern[set..^1].Split(']', StringSplitOptions.RemoveEmptyEntries);
        return lead.AsSpan().IndexOfAny("[]*") < 0
            && sets.All(letters => letters.Length > 1 && letters[0] == '[' && letters.LastIndexOf('[') == 0)
            ? new NameForm(kind, name, lead, [.. sets.Select(letters => letters[1..])], null, shape)
            : null;
    }

    internal bool Fits(string name)
    {
        if (!name.StartsWith(Lead, StringComparison.OrdinalIgnoreCase) || name.Length == Lead.Length)
        {
            return false;
        }

        if (FirstWords?.HasFirstOf(name) == false)
        {
            return false;
        }

        string bare = Bare(name[Lead.Length..], Letters.Count);
        return bare.Length == Letters.Count
            && Letters.Index().All(place => place.Item.Contains(bare[place.Index], StringComparison.Ordinal));
    }

    internal string Of(string name) => Shape.Replace("*", NameText.Isolate(name[Lead.Length..]), StringComparison.Ordinal);

    /// <summary>The first letters without accents and in lower case.</summary>
    private static string Bare(string name, int count)
    {
        StringBuilder bare = new(count);
        foreach (char one in name.Normalize(NormalizationForm.FormD))
        {
            if (bare.Length == count)
            {
                break;
            }

            if (CharUnicodeInfo.GetUnicodeCategory(one) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format))
            {
                bare.Append(char.ToLowerInvariant(one));
            }
        }

        return bare.ToString();
    }
}
