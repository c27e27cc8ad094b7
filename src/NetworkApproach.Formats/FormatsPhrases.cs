namespace NetworkApproach.Formats;

/// <summary>The texts that this package shows to people: why a file cannot be read.</summary>
public static class FormatsPhrases
{
    /// <summary>
    /// The texts, in English and French. A host that adds a language supplies their translations to
    /// <see cref="Phrasebook.With(TextReader, string, PhraseSet)"/>.
    /// </summary>
    public static PhraseSet All { get; } = new(typeof(FormatsPhrases).Assembly, DeclaredPhrases.All());
}
