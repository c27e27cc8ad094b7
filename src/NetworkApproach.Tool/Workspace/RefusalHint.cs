namespace NetworkApproach.Tool;

/// <summary>The command that does what a refusal says can be done instead.</summary>
internal static class RefusalHint
{
    /// <summary>The command; null where the refusal's own sentence is all there is to say.</summary>
    internal static string? Of(Approach approach, Refusal because)
    {
        string? command = because switch
        {
            Refusal.NoBasis { Concerns: { } person } => WayTo(approach, person),
            Refusal.OriginUnknown { Concerns: { } person } when NamingOf(approach, person) is null => $"know {Shown(person.Name)} --how \"...\" --since ...",
            Refusal.InterestFirst => "interest confirmed",
            Refusal.FactFirst => "fact NAME TOPIC \"...\"",
            Refusal.TalkFirst { Concerns: { } person } => $"ask {Shown(person.Name)} talk",
            _ => null,
        };
        return command is null ? null : $"network-approach {command}";
    }

    /// <summary>Leave is asked of whoever named somebody; of a mere lead, whether they know them. Only whom nobody named may be an acquaintance from elsewhere.</summary>
    private static string WayTo(Approach approach, Contact person) => NamingOf(approach, person) is { } naming
        ? $"ask {Shown(approach.Contact(naming.By).Name)} {(naming.Personally ? "leave" : "knows")} {Shown(person.Name)}"
        : $"know {Shown(person.Name)} --how \"...\" --since ...";

    /// <summary>The last naming of somebody; one by a relay who knows them goes before a lead.</summary>
    private static ApproachEvent.Named? NamingOf(Approach approach, Contact person) => approach.Journal()
        .Where(entry => !entry.StruckOut && entry.Breach is null).Select(entry => entry.Event).OfType<ApproachEvent.Named>()
        .Where(named => named.Who == person.Id && !named.InConfidence).OrderBy(named => named.Personally).LastOrDefault();

    /// <summary>Any text as it is typed in a command.</summary>
    internal static string Quoted(string text) => text.All(character => char.IsLetterOrDigit(character) || character is '-' or '.' or '/' or '@' or ':' or '_') ? text : $"\"{text}\"";

    /// <summary>A name as it is typed in a command.</summary>
    internal static string Shown(string name) => name.Contains(' ', StringComparison.Ordinal) || name.Contains('\'', StringComparison.Ordinal) ? $"\"{name}\"" : name;
}
