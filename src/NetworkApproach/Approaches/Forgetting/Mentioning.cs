using System.Globalization;

namespace NetworkApproach;

/// <summary>How people may be named in a text; made once for many texts.</summary>
internal sealed class Mentioning
{
    private const int LeastCharactersOfAWord = 2;

    // Shorter ones are parts of too many words.
    private const int LeastCharactersInAWord = 3;

    // Longer names may have an s after them, as in "Anna's", whose apostrophe is gone here; with shorter ones that makes another word too
    // often.
    private const int LeastCharactersBeforeAnEnding = 4;

    // The small words of names and of addresses are words of every text: by themselves they name nobody.
    private static readonly HashSet<string> Particles =
        [
            "al",
            "am",
            "and",
            "ben",
            "bin",
            "com",
            "d",
            "da",
            "das",
            "de",
            "del",
            "den",
            "der",
            "des",
            "di",
            "do",
            "dos",
            "du",
            "el",
            "et",
            "http",
            "https",
            "il",
            "in",
            "la",
            "las",
            "le",
            "les",
            "linkedin",
            "los",
            "net",
            "org",
            "san",
            "st",
            "ste",
            "te",
            "ten",
            "ter",
            "the",
            "van",
            "vom",
            "von",
            "www",
            "y",
            "zu",
            "zum",
            "zur"
        ];

    private const string Apostrophes = "'\u2018\u2019\u02BC";

    // Whole names, and the words of names that are no words of the language.
    private readonly string[] names;

    // Words of names that are words of the language too: "will", "may", "rose".
    private readonly HashSet<string> common;

    // The normal form of a text keeps no signs: a name of signs alone is looked for as it is written.
    private readonly string[] signs;

    internal Mentioning(IEnumerable<string> names)
    {
        string[] written = [.. names.Distinct(StringComparer.Ordinal)];
        signs = [.. written.Where(name => !string.IsNullOrWhiteSpace(name) && !name.Any(char.IsLetterOrDigit)).Select(name => name.Trim())];
        string[] all =
        [
            .. written
                .SelectMany(name => Words(name).Append(name).Concat(Pairs(name)))
                .Select(NormalText.Of)
                .Where(name => name.Length > 0 && !Particles.Contains(name))
                .Distinct(StringComparer.Ordinal),
        ];
        this.names = [.. all.Where(name => !CommonWords.Has(name))];
        common = [.. all.Where(CommonWords.Has)];
    }

    /// <summary>Of some of the people in a history: their ids, and every name they were ever noted under.</summary>
    internal static Mentioning Of(IReadOnlyList<ApproachEvent> history, Func<ContactId, bool> isMeant)
    {
        ApproachEvent[] told = [.. history.SelectMany(e => e.WithInstead())];
        return new Mentioning(
        [
            .. told.SelectMany(e => e.People).Distinct().Where(isMeant).Select(who => who.Value),
            .. told.OfType<ApproachEvent.PersonNoted>().Where(noted => isMeant(noted.Person.Id)).Select(noted => noted.Person.Name),
        ]);
    }

    /// <summary>Whether a text may name one of them: a name, or a word of a name, as whole words, whatever the case and the accents; rather
    /// once too often.</summary>
    internal bool MayBeIn(string text) => IsIn(text, name => common.Contains(name));

    /// <summary>Whether a sentence may name one of them. As the other, except that a word of a name that is also a word of the language
    /// ("will", "rose") counts only where it is written with a capital letter, or in the whole name: "nobody may smoke" does not name
    /// Will May, "ask May" and "will may" do.</summary>
    internal bool MayNameIn(string text) => IsIn(text, _ => false) || (common.Count > 0 && Capitalized(text).Any(common.Contains));

    /// <summary>Whether a text without blanks, as the name of a file, may have one of their names in it, as a part of a word
    /// too.</summary>
    internal bool MayBeInAWord(string text)
    {
        string joined = NormalText.Of(text).Replace(" ", string.Empty, StringComparison.Ordinal);
        return MayBeIn(text) || names.Concat(common)
            .Select(name => name.Replace(" ", string.Empty, StringComparison.Ordinal))
            .Any(name => name.Length >= LeastCharactersInAWord && joined.Contains(name, StringComparison.Ordinal));
    }

    private bool IsIn(string text, Func<string, bool> isMeant)
    {
        // Normal form joins what apostrophes part: "d'Anne" is looked through as "danne" and as "d anne".
        string normal = NormalText.Of(text);
        string parted = text.AsSpan().ContainsAny(Apostrophes)
            ? NormalText.Of(string.Concat(text.Select(one => Apostrophes.Contains(one, StringComparison.Ordinal) ? ' ' : one)))
            : normal;
        return names.Concat(common.Where(isMeant))
                .Any(name => Stands(normal, name) || (!ReferenceEquals(parted, normal) && Stands(parted, name)))
            || Array.Exists(signs, sign => text.Contains(sign, StringComparison.Ordinal));
    }

    /// <summary>The words of a text that begin with a capital letter, in normal form.</summary>
    private static IEnumerable<string> Capitalized(string text)
    {
        for (int at = 0; at < text.Length; at++)
        {
            int start = at;
            while (at < text.Length
                && (char.IsLetterOrDigit(text[at]) || char.GetUnicodeCategory(text[at]) is UnicodeCategory.NonSpacingMark))
            {
                at++;
            }

            if (at > start && (char.IsUpper(text[start]) || char.GetUnicodeCategory(text[start]) is UnicodeCategory.TitlecaseLetter))
            {
                yield return NormalText.Of(text[start..at]);
            }
        }
    }

    /// <summary>Two words of a name next to each other: as they follow one another, and first and last in either order.</summary>
    private static IEnumerable<string> Pairs(string name) => Words(name).ToArray() is [var first, .., var last] words
        ? words.Zip(words.Skip(1), (one, next) => $"{one} {next}").Concat([$"{first} {last}", $"{last} {first}"])
        : [];

    private static IEnumerable<string> Words(string name) => name
        .Split([' ', '-', ',', '.', '\'', '\u2019', '/', '@', '_'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Where(word => new StringInfo(word).LengthInTextElements >= LeastCharactersOfAWord);

    private static bool Stands(string text, string name)
    {
        bool mayHaveAnEnding = name.Length >= LeastCharactersBeforeAnEnding;
        for (int at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            int end = at + name.Length;
            end += mayHaveAnEnding && end < text.Length && text[end] == 's' ? 1 : 0;
            if (!(at > 0 && IsLatin(text[at - 1]) && IsLatin(text[at]))
                && (end == text.Length || !IsLatin(text[end]) || !IsLatin(text[end - 1])))
            {
                return true;
            }
        }

        return false;
    }

    // Other scripts do not always put spaces between words, or have prefixes.
    private static bool IsLatin(char letter) => char.IsAsciiLetterOrDigit(letter);
}
