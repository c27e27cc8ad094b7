namespace NetworkApproach.Tool;

/// <summary>The command that does what a refusal says can be done instead.</summary>
internal static class RefusalHint
{
    internal static readonly Phrase NameAndTopic = Phrase.Plain("fact.name-and-topic");

    /// <summary>The command; null where the refusal's own sentence is all there is to say.</summary>
    internal static string? Of(Approach approach, Refusal because, Language language)
    {
        string? command = because switch
        {
            Refusal.NoBasis { Concerns: { } person } => WayTo(approach, person),
            Refusal.OriginUnknown { Concerns: { } person } when NamingOf(approach, person) is null =>
                $"know {Shown(approach.People, person)} --how \"...\" --since ...",
            Refusal.SaidNoBefore { Concerns: { } person } => $"received {Shown(approach.People, person)}",
            Refusal.InterestFirst => "interest confirmed",
            Refusal.FactFirst => $"fact {language.Say(NameAndTopic)} \"...\"",
            Refusal.TalkFirst { Concerns: { } person } => $"ask {Shown(approach.People, person)} talk",
            _ => null,
        };
        return command is null ? null : $"network-approach {command}";
    }

    /// <summary>Leave is asked of whoever named somebody; of a mere lead, whether they know them. Only whom nobody named may be an
    /// acquaintance from elsewhere.</summary>
    private static string WayTo(Approach approach, Contact person) => NamingOf(approach, person) is { } naming
        ? $"ask {Shown(approach.People, approach.Contact(naming.By))} {(naming.Personally ? "leave" : "knows")} "
            + $"{Shown(approach.People, person)}"
        : $"know {Shown(approach.People, person)} --how \"...\" --since ...";

    /// <summary>The last naming of somebody; one by a relay who knows them goes before a lead.</summary>
    private static ApproachEvent.Named? NamingOf(Approach approach, Contact person) => approach.Journal()
        .Where(entry => !entry.StruckOut && entry.Breach is null).Select(entry => entry.Event).OfType<ApproachEvent.Named>()
        .Where(named => named.Who == person.Id && !named.InConfidence).OrderBy(named => named.Personally).LastOrDefault();

    /// <summary>Any text as it is typed in a command.</summary>
    internal static string Quoted(string text) =>
        text.All(character => char.IsLetterOrDigit(character) || character is '-' or '.' or '/' or '@' or ':' or '_')
            ? text
            : $"\"{text}\"";

    /// <summary>Somebody as they are typed in a command: by name, or by id where another of these people has that name too.</summary>
    internal static string Shown(IEnumerable<Contact> people, Contact person)
    {
        string name = NormalText.Of(person.Name);
        return people.Any(other => other.Id != person.Id && NormalText.Of(other.Name) == name)
            ? Quoted(person.Id.Value)
            : Shown(person.Name);
    }

    /// <summary>The same, for the place in a sentence where its command names them.</summary>
    internal static Fact Typed(IEnumerable<Contact> people, Contact person) => Fact.Words("typed", Shown(people, person));

    /// <summary>A name as it is typed in a command.</summary>
    internal static string Shown(string name) =>
        name.Contains(' ', StringComparison.Ordinal) || name.Contains('\'', StringComparison.Ordinal) ? $"\"{name}\"" : name;
}
