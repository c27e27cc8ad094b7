namespace NetworkApproach.Reviewing;

/// <summary>The words of a language that an apostrophe shortens, written out: <c>don't</c> is <c>do not</c>, <c>j'ai</c> is <c>je
/// ai</c>.</summary>
internal sealed class Contractions
{
    private readonly Dictionary<(string, string), (string, string)> pairs = [];
    private readonly Dictionary<string, string> before = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> after = new(StringComparer.Ordinal);

    /// <summary>Takes one line: <c>don't = do not</c> for two words, <c>j' = je</c> for the one before an apostrophe, <c>'ll = will</c> for
    /// the one after.</summary>
    /// <exception cref="FormatException">The line is none of these.</exception>
    internal void Take(string line)
    {
        string[] sides = line.Split('=', StringSplitOptions.TrimEntries);
        string[] words = sides.Length == 2 ? sides[0].Split('\'') : [];
        string[] forms = sides.Length == 2 ? sides[1].Split(' ') : [];
        switch (words, forms)
        {
            case (["", var second], [var form]):
                after[second] = form;
                break;
            case ([var first, ""], [var form]):
                before[first] = form;
                break;
            case ([var first, var second], [var one, var other]):
                pairs[(first, second)] = (one, other);
                break;
            default:
                throw new FormatException($"'{line}': a contraction is written like don't = do not, j' = je or 'll = will.");
        }
    }

    /// <summary>The words with these written out.</summary>
    internal Word[] WrittenOut(Word[] words)
    {
        Word[] forms = [.. words];
        for (int at = 0; at < words.Length; at++)
        {
            if (!words[at].Is(WordMarks.Elided) || at + 1 == words.Length)
            {
                continue;
            }

            if (pairs.TryGetValue((words[at].Form, words[at + 1].Form), out (string One, string Other) pair))
            {
                forms[at] = forms[at] with { Form = pair.One };
                forms[at + 1] = forms[at + 1] with { Form = pair.Other };
                continue;
            }

            forms[at] = before.TryGetValue(words[at].Form, out string? whole) ? forms[at] with { Form = whole } : forms[at];
            forms[at + 1] = after.TryGetValue(words[at + 1].Form, out whole) ? forms[at + 1] with { Form = whole } : forms[at + 1];
        }

        return forms;
    }
}
