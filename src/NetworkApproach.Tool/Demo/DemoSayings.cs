namespace NetworkApproach.Tool;

/// <summary>What the demo's people say, and what the seeker thinks and asks.</summary>
internal static class DemoSayings
{
    /// <summary>How the seeker knows a friend, by their id.</summary>
    internal static readonly Dictionary<string, Phrase> HowKnown = new(StringComparer.Ordinal)
    {
        ["ann"] = Phrase.Plain("demo.known.ann"),
        ["paul"] = Phrase.Plain("demo.known.paul"),
        ["sofia"] = Phrase.Plain("demo.known.sofia"),
    };

    /// <summary>Why a relay names somebody, by that person's id.</summary>
    internal static readonly Dictionary<string, Phrase> WhyNamed = new(StringComparer.Ordinal)
    {
        ["karim"] = Phrase.Plain("demo.named.karim"),
        ["lena"] = Phrase.Plain("demo.named.lena"),
        ["marc"] = Phrase.Plain("demo.named.marc"),
        ["bob"] = Phrase.Plain("demo.named.bob"),
        ["ines"] = Phrase.Plain("demo.named.ines"),
        ["tom"] = Phrase.Plain("demo.named.tom"),
        ["helen"] = Phrase.Plain("demo.named.helen"),
    };

    /// <summary>What people tell, by the key of the fact.</summary>
    internal static readonly Dictionary<string, Phrase> Facts = new(StringComparer.Ordinal)
    {
        ["karim-business"] = Phrase.Plain("demo.fact.karim-business"),
        ["karim-needs"] = Phrase.Plain("demo.fact.karim-needs"),
        ["lena-business"] = Phrase.Plain("demo.fact.lena-business"),
        ["lena-culture"] = Phrase.Plain("demo.fact.lena-culture"),
        ["marc-business"] = Phrase.Plain("demo.fact.marc-business"),
        ["marc-needs"] = Phrase.Plain("demo.fact.marc-needs"),
        ["bob-work"] = Phrase.Plain("demo.fact.bob-work"),
        ["ines-work"] = Phrase.Plain("demo.fact.ines-work"),
        ["tom-needs"] = Phrase.Plain("demo.fact.tom-needs"),
        ["decides"] = Phrase.Plain("demo.fact.decides"),
        ["helen-needs"] = Phrase.Plain("demo.fact.helen-needs"),
        ["helen-work"] = Phrase.Plain("demo.fact.helen-work"),
        ["other-work"] = Phrase.Plain("demo.fact.other-work"),
        ["other-conditions"] = Phrase.Plain("demo.fact.other-conditions"),
    };

    /// <summary>What the seeker thinks at first, by what it is about.</summary>
    internal static readonly Dictionary<Topic, Phrase> Beliefs = new()
    {
        [Topic.Business] = Phrase.Plain("demo.belief.growing"),
        [Topic.Work] = Phrase.Plain("demo.belief.free-hand"),
        [Topic.Needs] = Phrase.Plain("demo.belief.experience"),
    };

    /// <summary>What may be asked, by what it is about.</summary>
    internal static readonly Dictionary<Topic, Phrase> Topics = new()
    {
        [Topic.Business] = Phrase.Plain("demo.topic.business"),
        [Topic.Work] = Phrase.Plain("demo.topic.work"),
        [Topic.Team] = Phrase.Plain("demo.topic.team"),
        [Topic.Needs] = Phrase.Plain("demo.topic.needs"),
        [Topic.Decision] = Phrase.Plain("demo.topic.decision"),
        [Topic.Boss] = Phrase.Plain("demo.topic.boss"),
        [Topic.Culture] = Phrase.Plain("demo.topic.culture"),
        [Topic.Conditions] = Phrase.Plain("demo.topic.conditions"),
        [Topic.Outlook] = Phrase.Plain("demo.topic.outlook"),
        [Topic.Other] = Phrase.Plain("demo.topic.other"),
    };
}
