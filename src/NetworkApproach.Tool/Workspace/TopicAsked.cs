namespace NetworkApproach.Tool;

/// <summary>Topics as they are typed.</summary>
internal static class TopicAsked
{
    private static readonly (Topic Topic, string[] Words)[] Known =
    [
        (Topic.Business, ["business", "company", "market", "activite", "entreprise", "marche"]),
        (Topic.Work, ["work", "travail", "metier"]),
        (Topic.Team, ["team", "equipe"]),
        (Topic.Needs, ["needs", "need", "besoins", "besoin"]),
        (Topic.Decision, ["decision", "decides"]),
        (Topic.Boss, ["boss", "responsable"]),
        (Topic.Culture, ["culture", "ambiance"]),
        (Topic.Conditions, ["conditions", "pay", "salaire"]),
        (Topic.Outlook, ["outlook", "perspectives", "avenir"]),
        (Topic.Other, ["other", "autre"]),
    ];

    /// <summary>The topics, as the help lists them.</summary>
    internal const string InWords = "business, work, team, needs, decision, boss, culture, conditions, outlook, other";

    /// <summary>The topic meant; null if none is.</summary>
    internal static Topic? Read(string typed)
    {
        string plain = SaidWhen.Plain(typed);
        foreach ((Topic topic, string[] words) in Known)
        {
            if (words.Contains(plain, StringComparer.Ordinal))
            {
                return topic;
            }
        }

        return null;
    }

    /// <exception cref="FormatException">No topic is meant.</exception>
    internal static Topic TopicOf(this Workspace workspace, string typed) => Read(typed) ?? throw new FormatException(workspace.Say(
        $"'{typed}' is no topic; give one of {InWords}.",
        $"« {typed} » n'est pas un sujet ; donnez activite, travail, equipe, besoins, decision, responsable, culture, conditions, perspectives ou autre."));

    /// <summary>What was learnt, written "topic: text"; without a topic it is about anything else.</summary>
    internal static (Topic Topic, string Text) Learnt(this Workspace workspace, string typed)
    {
        string[] halves = typed.Split(':', 2, StringSplitOptions.TrimEntries);
        return halves is [var topic, { Length: > 0 } text] && Read(topic) is { } known ? (known, text) : (NetworkApproach.Topic.Other, Written(workspace, typed));
    }

    private static string Written(Workspace workspace, string typed) => string.IsNullOrWhiteSpace(typed)
        ? throw new FormatException(workspace.Say("A blank says nothing; write what was learnt.", "Un blanc ne dit rien ; écrivez ce que vous avez appris."))
        : typed.Trim();
}
