using System.Globalization;
using NetworkApproach.Texts;

namespace NetworkApproach;

/// <summary>
/// Thrown when a text is not an event in the format of <see cref="EventJson"/>. The message is one line: what is wrong, where, and how to
/// correct it.
/// </summary>
/// <remarks>
/// The only exception that <see cref="EventJson"/> throws for the content of a text. The message is in English and quotes at most 40
/// characters of the text; <see cref="In(Phrasebook)"/> gives it in other languages.
/// </remarks>
public sealed class EventFormatException : FormatException
{
    /// <summary>Creates an exception with a default message, which says only that a text is not an event.</summary>
    public EventFormatException()
        : this("This is no event; see EventJson for the form.")
    {
    }

    /// <summary>Creates an exception with a message.</summary>
    public EventFormatException(string message)
        : base(message)
    {
    }

    /// <summary>Creates an exception with a message and an inner exception.</summary>
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

    /// <summary>The line number, from 1, counting blank lines; null if a single line was read.</summary>
    public int? Line { get; }

    /// <summary>What the message says; null where the constructor was given a message.</summary>
    internal SaidPhrase? Said { get; }

    /// <summary>Returns the message in French for a French culture, otherwise in English, as in <see cref="Exception.Message"/>.</summary>
    /// <remarks>If a value is refused for its content rather than its format, the reason itself is in English in every language.</remarks>
    /// <exception cref="ArgumentNullException">The culture is null.</exception>
    public string In(CultureInfo culture) => In(Phrasebook.For(culture));

    /// <summary>
    /// Returns the message in the language of a phrasebook. A message that was given to the constructor is the same in every language.
    /// </summary>
    /// <exception cref="ArgumentNullException">The phrasebook is null.</exception>
    public string In(Phrasebook phrasebook)
    {
        ArgumentNullException.ThrowIfNull(phrasebook);
        return Said?.In(phrasebook) ?? Message;
    }

    /// <summary>The message as a fact of another.</summary>
    internal Fact Problem(string name) => Said is { } said ? Fact.Words(name, said) : Fact.Words(name, Message);
}
