namespace NetworkApproach.Tool;

/// <summary>The command that does what a refusal says can be done instead.</summary>
internal static class RefusalHint
{
    /// <summary>A line with the command; null where the refusal's own sentence is all there is to say.</summary>
    internal static string? Of(Language language, Refusal because)
    {
        string who = because.Concerns is { } person ? Shown(person.Name) : "NAME";
        string? command = because switch
        {
            Refusal.OriginUnknown or Refusal.NoBasis => language.Say(
                $"know {who} --how \"...\" --since ...   (you know them from elsewhere)", $"know {who} --how \"...\" --since ...   (vous la connaissez d'ailleurs)"),
            Refusal.InterestFirst => "interest confirmed",
            Refusal.FactFirst => "fact NAME TOPIC \"...\"",
            Refusal.TalkFirst => $"ask {who} talk",
            _ => null,
        };
        return command is null ? null : $"network-approach {command}";
    }

    /// <summary>Any text as it is typed in a command.</summary>
    internal static string Quoted(string text) => text.All(character => char.IsLetterOrDigit(character) || character is '-' or '.' or '/' or '@' or ':' or '_') ? text : $"\"{text}\"";

    /// <summary>A name as it is typed in a command.</summary>
    internal static string Shown(string name) => name.Contains(' ', StringComparison.Ordinal) || name.Contains('\'', StringComparison.Ordinal) ? $"\"{name}\"" : name;
}
