using System.Globalization;
using System.Text;

namespace NetworkApproach.Texts;

/// <summary>
/// A name as a letter writes it: without emoji, without brackets and what they hold, without what follows a bar or a dash, without letters
/// after the name, and with the capitals that somebody in a hurry left out. Records and lists keep the name as it was given.
/// </summary>
internal static class SpokenName
{
    private const string Opening = "([{\uFF08\u3010";
    private const string Closing = ")]}\uFF09\u3011";
    private const int LongestLetters = 6;

    private static readonly string[] Breaks = [" | ", " - ", " \u2013 ", " \u2014 ", " \u2022 ", " \u00B7 ", " / "];

    /// <summary>The name for a letter; the name as it is where nothing would be left of it.</summary>
    internal static string Of(string name, Grammar grammar)
    {
        string line = NameText.OneLine(name);
        string plain = WithoutLetters(Words(WithoutSymbols(WithoutBrackets(line))), grammar);
        plain = plain.Any(char.IsLetter) ? plain : Words(WithoutSymbols(Unbracketed(line)));
        return plain.Any(char.IsLetter) ? Capitalised(plain, grammar) : name;
    }

    /// <summary>The name with capitals where a name has them: "jean d'ormesson" is "Jean d'Ormesson". A word that has a capital
    /// stays.</summary>
    internal static string Capitalised(string name, Grammar grammar)
    {
        string[] words = name.Split(' ');
        bool hasCapitals = name.Any(char.IsUpper);
        return string.Join(' ', words.Select((word, at) => Word(word, at == 0 && !hasCapitals, grammar)));
    }

    private static string Word(string word, bool isFirst, Grammar grammar)
    {
        if (word.Any(char.IsUpper) || word.Any(one => !char.IsLetter(one) && !IsMark(one) && one is not ('-' or '\'' or '\u2019' or '.'))
            || (!isFirst && grammar.Particles.Has(word)))
        {
            return word;
        }

        string[] parts = word.Split('-');
        return string.Join('-', parts.Select((part, at) => at > 0 && grammar.Particles.Has(part) ? part : Part(part, grammar)));
    }

    /// <summary>"o'brien" is "O'Brien", "d'ormesson" is "d'Ormesson", "mcdonald" is "McDonald".</summary>
    private static string Part(string part, Grammar grammar)
    {
        int apostrophe = part.IndexOfAny(['\'', '\u2019']);
        if (apostrophe > 0 && apostrophe < part.Length - 1)
        {
            string lead = part[..(apostrophe + 1)];
            return (grammar.Particles.Has(lead) ? lead : Upper(lead)) + Upper(part[(apostrophe + 1)..]);
        }

        return part.Length > 4 && part.StartsWith("mc", StringComparison.Ordinal) ? "Mc" + Upper(part[2..]) : Upper(part);
    }

    private static string Upper(string part) => part.Length == 0 ? part : char.ToUpperInvariant(part[0]) + part[1..];

    private static bool IsMark(char one) =>
        CharUnicodeInfo.GetUnicodeCategory(one) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static string Words(string line)
    {
        string kept = string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        int end = Breaks.Select(mark => kept.IndexOf(mark, StringComparison.Ordinal)).Where(at => at > 0).DefaultIfEmpty(kept.Length).Min();
        return kept[..end].Trim(' ', ',', ';', '|', '-');
    }

    private static string WithoutBrackets(string line)
    {
        StringBuilder kept = new(line.Length);
        int depth = 0;
        foreach (char one in line)
        {
            if (Opening.Contains(one, StringComparison.Ordinal))
            {
                depth++;
                kept.Append(' ');
            }
            else if (Closing.Contains(one, StringComparison.Ordinal))
            {
                depth = Math.Max(depth - 1, 0);
            }
            else if (depth == 0)
            {
                kept.Append(one);
            }
        }

        return kept.ToString();
    }

    private static string Unbracketed(string line) =>
        string.Concat(line.Where(one => !(Opening + Closing).Contains(one, StringComparison.Ordinal)));

    /// <summary>Without pictures: symbols, and the joiners and selectors that belong to them.</summary>
    private static string WithoutSymbols(string line)
    {
        StringBuilder kept = new(line.Length);
        bool isAfterSymbol = false;
        foreach (Rune rune in line.EnumerateRunes())
        {
            bool isSymbol = Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol or UnicodeCategory.EnclosingMark
                || rune.Value is 0xFE0E or 0xFE0F or (>= 0x1F3FB and <= 0x1F3FF) or (>= 0xE0020 and <= 0xE007F);
            isAfterSymbol = isSymbol || (isAfterSymbol && rune.Value == 0x200D);
            kept.Append(isAfterSymbol ? " " : rune.ToString());
        }

        return kept.ToString();
    }

    /// <summary>Without "PhD" and the like: after a comma whatever looks so, otherwise only words of the language's list.</summary>
    private static string WithoutLetters(string line, Grammar grammar)
    {
        int comma = line.IndexOf(',', StringComparison.Ordinal);
        if (comma > 0 && line[(comma + 1)..].Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).All(LookLikeLetters))
        {
            line = line[..comma];
        }

        string[] words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int kept = words.Length;
        while (kept > 1 && grammar.PostNominals.Has(words[kept - 1]))
        {
            kept--;
        }

        return string.Join(' ', words[..kept]).TrimEnd(',');

        bool LookLikeLetters(string word) =>
            grammar.PostNominals.Has(word) || (word.Length <= LongestLetters && word.Count(char.IsUpper) > 1);
    }
}
