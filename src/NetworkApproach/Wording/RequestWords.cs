namespace NetworkApproach.Texts;

/// <summary>Which text makes a request of the closed list, for the first time or as its one reminder.</summary>
internal static class RequestWords
{
    internal static WordedText Of(Move.Ask move, Speech speech)
    {
        Thread thread = speech.Approach.State.Person(move.Of.Id).Thread(Thing.Of(move.Request));
        Fact[] about = move.Request.People is [var who] ? [speech.Person("about", speech.Approach.Contact(who))] : [];
        if (thread.Asks > 0)
        {
            return move.Request is Request.Leave
                ? speech.Say(SayingPhrases.ReminderLeave, about)
                : speech.Say(SayingPhrases.ReminderAsked, speech.Words("request", Asked(move.Request), about));
        }

        return speech.Say(
            move.Request switch
            {
                Request.Names { Purpose: Purpose.Inside } => SayingPhrases.NamesInside,
                Request.Names => SayingPhrases.NamesGuide,
                Request.Knows => SayingPhrases.Knows,
                Request.Leave => thread.Said?.Answer is Answer.Granted ? SayingPhrases.LeaveRenewed : SayingPhrases.Leave,
                Request.WhatBecame => SayingPhrases.WhatBecame,
                Request.Stop => SayingPhrases.Stop,
                _ => throw new System.Diagnostics.UnreachableException(),
            },
            about);
    }

    private static Phrase Asked(Request request) => request switch
    {
        Request.Names { Purpose: Purpose.Inside } => PartPhrases.AskedNamesInside,
        Request.Names => PartPhrases.AskedNamesGuide,
        Request.Knows => PartPhrases.AskedKnows,
        Request.WhatBecame => PartPhrases.AskedWhatBecame,
        Request.Stop => PartPhrases.AskedStop,
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
