namespace NetworkApproach.Formats;

/// <summary>Everything this package says to people: why a file cannot be read.</summary>
public static class FormatsPhrases
{
    /// <summary>
    /// Its sentences, in English and French. A host that adds a language gives their texts to
    /// <see cref="Phrasebook.With(TextReader, string, PhraseSet)"/>.
    /// </summary>
    public static PhraseSet All { get; } = new(typeof(FormatsPhrases).Assembly, DeclaredPhrases.All());
}
