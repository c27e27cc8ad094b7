namespace NetworkApproach;

/// <summary>Everything the library can say, gathered from its parts: what a phrasebook must have words for.</summary>
/// <remarks>
/// To say something new: state it beside its user, <c>Phrase.Plain("plan.why-warm", "relay:person! chance:percent!")</c>, in a list that is gathered
/// here; write its text under <c>[plan.why-warm]</c> in both files (a missing or broken one fails the load, and so every test); say it with
/// <c>Phrasebook.For(culture).Say(phrase, Fact.Person("relay", ann), Fact.Percent("chance", 0.33))</c>.
/// </remarks>
internal static class PhraseList
{
    internal static readonly IReadOnlyList<Phrase> All =
    [
        .. CommonPhrases.All,
        .. PlanPhrases.All,
        .. PartPhrases.All,
        .. SayingPhrases.All,
        .. ReviewPhrases.All,
        .. RefusalPhrases.All,
        .. RequestPhrases.All,
        .. ThingPhrases.All,
        .. PaperPhrases.All,
        .. QuestionPhrases.All,
        .. BriefPhrases.All,
        .. DebriefPhrases.All,
        .. AgendaPhrases.All,
        .. StoryPhrases.All,
    ];

    private static readonly Dictionary<string, Phrase> ByKey = All.ToDictionary(phrase => phrase.Key);

    internal static Phrase? Find(string key) => ByKey.GetValueOrDefault(key);
}
