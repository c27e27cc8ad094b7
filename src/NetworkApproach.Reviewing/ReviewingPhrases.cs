using NetworkApproach.Texts;

namespace NetworkApproach.Reviewing;

/// <summary>The texts that this package shows to people.</summary>
public static class ReviewingPhrases
{
    /// <summary>
    /// The texts. A host that adds a language supplies their translations to <see cref="Phrasebook.With(TextReader, string, PhraseSet)"/>.
    /// With a phrasebook that lacks them, findings use the built-in texts: French for a French culture, otherwise English.
    /// </summary>
    public static PhraseSet All { get; } = new(typeof(ReviewingPhrases).Assembly, DeclaredPhrases.All());
}
