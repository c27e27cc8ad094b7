using NetworkApproach.Texts;

namespace NetworkApproach.Reviewing;

/// <summary>What this package says to people.</summary>
public static class ReviewingPhrases
{
    /// <summary>
    /// Its sentences: a host that adds a language gives their texts to <see cref="Phrasebook.With(TextReader, string, PhraseSet)"/>. In a
    /// phrasebook that lacks them, findings are told in the built-in texts: French for a French culture, otherwise English.
    /// </summary>
    public static PhraseSet All { get; } = new(typeof(ReviewingPhrases).Assembly, DeclaredPhrases.All());
}
