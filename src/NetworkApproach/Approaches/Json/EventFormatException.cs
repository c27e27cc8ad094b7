using NetworkApproach.Audits;
using NetworkApproach.Books;
using NetworkApproach.Papers;
using NetworkApproach.Paths;
using NetworkApproach.Planning;
using NetworkApproach.Texts;

namespace NetworkApproach;

/// <summary>A text that is no event in the form of <see cref="EventJson"/>. The message is one line: what, where, and what to do.</summary>
/// <remarks>The only exception <see cref="EventJson"/> throws for what stands in a text. Messages are in English and quote at most 40 characters of it.</remarks>
public sealed class EventFormatException : FormatException
{
    /// <summary>Makes one that says only that a text is no event.</summary>
    public EventFormatException()
        : this("This is no event; see EventJson for the form.")
    {
    }

    /// <summary>Makes one with a message.</summary>
    public EventFormatException(string message)
        : base(message)
    {
    }

    /// <summary>Makes one with a message and what lies behind it.</summary>
    public EventFormatException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    internal EventFormatException(int line, EventFormatException found)
        : base($"Line {line}: {found.Message}", found.InnerException) => Line = line;

    /// <summary>The line, from 1, blank ones counted; null where a single line was read.</summary>
    public int? Line { get; }
}
