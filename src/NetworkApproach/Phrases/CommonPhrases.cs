namespace NetworkApproach.Texts;

/// <summary>What every other phrase may need.</summary>
internal static class CommonPhrases
{
    internal static readonly Phrase ListEnds = Phrase.Plain("list.ends", "first:words! rest:words!");
    internal static readonly Phrase ListGoesOn = Phrase.Plain("list.goes-on", "first:words! rest:words!");
}
