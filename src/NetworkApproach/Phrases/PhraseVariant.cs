namespace NetworkApproach.Texts;

/// <summary>Which text of a phrasebook: the key, and the channel and form it depends on, if it does.</summary>
/// <param name="Key">The phrase's key.</param>
/// <param name="Channel">The channel; null where the text is the same over all.</param>
/// <param name="Form">The form of address; null where the text, or the language, has none.</param>
internal readonly record struct PhraseVariant(string Key, Channel? Channel, Form? Form)
{
    internal static PhraseVariant Of(Phrase phrase, Manner manner, Grammar grammar) =>
        new(phrase.Key, phrase.ByChannel ? manner.Channel : null, phrase.ByForm && grammar.Forms.Count > 0 ? manner.Form : null);

    /// <summary>Every text that a language needs for a phrase.</summary>
    internal static IEnumerable<PhraseVariant> All(Phrase phrase, Grammar grammar) =>
        Manner.All.Select(manner => Of(phrase, manner, grammar)).Distinct();

    /// <summary>As a translator writes it between brackets.</summary>
    internal string Heading(Grammar grammar) => string.Join(
        ' ',
        ((string?[])[Key, Channel is { } channel ? Manner.Word(channel) : null,
            Form is { } form ? grammar.Forms[form == Texts.Form.Familiar ? 0 : 1] : null]).OfType<string>());
}
