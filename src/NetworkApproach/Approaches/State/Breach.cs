using System.Globalization;
using NetworkApproach.Audits;
using NetworkApproach.Books;
using NetworkApproach.Papers;
using NetworkApproach.Paths;
using NetworkApproach.Planning;
using NetworkApproach.Texts;

namespace NetworkApproach;

/// <summary>A recorded thing that a rule forbids, or whose subject is gone. It stays recorded and confers nothing.</summary>
/// <param name="Act">The act.</param>
/// <param name="Event">The event's type, as in <see cref="EventJson"/>.</param>
/// <param name="Rule">The rule it breaks.</param>
/// <param name="Who">The person it concerns; null if nobody in particular.</param>
/// <param name="Kind">Confessed, uncovered, or an orphan.</param>
/// <param name="Why">One sentence, in English; for another language, see <see cref="WhyIn"/>.</param>
public sealed record Breach(ActId Act, string Event, Rule Rule, ContactId? Who, BreachKind Kind, string Why)
{
    internal Breach(ActId act, string e, Rule rule, ContactId? who, BreachKind kind, BreachSentence why)
        : this(act, e, rule, who, kind, why.English) => Sentence = why;

    /// <summary>The sentence in every language; null for a breach that a host has made up.</summary>
    private BreachSentence? Sentence { get; }

    /// <summary>The sentence in the asked-for language: French for a French culture, otherwise English. Of a breach that a host has made up, as it stands.</summary>
    public string WhyIn(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return Sentence?.English == Why ? Sentence.In(culture) : Why;
    }

    /// <summary>One line: rule, event, act, person, why, the last in the asked-for language as in <see cref="WhyIn"/>.</summary>
    public string In(CultureInfo culture) => $"{(Rule == Rule.Record ? "record" : $"R{(int)Rule}")} {Event} {Act}{(Who is { } who ? $" ({who})" : string.Empty)}: {WhyIn(culture)}";

    /// <summary>One line in English: rule, event, act, person, why.</summary>
    public override string ToString() => In(CultureInfo.InvariantCulture);
}
