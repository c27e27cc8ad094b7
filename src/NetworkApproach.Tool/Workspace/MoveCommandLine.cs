namespace NetworkApproach.Tool;

/// <summary>What to type once a move is made, and once it is answered.</summary>
internal static class MoveCommandLine
{
    internal static readonly Phrase TheyAgree = Phrase.Plain("next.they-agree");
    internal static readonly Phrase YouHaveTalked = Phrase.Plain("next.you-have-talked");
    internal static readonly Phrase TheyDecline = Phrase.Plain("next.they-decline");
    internal static readonly Phrase TheyNameSomebody = Phrase.Plain("next.they-name-somebody");
    internal static readonly Phrase TheyNameNobody = Phrase.Plain("next.they-name-nobody");
    internal static readonly Phrase Yes = Phrase.Plain("next.yes");
    internal static readonly Phrase No = Phrase.Plain("next.no");
    internal static readonly Phrase TheyGiveLeave = Phrase.Plain("next.they-give-leave");
    internal static readonly Phrase AName = Phrase.Plain("next.a-name");

    /// <summary>The command that records the move, without the program's name.</summary>
    internal static string Of(Approach approach, Move move) => move switch
    {
        Move.Pay { Courtesy: { Kind: CourtesyKind.ReportBack, DueOn: null, About: { } about } courtesy } =>
            $"report {Shown(approach, courtesy.To)} --about {Shown(approach, about)}",
        Move.Pay { Courtesy: var courtesy } =>
            $"{courtesy.Kind switch { CourtesyKind.Thanks => "thank", CourtesyKind.ReportBack => "report", _ => "apologise" }} "
                + $"{Shown(approach, courtesy.To)}",
        Move.AnswerOffer offer =>
            $"hand-off {Shown(approach, offer.By)} {(offer.Reply == OfferReply.Declined ? "declined" : "redirected")}",
        Move.Contact { Attempt: var attempt } =>
            $"ask {Shown(approach, attempt.To)} talk{Through(approach, attempt)}",
        Move.Ask ask =>
            $"ask {Shown(approach, ask.Of)} {OpenRequest.Label(approach, ask.Request)}"
                + (ask.Request is Request.Leave { Purpose: Purpose.Guide } ? " --guide" : string.Empty),
        Move.JudgeInterest judge => $"interest {(judge.Verdict == Interest.Confirmed ? "confirmed" : "lost")}",
        Move.Close close => $"close {ApproachesCommand.Endings(close.Ending)}",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>Through whom, where there is a choice.</summary>
    private static string Through(Approach approach, ContactAttempt attempt) =>
        attempt.Citing is { } leave && approach.PermissionsFor(attempt.To.Id, leave.GrantedAt).Count > 1
            ? $" --through {Shown(approach, leave.Relay)}"
            : string.Empty;

    /// <summary>What to type then, by what comes of it; empty where nothing is awaited.</summary>
    internal static IReadOnlyList<(string When, string Command)> After(Approach approach, Move move, Language language) => move switch
    {
        Move.Contact { Attempt.To: var to } =>
        [
            (language.Say(TheyAgree), $"answer {Shown(approach, to)} yes"),
            (language.Say(YouHaveTalked), $"talk {Shown(approach, to)} --minutes N"),
            (language.Say(TheyDecline), $"answer {Shown(approach, to)} no"),
        ],
        Move.Ask { Request: Request.Names, Of: var of } =>
        [
            (language.Say(TheyNameSomebody), $"names {Shown(approach, of)} {language.Say(AName)}"),
            (language.Say(TheyNameNobody), $"answer {Shown(approach, of)} no names"),
        ],
        Move.Ask { Of: var of } ask =>
        [
            (language.Say(Yes), $"answer {Shown(approach, of)} yes {ToYes(approach, ask, language)}"),
            (language.Say(No), $"answer {Shown(approach, of)} no {Label(approach, ask)}"),
        ],
        Move.AnswerOffer { Reply: OfferReply.AskedToContactThem, By: var by } =>
        [
            (language.Say(TheyNameSomebody), $"names {Shown(approach, by)} {language.Say(AName)}"),
            (language.Say(TheyGiveLeave), $"leave {Shown(approach, by)} {language.Say(AName)}"),
        ],
        _ => [],
    };

    private static string ToYes(Approach approach, Move.Ask ask, Language language) =>
        ask.Request is Request.WhatBecame ? $"--has-it {language.Say(AName)}" : Label(approach, ask);

    private static string Label(Approach approach, Move.Ask ask) => OpenRequest.Label(approach, ask.Request);

    private static string Shown(Approach approach, Contact person) => RefusalHint.Shown(approach.People, person);
}
