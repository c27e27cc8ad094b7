namespace NetworkApproach.Reviewing;

/// <summary>The parts of a text that are somebody else's words: between quotation marks within a paragraph, or quoted mail and what
/// <see cref="QuotedMail"/> else finds.</summary>
internal sealed class QuotedRanges
{
    private readonly List<(int Start, int End, WordMarks Marks)> ranges = [];
    private int next;

    /// <summary>The ranges of a text. A quotation that its paragraph does not close is none.</summary>
    internal static QuotedRanges Of(string text)
    {
        QuotedRanges quoted = new();
        IReadOnlyList<(int Start, int End)> mail = QuotedMail.Of(text);
        int nextMail = 0;
        int opened = -1;
        char closing = default;
        for (int at = 0; at < text.Length; at++)
        {
            char mark = text[at];
            if (nextMail < mail.Count && at == mail[nextMail].Start)
            {
                (int start, int end) = mail[nextMail++];
                quoted.ranges.Add((start, end, WordMarks.Quoted | WordMarks.Foreign));
                (at, opened) = (end - 1, -1);
            }
            else if (mark == '\n' && at + 1 < text.Length && text[at + 1] is '\n' or '\r')
            {
                opened = -1;
            }
            else if (opened >= 0 && mark == closing)
            {
                quoted.ranges.Add((opened, at, WordMarks.Quoted));
                opened = -1;
            }
            else if (opened < 0 && ClosingOf(mark) is { } wanted)
            {
                (opened, closing) = (at, wanted);
            }
        }

        return quoted;
    }

    /// <summary>The marks of a word in it. Words are asked for from the first to the last.</summary>
    internal WordMarks MarksAt(int start, int end)
    {
        while (next < ranges.Count && ranges[next].End <= start)
        {
            next++;
        }

        return next < ranges.Count && ranges[next].Start <= start && end <= ranges[next].End ? ranges[next].Marks : WordMarks.None;
    }

    private static char? ClosingOf(char mark) => mark switch
    {
        '"' => '"',
        '\u201C' => '\u201D',
        '\u201E' => '\u201C',
        '\u00AB' => '\u00BB',
        _ => null,
    };
}
