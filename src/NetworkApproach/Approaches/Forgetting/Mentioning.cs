using System.Globalization;

namespace NetworkApproach;

/// <summary>How people may be named in a text; made once for many texts.</summary>
internal sealed class Mentioning
{
    private const int LeastCharactersOfAWord = 2;

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

    private readonly string[] names;

    // The normal form of a text keeps no signs: a name of signs alone is looked for as it is written.
    private readonly string[] signs;

    internal Mentioning(IEnumerable<string> names)
    {
        string[] written = [.. names.Distinct(StringComparer.Ordinal)];
        signs = [.. written.Where(name => !string.IsNullOrWhiteSpace(name) && !name.Any(char.IsLetterOrDigit)).Select(name => name.Trim())];
        this.names =
        [
            .. written
                .SelectMany(name => Words(name).Append(name))
                .Select(NormalText.Of)
                .Where(name => name.Length > 0 && !Particles.Contains(name))
                .Distinct(StringComparer.Ordinal),
        ];
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

    /// <summary>Whether a text may name one of them: a name, or a word of a name, whatever the case and the accents; rather once too
    /// often.</summary>
    internal bool MayBeIn(string text)
    {
        // Normal form joins what apostrophes part: "d'Anne" is looked through as "danne" and as "d anne".
        string normal = NormalText.Of(text);
        string parted = text.AsSpan().ContainsAny(Apostrophes)
            ? NormalText.Of(string.Concat(text.Select(one => Apostrophes.Contains(one, StringComparison.Ordinal) ? ' ' : one)))
            : normal;
        return Array.Exists(names, name => Stands(normal, name) || (!ReferenceEquals(parted, normal) && Stands(parted, name)))
            || Array.Exists(signs, sign => text.Contains(sign, StringComparison.Ordinal));
    }

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
