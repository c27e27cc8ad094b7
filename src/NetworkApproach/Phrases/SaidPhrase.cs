namespace NetworkApproach.Texts;

/// <summary>
/// A phrase and its facts, to be said when it is known in which language: what an error holds, and a phrase within a phrase.
/// </summary>
/// <param name="Phrase">What is said.</param>
/// <param name="Facts">What it is given.</param>
internal sealed record SaidPhrase(Phrase Phrase, params IReadOnlyList<Fact> Facts)
{
    internal string In(Phrasebook words) => words.Say(Phrase, [.. Facts]);
}
