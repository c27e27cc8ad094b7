using System.Globalization;
using NetworkApproach.Texts;

namespace NetworkApproach;

/// <summary>A recorded act that breaks a rule, or whose subject is missing. It remains recorded and permits nothing.</summary>
/// <param name="Act">The id of the act.</param>
/// <param name="Event">The type of the event, as in <see cref="EventJson"/>.</param>
/// <param name="Rule">The rule it breaks.</param>
/// <param name="Who">The person it concerns; null if nobody in particular.</param>
/// <param name="Kind">How it came to light: confessed, uncovered, or an orphan.</param>
/// <param name="Why">The reason, one sentence in English; see <see cref="WhyIn(Phrasebook)"/> for other languages.</param>
public sealed record Breach(ActId Act, string Event, Rule Rule, ContactId? Who, BreachKind Kind, string Why)
{
    internal static readonly Phrase ConfessedText = Phrase.Plain("breach.confessed", "who:id!");

    private readonly Func<Phrasebook, string>? say;

    internal Breach(ActId act, string e, Rule rule, ContactId? who, BreachKind kind, Func<Phrasebook, string> say)
        : this(act, e, rule, who, kind, say(Phrasebook.English)) => this.say = say;

    /// <summary>
    /// Returns the reason in French for a French culture, otherwise in English. For a breach created by a host, it is the given sentence.
    /// </summary>
    /// <exception cref="ArgumentNullException">The culture is null.</exception>
    public string WhyIn(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return WhyIn(Phrasebook.For(culture));
    }

    /// <summary>
    /// Returns the reason in the language of a phrasebook, for example a host's own. For a breach created by a host, it is the given
    /// sentence.
    /// </summary>
    /// <exception cref="ArgumentNullException">The phrasebook is null.</exception>
    public string WhyIn(Phrasebook phrasebook)
    {
        ArgumentNullException.ThrowIfNull(phrasebook);
        return say is not null && say(Phrasebook.English) == Why ? say(phrasebook) : Why;
    }

    /// <summary>
    /// Returns one line with the rule, event, act, person and reason; the reason is that of <see cref="WhyIn(CultureInfo)"/>.
    /// </summary>
    /// <exception cref="ArgumentNullException">The culture is null.</exception>
    public string In(CultureInfo culture) => Line(WhyIn(culture));

    /// <summary>
    /// Returns one line with the rule, event, act, person and reason; the reason is that of <see cref="WhyIn(Phrasebook)"/>.
    /// </summary>
    /// <exception cref="ArgumentNullException">The phrasebook is null.</exception>
    public string In(Phrasebook phrasebook) => Line(WhyIn(phrasebook));

    /// <summary>Returns one line in English with the rule, event, act, person and reason.</summary>
    public override string ToString() => Line(Why);

    /// <summary>Whether two breaches have the same content, whatever the language of the reason.</summary>
    public bool Equals(Breach? other) =>
        other is not null && (Act, Event, Rule, Who, Kind, Why) == (other.Act, other.Event, other.Rule, other.Who, other.Kind, other.Why);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Act, Event, Rule, Who, Kind, Why);

    /// <summary>A contact the seeker confessed. What forbade it is not said: that depends on what was recorded since.</summary>
    internal static SaidPhrase Confessed(string who) => new(ConfessedText, Fact.Id("who", who));

    private string Line(string why) =>
        $"{(Rule == Rule.Record ? "record" : $"R{(int)Rule}")} {Event} {Act}{(Who is { } who ? $" ({who})" : string.Empty)}: {why}";
}
