using System.Text;

namespace NetworkApproach;

/// <summary>Lines one after another, none of them held once it is longer than an event can be.</summary>
internal sealed class EventLines(TextReader reader)
{
    private readonly char[] buffer = new char[4096];
    private int start;
    private int end;

    /// <summary>The number of the line last begun, from 1; 0 before the first.</summary>
    internal int Number { get; private set; }

    /// <summary>The next line without its line feed, or null at the end.</summary>
    /// <exception cref="EventFormatException">The line is too long; the rest of it was not read.</exception>
    internal string? Next()
    {
        if (!Fill())
        {
            return null;
        }

        Number++;
        StringBuilder line = new();
        do
        {
            int feed = Array.IndexOf(buffer, '\n', start, end - start);
            int stop = feed < 0 ? end : feed;
            line.Append(buffer, start, stop - start);
            start = feed < 0 ? stop : stop + 1;
            if (line.Length > EventJson.MostCharacters + 1)
            {
                throw EventJson.TooLong();
            }

            if (feed >= 0)
            {
                break;
            }
        }
        while (Fill());

        return line.Length > 0 && line[^1] == '\r' ? line.ToString(0, line.Length - 1) : line.ToString();
    }

    private bool Fill()
    {
        if (start == end)
        {
            start = 0;
            end = reader.Read(buffer, 0, buffer.Length);
        }

        return end > start;
    }
}
