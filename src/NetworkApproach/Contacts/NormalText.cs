using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace NetworkApproach;

/// <summary>
/// Computes the normal form by which names are compared: differences of case, accents, punctuation and typing are removed.
/// </summary>
/// <remarks>
/// <list type="bullet">
/// <item>Unicode compatibility forms (full-width letters, ligatures, superscripts) are unified, and so are upper and lower case,
/// independently of the culture.</item>
/// <item>Accents on Latin, Greek and Cyrillic letters are removed (<c>é</c> becomes <c>e</c>, <c>ø</c> <c>o</c>, <c>ß</c> <c>ss</c>,
/// <c>ё</c> <c>е</c>); a mark that makes a different letter is kept (<c>й</c>, <c>ガ</c>, vowel signs).</item>
/// <item>Apostrophes, straight or curly, and invisible characters are removed: <c>L’Oréal</c> becomes <c>loreal</c>.</item>
/// <item><c>&amp;</c> becomes the word <c>and</c>, <c>+</c> the word <c>plus</c>.</item>
/// <item>Single letters joined by dots or slashes become one word: <c>J.P.</c> and <c>J. P.</c> become <c>jp</c>, <c>A/S</c> becomes
/// <c>as</c>.</item>
/// <item>Any other sequence of characters that are neither letters nor digits becomes one space between words, and is removed at both
/// ends.</item>
/// </list>
/// The operation is idempotent. For a text without letters or digits, only compatibility forms and case are unified, so that <c>!!!</c>
/// remains a name.
/// </remarks>
public static partial class NormalText
{
    private const string Apostrophes = "'\u2018\u2019\u201A\u201B\u2032\u02B9\u02BB\u02BC\u02BD\u02C8`";

    /// <summary>Whether two texts have the same normal form.</summary>
    /// <exception cref="ArgumentNullException">A text is null.</exception>
    public static bool AreSame(string one, string other) => Of(one) == Of(other);

    /// <summary>Returns the normal form of a text, in time linear in its length; empty only for a blank text.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string decomposed = Ascii.IsValid(text) ? text : Typed(text).Normalize(NormalizationForm.FormKD);
        string folded = Folded(decomposed);
        folded = folded.AsSpan().ContainsAny('.', '/') ? Spaced().Replace(Tight().Replace(folded, Undotted), Undotted) : folded;
        string normal = string
            .Join(' ', folded.Split([' ', '.', '/'], StringSplitOptions.RemoveEmptyEntries))
            .Normalize(NormalizationForm.FormC);
        return normal.Length > 0 ? normal : Unfolded(decomposed);
    }

    [GeneratedRegex(@"(?<![^ ./])\p{L}(?:[./]\p{L})+(?![^ ./])", RegexOptions.CultureInvariant)]
    private static partial Regex Tight();

    [GeneratedRegex(@"(?<![^ ./])\p{L}\.(?: +\p{L}\.)+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaced();

    // A dot after the run still ends a word.
    private static string Undotted(Match run) => string.Concat(run.Value.Where(char.IsLetter)) + " ";

    // What Unicode's own decomposition would turn into letters or refuse: trade marks, a typed acute for an apostrophe, halves of
    // characters.
    private static string Typed(string text)
    {
        StringBuilder typed = new(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            typed.Append(rune.Value switch
            {
                '\u2122' or '\u2120' => " ",
                '\u00B4' => "'",
                '\uFFFE' => "\uFFFD",
                _ => rune.ToString(),
            });
        }

        return typed.ToString();
    }

    private static string Folded(string decomposed)
    {
        StringBuilder folded = new(decomposed.Length);
        Rune letter = default;
        foreach (Rune rune in decomposed.EnumerateRunes())
        {
            if (IsUnseen(rune))
            {
                continue;
            }

            if (IsMark(rune))
            {
                folded.Append(letter != default && IsPartOf(letter, rune) ? rune.ToString() : string.Empty);
                continue;
            }

            letter = Rune.IsLetter(rune) || Rune.IsNumber(rune) ? Lower(rune) : default;
            folded.Append(letter == default ? Separator(rune) : Latin(letter));
        }

        return folded.ToString();
    }

    private static string Unfolded(string decomposed) => string.Join(
        ' ',
        string
            .Concat(decomposed.EnumerateRunes().Select(Lower))
            .Normalize(NormalizationForm.FormC)
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // Up, then down: letters with two lower-case forms (σ and ς) become one.
    private static Rune Lower(Rune rune) => Rune.ToLowerInvariant(Rune.ToUpperInvariant(rune));

    private static bool IsUnseen(Rune rune) =>
        Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format
        || (rune.IsBmp && Apostrophes.Contains((char)rune.Value, StringComparison.Ordinal))
        || rune.Value is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF);

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.EnclosingMark;

    private static bool IsPartOf(Rune letter, Rune mark) => letter.Value switch
    {
        < 0x0400 or (>= 0x1D00 and <= 0x1FFF) => false,
        >= 0x0400 and <= 0x052F => mark.Value == 0x0306 || (mark.Value == 0x0308 && letter.Value != 'е'),
        _ => true,
    };

    private static string Separator(Rune rune) => rune.Value switch
    {
        '&' => " and ",
        '+' => " plus ",
        '.' => ".",
        '/' => "/",
        _ => " ",
    };

    // Letters that Unicode does not decompose, though nobody is sure to type them.
    private static string Latin(Rune letter) => letter.Value switch
    {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ø' => "o",
        'đ' or 'ð' => "d",
        'ħ' => "h",
        'ı' => "i",
        'ł' => "l",
        'ŧ' => "t",
        'þ' => "th",
        _ => letter.ToString(),
    };
}
