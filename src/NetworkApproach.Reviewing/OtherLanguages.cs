using System.Globalization;

namespace NetworkApproach.Reviewing;

/// <summary>Tells a text in a language that a review does not understand, by its common words or its script.</summary>
internal static class OtherLanguages
{
    // A text is in a language rather than in English or French where it has so many more of its common words, and so many different ones.
    private const double More = 1.3;
    private const int Least = 2;

    // Letters from here on are of another script than Latin; so few of them prove nothing.
    private const char AfterLatin = '\u0370';
    private const char LatinAdditional = '\u1E00';
    private const char AfterLatinAdditional = '\u1F00';
    private const int LeastLetters = 4;

    private static readonly Lazy<IReadOnlyList<(string Code, IReadOnlySet<string> Words)>> Known = new(() =>
    [
        .. SectionFile.Embedded("Languages.words").Select(section => (section.Key, FormsOf(section.Value))),
    ]);

    private static readonly Lazy<IReadOnlySet<string>> English = new(() => CommonIn(CueBook.English));
    private static readonly Lazy<IReadOnlySet<string>> French = new(() => CommonIn(CueBook.French));

    /// <summary>Whether a text is neither in English nor in French.</summary>
    /// <param name="text">The text; quoted words do not count.</param>
    /// <param name="language">Its language, if its common words show it; null otherwise.</param>
    internal static bool Has(WrittenText text, out CultureInfo? language)
    {
        language = null;
        string[] forms = [.. text.Own.Where(word => !word.Is(WordMarks.Quoted) && !word.Is(WordMarks.Number)).Select(word => word.Form)];
        int understood = Math.Max(forms.Count(English.Value.Contains), forms.Count(French.Value.Contains));
        (string code, IReadOnlySet<string> words, int most) = Known.Value
            .Select(one => (one.Code, one.Words, Count: forms.Count(one.Words.Contains)))
            .MaxBy(one => one.Count);
        if (most > More * understood && forms.Distinct().Count(words.Contains) >= Least)
        {
            language = CultureInfo.GetCultureInfo(code);
            return true;
        }

        return understood == 0 && IsOtherScript(text);
    }

    private static bool IsOtherScript(WrittenText text)
    {
        int others = 0;
        int latin = 0;
        foreach (Word word in text.Own)
        {
            foreach (char letter in text.Source.AsSpan(word.Start, word.End - word.Start))
            {
                bool isOther = letter >= AfterLatin && letter is < LatinAdditional or >= AfterLatinAdditional;
                others += char.IsLetter(letter) && isOther ? 1 : 0;
                latin += char.IsLetter(letter) && !isOther ? 1 : 0;
            }
        }

        return others >= LeastLetters && others > latin;
    }

    private static HashSet<string> CommonIn(CueBook book) =>
        new([.. book.Words(CueSection.Telling), .. book.Words(CueSection.CommonWords)], StringComparer.Ordinal);

    private static HashSet<string> FormsOf(IReadOnlyList<string> lines) =>
        lines
            .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Select(TextReading.Fold)
            .ToHashSet(StringComparer.Ordinal);
}
