using System.Text;

namespace NetworkApproach.Tool;

/// <summary>
/// Other people's text as it leaves the tool. Names, companies and notes come from whoever wrote them; what acts on a terminal, on a
/// calendar or on the order of a line leaves as something that is only looked at.
/// </summary>
/// <remarks>
/// A control or a separator of lines becomes a blank, and what changes the direction of text the replacement character U+FFFD, so that a
/// reader sees that something stood there. An isolate around right-to-left letters stays (U+2068 to U+2069): so a sentence sets such a name
/// apart, and no name does more by it. Joiners and variation selectors stay too: scripts and emoji are written with them.
/// </remarks>
internal static class SafeText
{
    private const int IsolateOpens = 0x2068;
    private const int IsolateCloses = 0x2069;

    /// <summary>The text, in one line.</summary>
    internal static string Line(string text)
    {
        Rune[] runes = [.. text.EnumerateRunes()];
        if (!Array.Exists(runes, UnseenCharacters.Acts))
        {
            return text;
        }

        HashSet<int> kept = Isolates(runes, out HashSet<int> idle);
        StringBuilder line = new(text.Length);
        foreach ((int at, Rune one) in runes.Index())
        {
            line.Append(kept.Contains(at) || !UnseenCharacters.Acts(one) ? one.ToString()
                : idle.Contains(at) ? string.Empty
                : Rune.IsControl(one) || one.Value is 0x2028 or 0x2029 ? " "
                : Rune.ReplacementChar.ToString());
        }

        return line.ToString();
    }

    /// <summary>A text of several lines, each of them safe.</summary>
    internal static string Lines(string text) => string.Join('\n', text.Split('\n').Select(Line));

    /// <summary>JSON that says the same with every such character escaped; between the values there is none.</summary>
    internal static string Json(string json)
    {
        if (!json.EnumerateRunes().Any(IsToEscape))
        {
            return json;
        }

        StringBuilder escaped = new(json.Length + 16);
        foreach (Rune one in json.EnumerateRunes())
        {
            escaped.Append(IsToEscape(one) ? FormattableString.Invariant($"\\u{one.Value:X4}") : one.ToString());
        }

        return escaped.ToString();
    }

    // A line break that lays JSON out stands between values: within one it is escaped already.
    private static bool IsToEscape(Rune one) => UnseenCharacters.Acts(one) && one.Value is not ('\n' or '\r' or '\t');

    /// <summary>The places of the isolates that hold right-to-left letters; of those that hold none, and do nothing, in
    /// <paramref name="idle"/>.</summary>
    private static HashSet<int> Isolates(Rune[] runes, out HashSet<int> idle)
    {
        (HashSet<int> kept, idle) = ([], []);
        Stack<(int At, bool IsOurs, bool IsDirected)> open = new();
        for (int at = 0; at < runes.Length; at++)
        {
            if (runes[at].Value is >= 0x2066 and <= IsolateOpens)
            {
                open.Push((at, runes[at].Value == IsolateOpens, false));
            }
            else if (runes[at].Value == IsolateCloses && open.TryPop(out (int At, bool IsOurs, bool IsDirected) opened))
            {
                if (opened.IsOurs)
                {
                    (opened.IsDirected ? kept : idle).UnionWith([opened.At, at]);
                }

                if (opened.IsDirected && open.TryPop(out (int At, bool IsOurs, bool IsDirected) around))
                {
                    open.Push(around with { IsDirected = true });
                }
            }
            else if (IsRightToLeft(runes[at]) && open.TryPop(out (int At, bool IsOurs, bool IsDirected) inside))
            {
                open.Push(inside with { IsDirected = true });
            }
        }

        return kept;
    }

    private static bool IsRightToLeft(Rune one) => one.Value is (>= 0x0590 and <= 0x08FF and not 0x061C) or (>= 0xFB1D and <= 0xFDFF)
        or (>= 0xFE70 and <= 0xFEFC) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF);
}
