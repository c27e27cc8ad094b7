using System.Text;

namespace NetworkApproach.Formats;

/// <summary>The lines of a text, none longer than the limits allow, whatever ends them.</summary>
internal sealed class SourceLines(SourceFile file, TextReader text)
{
    internal static readonly Phrase LineTooLong = Phrase.Plain("targets.line-too-long", "most:id!");

    private readonly StringBuilder line = new();
    private int next = -1;
    private bool begun;

    /// <summary>The current line's number, from 1.</summary>
    internal int Line { get; private set; }

    /// <summary>Goes to the next line; null at the end.</summary>
    internal string? Next()
    {
        Begin();
        if (next < 0)
        {
            return null;
        }

        Line++;
        if (Line > file.Limits.Rows)
        {
            throw file.Refused(Line, FilePhrases.TooManyRows, FilePhrases.Figure("most", file.Limits.Rows));
        }

        line.Clear();
        for (; next is >= 0 and not '\r' and not '\n'; next = text.Read())
        {
            if (line.Length == file.Limits.BytesPerRow)
            {
                throw file.Refused(Line, LineTooLong, FilePhrases.Figure("most", file.Limits.BytesPerRow));
            }

            line.Append((char)next);
        }

        int end = next;
        next = next < 0 ? next : text.Read();
        next = end == '\r' && next == '\n' ? text.Read() : next;
        return line.ToString();
    }

    private void Begin()
    {
        if (!begun)
        {
            begun = true;
            next = text.Read();
        }
    }
}
