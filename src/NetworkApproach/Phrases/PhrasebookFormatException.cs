namespace NetworkApproach.Texts;

/// <summary>
/// Thrown when a phrasebook is not valid. The message is one line: the file, line, column and key, what is wrong, and how to correct it.
/// </summary>
public sealed class PhrasebookFormatException : FormatException
{
    /// <summary>Creates an exception with a default message, which says only that a text is not a phrasebook.</summary>
    public PhrasebookFormatException()
        : this("This is no phrasebook; see Phrasebook for the form.")
    {
    }

    /// <summary>Creates an exception with a message.</summary>
    public PhrasebookFormatException(string message)
        : base(message)
    {
    }

    /// <summary>Creates an exception with a message and an inner exception.</summary>
    public PhrasebookFormatException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    internal PhrasebookFormatException(string source, Place place, string? key, string problem)
        : base($"{source}: line {place.Line}, column {place.Column}{(key is null ? string.Empty : $", [{key}]")}: {problem}") =>
        (Line, Column, Key) = (place.Line, place.Column, key ?? string.Empty);

    /// <summary>The line number, from 1; 0 if not known.</summary>
    public int Line { get; }

    /// <summary>The column number, from 1; 0 if not known.</summary>
    public int Column { get; }

    /// <summary>The key of the text; empty if the error is not inside a text.</summary>
    public string Key { get; } = string.Empty;
}

/// <summary>Where something stands in a phrasebook, both from 1.</summary>
internal readonly record struct Place(int Line, int Column);
