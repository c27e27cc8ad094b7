namespace NetworkApproach.Tool;

/// <summary>Topics as they are typed.</summary>
internal static class TopicAsked
{
    internal static readonly Phrase NoTopic = Phrase.Plain("topic.none", "typed:id!");
    internal static readonly Phrase Blank = Phrase.Plain("topic.blank");

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
    internal static Topic Meant(string typed) => Read(typed) ?? throw new Problem(NoTopic, TypedFact.Of("typed", typed));

    /// <summary>What was learnt, written "topic: text"; without a topic it is about anything else.</summary>
    internal static (Topic Topic, string Text) Learnt(string typed)
    {
        string[] halves = typed.Split(':', 2, StringSplitOptions.TrimEntries);
        return halves is [var topic, { Length: > 0 } text] && Read(topic) is { } known
            ? (known, text)
            : (NetworkApproach.Topic.Other, Written(typed));
    }

    private static string Written(string typed) => string.IsNullOrWhiteSpace(typed)
        ? throw new Problem(Blank)
        : typed.Trim();
}
