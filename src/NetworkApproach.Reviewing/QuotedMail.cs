namespace NetworkApproach.Reviewing;

/// <summary>The parts of a mail that the writer did not write: what is quoted or forwarded, and the signature.</summary>
/// <remarks>
/// Lines that begin with <c>&gt;</c> are quoted, and what stands between or below them is the writer's answer. A line, a rule or a block of
/// headers that announces a message quotes everything below it, unless lines with <c>&gt;</c> follow it. A block of headers at the very
/// beginning is that of the mail itself. A signature is what stands below a line of two hyphens, if it is short.
/// </remarks>
internal sealed class QuotedMail
{
    // Mail programs break the line above a quotation into so many at most, none longer than this.
    private const int BrokenLines = 4;
    private const int LongestLine = 300;
    private const int LongestSignature = 12;
    private const int LongestSignatureInCharacters = 1_000;

    private readonly string text;
    private readonly List<(int Start, int End)> lines = [];
    private readonly List<(int Start, int End)> ranges = [];

    // Lines of headers that were read and are no block together: so are fewer of them, from whichever line on.
    private (int First, int End) noBlock;

    private QuotedMail(string text)
    {
        this.text = text;
        for (int start = 0; start < text.Length;)
        {
            int end = text.IndexOf('\n', start) is var line and >= 0 ? line : text.Length;
            lines.Add((start, end));
            start = end + 1;
        }
    }

    /// <summary>The parts, in order, none touching another.</summary>
    internal static IReadOnlyList<(int Start, int End)> Of(string text)
    {
        QuotedMail mail = new(text);
        mail.Read();
        return mail.ranges;
    }

    private void Read()
    {
        int first = lines.FindIndex(line => !IsBlank(line));
        int at = Math.Max(0, first);
        at += first >= 0 && HeadersAt(at) is > 0 and int own && !AreMarked(NextWritten(at + own)) ? own : 0;
        while (at < lines.Count)
        {
            if (IsMarked(at) || IsShort(at) && MailShapes.IsAdded(Line(at)))
            {
                Take(at, at + 1);
                at++;
            }
            else if (OpeningAt(at) is > 0 and int length)
            {
                int next = NextWritten(at + length);
                int end = next < lines.Count && !IsMarked(next) ? lines.Count : at + length;
                Take(at, end);
                at = end;
            }
            else if (IsSignature(at, out int last))
            {
                Take(at, last);
                at = last;
            }
            else
            {
                at++;
            }
        }
    }

    // How many lines announce a message there, the headers with the rule above them; 0 if none does.
    private int OpeningAt(int at)
    {
        if (!IsShort(at) || IsBlank(lines[at]))
        {
            return 0;
        }

        if (MailShapes.IsRule(Line(at)) || MailShapes.IsBegin(Line(at)))
        {
            int next = NextWritten(at + 1);
            return next - at + HeadersAt(next);
        }

        return HeadersAt(at) is > 0 and int length ? length : AttributionAt(at);
    }

    private int AttributionAt(int at)
    {
        string said = string.Empty;
        for (int count = 1; count <= BrokenLines && at + count <= lines.Count && IsShort(at + count - 1); count++)
        {
            ReadOnlySpan<char> line = Line(at + count - 1).Trim();
            if (line.IsEmpty || IsMarked(at + count - 1))
            {
                return 0;
            }

            said = said.Length == 0 ? line.ToString() : $"{said} {line}";
            if (said[^1] is ':' or '\uFF1A' or '-')
            {
                return MailShapes.IsAttribution(said) ? count : 0;
            }
        }

        return 0;
    }

    // A block of headers says who wrote, and when or about what.
    private int HeadersAt(int at)
    {
        if (at >= noBlock.First && at < noBlock.End)
        {
            return 0;
        }

        MailShapes.Label stated = MailShapes.Label.None;
        int end = at;
        int labels = 0;
        for (int line = at; line < lines.Count && IsShort(line);)
        {
            if (MailShapes.LabelOf(Line(line)) is not MailShapes.Label.None and var label)
            {
                (stated, labels) = (stated | label, labels + 1);
                line++;
                end = line;
            }
            else if (labels > 0 && line - end < 2 && NextHeader(line) is > 0 and int next)
            {
                line = next;
            }
            else
            {
                break;
            }
        }

        bool isBlock = labels > 1 && stated.HasFlag(MailShapes.Label.From)
            && (stated & (MailShapes.Label.Sent | MailShapes.Label.Subject)) != MailShapes.Label.None;
        noBlock = isBlock ? noBlock : (at, end);
        return isBlock ? end - at : 0;
    }

    // A header may go on in the next line, and a blank line may stand between two of them.
    private int NextHeader(int line)
    {
        int next = line + 1;
        return next < lines.Count && IsShort(next) && MailShapes.LabelOf(Line(next)) != MailShapes.Label.None ? next : 0;
    }

    private bool IsSignature(int at, out int last)
    {
        last = at + 1;
        ReadOnlySpan<char> line = Line(at).TrimEnd();
        if (line is not "--")
        {
            return false;
        }

        int written = 0;
        while (last < lines.Count && !IsMarked(last) && OpeningAt(last) == 0)
        {
            written += IsBlank(lines[last]) ? 0 : 1;
            last++;
            if (written > LongestSignature || lines[last - 1].End - lines[at].Start > LongestSignatureInCharacters)
            {
                return false;
            }
        }

        return true;
    }

    private int NextWritten(int line)
    {
        while (line < lines.Count && IsBlank(lines[line]))
        {
            line++;
        }

        return line;
    }

    private void Take(int first, int end)
    {
        (int start, int stop) = (lines[first].Start, lines[end - 1].End);
        if (ranges.Count > 0 && ranges[^1].End + 1 >= start)
        {
            ranges[^1] = (ranges[^1].Start, stop);
        }
        else
        {
            ranges.Add((start, stop));
        }
    }

    private ReadOnlySpan<char> Line(int at) => text.AsSpan(lines[at].Start, lines[at].End - lines[at].Start);

    private bool IsShort(int at) => lines[at].End - lines[at].Start <= LongestLine;

    private bool IsBlank((int Start, int End) line) => text.AsSpan(line.Start, line.End - line.Start).IsWhiteSpace();

    private bool AreMarked(int at) => at < lines.Count && IsMarked(at);

    private bool IsMarked(int at) => Line(at).TrimStart() is ['>', ..];
}
