using System.Globalization;
using NetworkApproach.Texts;

namespace NetworkApproach;

/// <summary>A text that is no event in the form of <see cref="EventJson"/>. The message is one line: what, where, and what to do.</summary>
/// <remarks>The only exception <see cref="EventJson"/> throws for what stands in a text. The message is in English and quotes at most 40
/// characters of it; <see cref="In(Phrasebook)"/> has it in other languages.</remarks>
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

    internal EventFormatException(Phrase phrase, params Fact[] facts)
        : this(null, phrase, facts)
    {
    }

    internal EventFormatException(Exception? innerException, Phrase phrase, params Fact[] facts)
        : base(Phrasebook.English.Say(phrase, facts), innerException) => Said = new SaidPhrase(phrase, facts);

    internal EventFormatException(int line, EventFormatException found)
        : this(found.InnerException, EventFormatPhrases.OnLine, EventFormatPhrases.Figure("line", line), found.Problem("problem")) =>
        Line = line;

    /// <summary>The line, from 1, blank ones counted; null where a single line was read.</summary>
    public int? Line { get; }

    /// <summary>What the message says; null where the constructor was given a message.</summary>
    internal SaidPhrase? Said { get; }

    /// <summary>The message in French where the culture is French; else in English, as <see cref="Exception.Message"/> has it.</summary>
    /// <remarks>Where a value is refused for what it says rather than for its form, the reason itself is in English in every
    /// language.</remarks>
    /// <exception cref="ArgumentNullException">The culture is null.</exception>
    public string In(CultureInfo culture) => In(Phrasebook.For(culture));

    /// <summary>The message in the words of a phrasebook. A message that the constructor was given is the same in every language.</summary>
    /// <exception cref="ArgumentNullException">The phrasebook is null.</exception>
    public string In(Phrasebook phrasebook)
    {
        ArgumentNullException.ThrowIfNull(phrasebook);
        return Said?.In(phrasebook) ?? Message;
    }

    /// <summary>The message as a fact of another.</summary>
    internal Fact Problem(string name) => Said is { } said ? Fact.Words(name, said) : Fact.Words(name, Message);
}
