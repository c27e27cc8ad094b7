using System.Globalization;
using NetworkApproach.Texts;

namespace NetworkApproach;

/// <summary>A recorded thing that a rule forbids, or whose subject is gone. It stays recorded and confers nothing.</summary>
/// <param name="Act">The act.</param>
/// <param name="Event">The event's type, as in <see cref="EventJson"/>.</param>
/// <param name="Rule">The rule it breaks.</param>
/// <param name="Who">The person it concerns; null if nobody in particular.</param>
/// <param name="Kind">Confessed, uncovered, or an orphan.</param>
/// <param name="Why">One sentence, in English; for another language, see <see cref="WhyIn(Phrasebook)"/>.</param>
public sealed record Breach(ActId Act, string Event, Rule Rule, ContactId? Who, BreachKind Kind, string Why)
{
    internal static readonly Phrase ConfessedText = Phrase.Plain("breach.confessed", "who:id!");

    private readonly Func<Phrasebook, string>? say;

    internal Breach(ActId act, string e, Rule rule, ContactId? who, BreachKind kind, Func<Phrasebook, string> say)
        : this(act, e, rule, who, kind, say(Phrasebook.English)) => this.say = say;

    /// <summary>The sentence in the asked-for language: French for a French culture, otherwise English. Of a breach that a host has made
    /// up, as it stands.</summary>
    /// <exception cref="ArgumentNullException">The culture is null.</exception>
    public string WhyIn(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return WhyIn(Phrasebook.For(culture));
    }

    /// <summary>The sentence in the words of a phrasebook: a host's own language, for example. Of a breach that a host has made up, as it
    /// stands.</summary>
    /// <exception cref="ArgumentNullException">The phrasebook is null.</exception>
    public string WhyIn(Phrasebook phrasebook)
    {
        ArgumentNullException.ThrowIfNull(phrasebook);
        return say is not null && say(Phrasebook.English) == Why ? say(phrasebook) : Why;
    }

    /// <summary>One line: rule, event, act, person, why; the last as in <see cref="WhyIn(CultureInfo)"/>.</summary>
    /// <exception cref="ArgumentNullException">The culture is null.</exception>
    public string In(CultureInfo culture) => Line(WhyIn(culture));

    /// <summary>One line: rule, event, act, person, why; the last as in <see cref="WhyIn(Phrasebook)"/>.</summary>
    /// <exception cref="ArgumentNullException">The phrasebook is null.</exception>
    public string In(Phrasebook phrasebook) => Line(WhyIn(phrasebook));

    /// <summary>One line in English: rule, event, act, person, why.</summary>
    public override string ToString() => Line(Why);

    /// <summary>Whether two breaches say the same, whatever language they may be told in.</summary>
    public bool Equals(Breach? other) =>
        other is not null && (Act, Event, Rule, Who, Kind, Why) == (other.Act, other.Event, other.Rule, other.Who, other.Kind, other.Why);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Act, Event, Rule, Who, Kind, Why);

    /// <summary>A contact the seeker confessed. What forbade it is not said: that depends on what was recorded since.</summary>
    internal static SaidPhrase Confessed(string who) => new(ConfessedText, Fact.Id("who", who));

    private string Line(string why) =>
        $"{(Rule == Rule.Record ? "record" : $"R{(int)Rule}")} {Event} {Act}{(Who is { } who ? $" ({who})" : string.Empty)}: {why}";
}
