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

    /// <summary>The command that records the move.</summary>
    internal static CommandToType Of(Approach approach, Move move) => move switch
    {
        Move.Pay { Courtesy: { Kind: CourtesyKind.ReportBack, DueOn: null, About: { } about } courtesy } =>
            CommandToType.Of("report", Named(approach, courtesy.To)).Option("--about", Named(approach, about)),
        Move.Pay { Courtesy: var courtesy } => CommandToType.Of(
            courtesy.Kind switch { CourtesyKind.Thanks => "thank", CourtesyKind.ReportBack => "report", _ => "apologise" },
            Named(approach, courtesy.To)),
        Move.AnswerOffer offer => CommandToType.Of(
            "hand-off", Named(approach, offer.By), offer.Reply == OfferReply.Declined ? "declined" : "redirected"),
        Move.Contact { Attempt: var attempt } => Through(
            approach, attempt, CommandToType.Of("ask", Named(approach, attempt.To), RequestAsked.Talk)),
        Move.Ask ask => CommandToType.Of("ask", Named(approach, ask.Of)).With(Asked(approach, ask)),
        Move.Prepare prepare => CommandToType.Of("brief").Option("--with", Named(approach, prepare.With))
            .Option("--paper", prepare.With.Id == approach.Boss?.Id ? "decisive" : "brief"),
        Move.WriteDown past when approach.HasRecorded(past) =>
            CommandToType.Of("fact", Named(approach, past.With)).Place("TOPIC").Place("\"...\""),
        Move.WriteDown past => Talked(approach, past.With),
        Move.JudgeInterest judge => CommandToType.Of("interest", judge.Verdict == Interest.Confirmed ? "confirmed" : "lost"),
        Move.Close close => CommandToType.Of("close", ApproachesCommand.Endings(close.Ending)),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>Through whom, where there is a choice.</summary>
    private static CommandToType Through(Approach approach, ContactAttempt attempt, CommandToType command) =>
        attempt.Citing is { } leave && approach.PermissionsFor(attempt.To.Id, leave.GrantedAt).Count > 1
            ? command.Option("--through", Named(approach, leave.Relay))
            : command;

    /// <summary>What to type then, by what comes of it; empty where nothing is awaited.</summary>
    internal static IReadOnlyList<(string When, CommandToType Command)> After(Approach approach, Move move, Language language) =>
        move switch
        {
            Move.Contact { Attempt.To: var to } =>
            [
                (language.Say(TheyAgree), Answer(approach, to, "yes")),
                (language.Say(YouHaveTalked), Talked(approach, to)),
                (language.Say(TheyDecline), Answer(approach, to, "no")),
            ],
            Move.Prepare { With: var with } => [(language.Say(YouHaveTalked), Talked(approach, with))],
            Move.Ask { Request: Request.Names, Of: var of } =>
            [
                (language.Say(TheyNameSomebody), CommandToType.Of("names", Named(approach, of)).Place(language.Say(AName))),
                (language.Say(TheyNameNobody), Answer(approach, of, "no").With("names")),
            ],
            Move.Ask { Of: var of } ask =>
            [
                (language.Say(Yes), ask.Request is Request.WhatBecame
                    ? Answer(approach, of, "yes").OptionPlace("--has-it", language.Say(AName))
                    : Answer(approach, of, "yes").With(Asked(approach, ask))),
                (language.Say(No), Answer(approach, of, "no").With(Asked(approach, ask))),
            ],
            Move.AnswerOffer { Reply: OfferReply.AskedToContactThem, By: var by } =>
            [
                (language.Say(TheyNameSomebody), CommandToType.Of("names", Named(approach, by)).Place(language.Say(AName))),
                (language.Say(TheyGiveLeave), CommandToType.Of("leave", Named(approach, by)).Place(language.Say(AName))),
            ],
            _ => [],
        };

    /// <summary>What to type after a talk that somebody agreed to.</summary>
    internal static CommandToType Talked(Approach approach, Contact with) =>
        CommandToType.Of("talk", Named(approach, with)).OptionPlace("--minutes", "N");

    private static CommandToType Answer(Approach approach, Contact from, string said) =>
        CommandToType.Of("answer", Named(approach, from), said);

    private static CommandToType Asked(Approach approach, Move.Ask ask) => OpenRequest.Typed(approach, ask.Request);

    private static string Named(Approach approach, Contact person) => TypedName.Of(approach.People, person);
}
