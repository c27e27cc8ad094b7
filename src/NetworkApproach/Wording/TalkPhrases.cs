namespace NetworkApproach;

/// <summary>Asking for a talk.</summary>
internal static class TalkPhrases
{
    internal static readonly Phrase Cited = Phrase.Spoken("talk.cited", "opening:words! relay:person! company:company! minutes:number! reason:words!");

    internal static IReadOnlyList<Phrase> All => [Cited];
}
