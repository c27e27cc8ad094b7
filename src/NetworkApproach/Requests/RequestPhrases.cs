using NetworkApproach.Texts;

namespace NetworkApproach;

/// <summary>A request as it stands in a sentence after "asking Ann" or "demander à Anne".</summary>
internal static class RequestPhrases
{
    internal static readonly Phrase Talk = Phrase.Plain("request.talk");
    internal static readonly Phrase NamesInside = Phrase.Plain("request.names-inside");
    internal static readonly Phrase NamesGuide = Phrase.Plain("request.names-guide");
    internal static readonly Phrase Knows = Phrase.Plain("request.knows", "about:person!");
    internal static readonly Phrase Leave = Phrase.Plain("request.leave", "about:person!");
    internal static readonly Phrase WhatBecame = Phrase.Plain("request.what-became");
    internal static readonly Phrase Stop = Phrase.Plain("request.stop");

    internal static Phrase Of(Request request) => request switch
    {
        Request.Talk => Talk,
        Request.Names { Purpose: Purpose.Inside } => NamesInside,
        Request.Names => NamesGuide,
        Request.Knows => Knows,
        Request.Leave => Leave,
        Request.WhatBecame => WhatBecame,
        Request.Stop => Stop,
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
