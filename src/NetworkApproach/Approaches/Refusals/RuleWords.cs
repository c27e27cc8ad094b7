using NetworkApproach.Texts;

namespace NetworkApproach;

/// <summary>What a rule is called in a sentence for the seeker.</summary>
internal static class RuleWords
{
    internal static readonly IReadOnlyDictionary<Rule, Phrase> Labels = PhraseCases.Of<Rule>("rule", key => Phrase.Plain(key));

    internal static string Label(this Rule rule, Phrasebook book) => book.Say(Labels[rule]);
}
