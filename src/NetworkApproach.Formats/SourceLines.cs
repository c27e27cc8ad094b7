using System.Text;

namespace NetworkApproach.Formats;

/// <summary>The lines of a text, none longer than the limits allow, whatever ends them.</summary>
internal sealed class SourceLines(SourceFile file, TextReader text)
{
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
            throw file.Refused(
                Line,
                FormattableString.Invariant($"the file has more than {file.Limits.Rows} rows, the most that is read; split it."),
                FormattableString.Invariant($"le fichier a plus de {file.Limits.Rows} lignes, le plus qui soit lu ; coupez-le en plusieurs."));
        }

        line.Clear();
        for (; next is >= 0 and not '\r' and not '\n'; next = text.Read())
        {
            if (line.Length == file.Limits.BytesPerRow)
            {
                throw file.Refused(
                    Line,
                    FormattableString.Invariant($"the line is longer than {file.Limits.BytesPerRow} characters; is it a list of targets?"),
                    FormattableString.Invariant($"la ligne a plus de {file.Limits.BytesPerRow} caractères ; est-ce bien une liste de cibles ?"));
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
