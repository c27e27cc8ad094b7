using NetworkApproach.Texts;

namespace NetworkApproach.Papers;

/// <summary>Names what was asked for: "a talk", "leave to contact Bob".</summary>
internal static class ThingWords
{
    internal static Fact Of(PaperScribe scribe, Request request, Contact? about) => Fact.Words("thing", request switch
    {
        Request.Talk => scribe.Say(ThingPhrases.Talk),
        Request.Names { Purpose: Purpose.Inside } => scribe.Say(ThingPhrases.NamesInside),
        Request.Names => scribe.Say(ThingPhrases.Guide),
        Request.Knows => scribe.Say(ThingPhrases.Knows, Fact.Person("about", about!)),
        Request.Leave => scribe.Say(ThingPhrases.Leave, Fact.Person("about", about!)),
        Request.WhatBecame => scribe.Say(ThingPhrases.WhatBecame),
        Request.Stop => scribe.Say(ThingPhrases.Stop),
        _ => throw new System.Diagnostics.UnreachableException(),
    });
}
