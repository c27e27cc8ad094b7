namespace NetworkApproach.Texts;

/// <summary>A phrasebook that cannot be used. The message is one line: which file, line, column and key, what is wrong, and what to
/// do.</summary>
public sealed class PhrasebookFormatException : FormatException
{
    /// <summary>Makes one that says only that a text is no phrasebook.</summary>
    public PhrasebookFormatException()
        : this("This is no phrasebook; see Phrasebook for the form.")
    {
    }

    /// <summary>Makes one with a message.</summary>
    public PhrasebookFormatException(string message)
        : base(message)
    {
    }

    /// <summary>Makes one with a message and what lies behind it.</summary>
    public PhrasebookFormatException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    internal PhrasebookFormatException(string source, Place place, string? key, string problem)
        : base($"{source}: line {place.Line}, column {place.Column}{(key is null ? string.Empty : $", [{key}]")}: {problem}") =>
        (Line, Column, Key) = (place.Line, place.Column, key ?? string.Empty);

    /// <summary>The line, from 1; 0 where it is not known.</summary>
    public int Line { get; }

    /// <summary>The column, from 1; 0 where it is not known.</summary>
    public int Column { get; }

    /// <summary>The key; empty outside a text.</summary>
    public string Key { get; } = string.Empty;
}

/// <summary>Where something stands in a phrasebook, both from 1.</summary>
internal readonly record struct Place(int Line, int Column);
