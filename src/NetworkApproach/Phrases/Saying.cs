namespace NetworkApproach.Texts;

/// <summary>A sentence whose language is not chosen yet: a phrase and its facts.</summary>
internal sealed class Saying(Phrase phrase, params IReadOnlyList<Fact> facts)
{
    internal string In(Phrasebook book) => book.Say(phrase, [.. facts]);
}
