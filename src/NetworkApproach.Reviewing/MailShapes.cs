namespace NetworkApproach.Reviewing;

/// <summary>How a line of mail shows that what follows is quoted or forwarded, in the languages of the usual mail programs.</summary>
internal static class MailShapes
{
    private const int LongestLabel = 30;

    private static readonly IReadOnlyDictionary<string, IReadOnlyList<string>> Sections = SectionFile.Embedded("Mail.shapes");

    private static readonly Dictionary<string, Label> Labels = LabelsOf(
        ("from", Label.From), ("sent", Label.Sent), ("to", Label.To), ("subject", Label.Subject));

    private static readonly IReadOnlySet<string> Own = new HashSet<string>(Sections["own"], StringComparer.OrdinalIgnoreCase);

    /// <summary>What a line of a header block states: "Sent: Monday".</summary>
    [Flags]
    internal enum Label
    {
        /// <summary>It is none.</summary>
        None = 0,

        /// <summary>Who wrote.</summary>
        From = 1,

        /// <summary>When.</summary>
        Sent = 2,

        /// <summary>To whom.</summary>
        To = 4,

        /// <summary>About what.</summary>
        Subject = 8,
    }

    /// <summary>What a line states, if it is one of a header block. A label may be more than one thing in two languages.</summary>
    internal static Label LabelOf(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> bare = line.Trim("*_| \t\u00A0\u202F");
        int colon = bare.IndexOfAny(':', '\uFF1A');
        return colon is > 0 and <= LongestLabel
            ? Labels.GetValueOrDefault(bare[..colon].Trim("*_ \t\u00A0\u202F").ToString())
            : Label.None;
    }

    /// <summary>Whether a line is a rule with the words for a message in it: "-----Original Message-----".</summary>
    internal static bool IsRule(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> words = line.Trim("-_=*\u2014\u2013 \t\u00A0\u202F:");
        bool isRuled = line.TrimStart() is ['-' or '_' or '=' or '*' or '\u2014' or '\u2013', ..];
        return isRuled && words.Length > 0 && Begins(words, "rule");
    }

    /// <summary>Whether a line announces a forwarded message.</summary>
    internal static bool IsBegin(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> bare = line.Trim();
        return bare is [.. var words, ':' or '\uFF1A'] && Is(words.TrimEnd(), "begin");
    }

    /// <summary>Whether a line says who wrote what stands below: "On 12 November 2026, Ann wrote:".</summary>
    internal static bool IsAttribution(string lines)
    {
        string bare = lines.Trim().TrimEnd('-').TrimEnd();
        if (bare is not [.. var said, ':' or '\uFF1A'])
        {
            return false;
        }

        bool hasAddress = said.Contains('@', StringComparison.Ordinal);
        if (hasAddress && said.EndsWith('>') && said.Any(char.IsAsciiDigit) && said.Contains(':', StringComparison.Ordinal))
        {
            return true;
        }

        string line = said.TrimEnd();
        string[] words = line.Split([' ', '\u00A0', '\u202F', '\t', ',', '\'', '\u2019'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Any(Own.Contains))
        {
            return false;
        }

        bool isWritten = Sections["wrote"].Any(ending => EndsWith(line, ending))
            || Sections["wrote-before"].Any(verb => words.Contains(verb, StringComparer.OrdinalIgnoreCase));
        return isWritten && (hasAddress || said.Any(char.IsAsciiDigit) || IsName(line));
    }

    /// <summary>Whether a program has added a line: "Sent from my telephone".</summary>
    internal static bool IsAdded(ReadOnlySpan<char> line) => Begins(line.Trim(), "added");

    // "Ann Leroy wrote:", with nothing else in the line.
    private static bool IsName(string line)
    {
        string ending = Sections["wrote"].Where(one => EndsWith(line, one)).MaxBy(one => one.Length) ?? string.Empty;
        string[] words = line[..^ending.Length].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return ending.Length > 0 && words.Length is > 0 and <= 4 && Array.TrueForAll(words, word => char.IsUpper(word[0]));
    }

    private static bool EndsWith(string line, string ending) =>
        line.EndsWith(ending, StringComparison.OrdinalIgnoreCase)
        && (line.Length == ending.Length || !char.IsLetter(line[^(ending.Length + 1)]) || !char.IsAscii(ending[0]));

    private static bool Begins(ReadOnlySpan<char> words, string section)
    {
        foreach (string entry in Sections[section])
        {
            if (words.StartsWith(entry, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Is(ReadOnlySpan<char> words, string section)
    {
        foreach (string entry in Sections[section])
        {
            if (words.Equals(entry, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static Dictionary<string, Label> LabelsOf(params (string Section, Label Label)[] sections)
    {
        Dictionary<string, Label> labels = new(StringComparer.OrdinalIgnoreCase);
        foreach ((string section, Label label) in sections)
        {
            foreach (string entry in Sections[section])
            {
                labels[entry] = labels.GetValueOrDefault(entry) | label;
            }
        }

        return labels;
    }
}
