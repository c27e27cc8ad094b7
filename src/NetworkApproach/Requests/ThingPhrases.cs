using NetworkApproach.Texts;

namespace NetworkApproach;

/// <summary>What can be asked for, as a noun.</summary>
internal static class ThingPhrases
{
    internal static readonly Phrase Talk = Phrase.Plain("thing.talk");
    internal static readonly Phrase NamesInside = Phrase.Plain("thing.names-inside");
    internal static readonly Phrase Guide = Phrase.Plain("thing.guide");
    internal static readonly Phrase Knows = Phrase.Plain("thing.knows", "about:person!");
    internal static readonly Phrase Leave = Phrase.Plain("thing.leave", "about:person!");
    internal static readonly Phrase WhatBecame = Phrase.Plain("thing.what-became");
    internal static readonly Phrase Stop = Phrase.Plain("thing.stop");
}
