using System.Globalization;
using System.Text;

namespace NetworkApproach.Texts;

/// <summary>
/// Makes other people's words fit into a sentence: one line, of bounded length, and set apart where they run from right to left, so that
/// they leave the rest of the sentence in its order. Everything else passes as it is.
/// </summary>
internal static class NameText
{
    /// <summary>The most words of a name; with names of that length a text of 75 words still stays under 120.</summary>
    internal const int MostWords = 8;

    /// <summary>The most characters of a name, as a reader counts them.</summary>
    internal const int MostCharacters = 60;

    private const int MostUnits = 240;
    private const char Ellipsis = '\u2026';
    private const char IsolateOpens = '\u2068';
    private const char IsolateCloses = '\u2069';

    /// <summary>One line of a few words, and whether it had to be cut; a cut one ends in an ellipsis.</summary>
    internal static (string Text, bool IsCut) Fit(string text)
    {
        string start = text.Length <= MostUnits ? text : text[..(MostUnits + 1)];
        string[] words = OneLine(start).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string line = string.Join(' ', words.Take(MostWords));
        StringInfo characters = new(line);
        bool isLong = characters.LengthInTextElements > MostCharacters;
        string fit = isLong ? characters.SubstringByTextElements(0, MostCharacters) : line;
        if (fit.Length > MostUnits)
        {
            fit = fit[..(char.IsHighSurrogate(fit[MostUnits - 1]) ? MostUnits - 1 : MostUnits)];
            isLong = true;
        }

        bool isCut = isLong || words.Length > MostWords || text.Length > start.Length;
        return (isCut ? fit.TrimEnd() + Ellipsis : fit, isCut);
    }

    /// <summary>The whole of what somebody wrote, in one line, and isolated as <see cref="Isolate"/> does.</summary>
    internal static string Whole(string text) => Isolate(string.Join(' ', OneLine(text).Split(' ', StringSplitOptions.RemoveEmptyEntries)));

    /// <summary>The text, isolated if anything in it could reorder what stands around it.</summary>
    internal static string Isolate(string text) =>
        text.AsSpan().IndexOfAnyInRange('\u0590', '\u08FF') >= 0 || text.Any(IsDirected) || HasDirectedRune(text)
        ? IsolateOpens + Balanced(text) + IsolateCloses
        : text;

    /// <summary>The text with spaces for line breaks and other control characters.</summary>
    internal static string OneLine(string text)
    {
        StringBuilder line = new(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            line.Append(
                Rune.IsControl(rune) || Rune.IsWhiteSpace(rune) && rune.Value != '\u00A0' && rune.Value != '\u202F'
                    ? " "
                    : rune.ToString());
        }

        return line.ToString();
    }

    private static bool IsDirected(char one) =>
        one is '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or (>= '\uFB1D' and <= '\uFDFF')
            or (>= '\uFE70' and <= '\uFEFE');

    private static bool HasDirectedRune(string text)
    {
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (rune.Value is (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF))
            {
                return true;
            }
        }

        return false;
    }

    // A closing mark without its opening one would close ours; an opening one without its closing one would swallow it.
    private static string Balanced(string text)
    {
        StringBuilder kept = new(text.Length);
        int open = 0;
        foreach (char one in text)
        {
            if (one == IsolateCloses && open == 0)
            {
                continue;
            }

            open += one is >= '\u2066' and <= '\u2068' ? 1 : one == IsolateCloses ? -1 : 0;
            kept.Append(one);
        }

        return kept.Append(IsolateCloses, open).ToString();
    }
}
