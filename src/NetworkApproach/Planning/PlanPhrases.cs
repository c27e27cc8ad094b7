using NetworkApproach.Texts;

namespace NetworkApproach.Planning;

/// <summary>What a plan says of its moves.</summary>
internal static class PlanPhrases
{
    internal static readonly Phrase Thanks = Phrase.Plain("plan.thanks", "to:person! day:day!");
    internal static readonly Phrase ThanksAbout = Phrase.Plain("plan.thanks-about", "to:person! about:person! day:day!");
    internal static readonly Phrase ReportBack = Phrase.Plain("plan.report-back", "to:person! about:person! day:day!");
    internal static readonly Phrase Apology = Phrase.Plain("plan.apology", "to:person! day:day!");
    internal static readonly Phrase Redirect = Phrase.Plain("plan.redirect", "by:person!");
    internal static readonly Phrase Decline = Phrase.Plain("plan.decline", "by:person!");
    internal static readonly Phrase HandOff = Phrase.Plain("plan.hand-off", "of:person!");
    internal static readonly Phrase InterestToJudge = Phrase.Plain("plan.interest", "company:company!");
    internal static readonly Phrase Remind = Phrase.Plain("plan.remind", "who:person! so:words!");
    internal static readonly Phrase Leave = Phrase.Plain("plan.leave", "relay:person! who:person! so:words!");
    internal static readonly Phrase Acquainted = Phrase.Plain("plan.acquaintance", "who:person! so:words!");
    internal static readonly Phrase Reply = Phrase.Plain("plan.reply", "who:person! so:words!");
    internal static readonly Phrase AskLeave = Phrase.Plain("plan.ask-leave", "relay:person! who:person! so:words!");
    internal static readonly Phrase AskNamesTo = Phrase.Plain("plan.ask-names-to", "relay:person! who:person! so:words!");
    internal static readonly Phrase AskNames = Phrase.Plain("plan.ask-names", "relay:person! so:words!");
    internal static readonly Phrase AskKnows = Phrase.Plain("plan.ask-knows", "relay:person! who:person! so:words!");
    internal static readonly Phrase SoBoss = Phrase.Plain(
        "plan.so-boss", "boss:person! yes:percent! now:percent! then:percent! otherwise:percent!");
    internal static readonly Phrase SoInside = Phrase.Plain(
        "plan.so-inside", "company:company yes:percent! now:percent! then:percent! otherwise:percent!");
    internal static readonly Phrase BossMet = Phrase.Plain("plan.boss-met", "boss:person!");
    internal static readonly Phrase InterestLost = Phrase.Plain("plan.lost", "company:company!");
    internal static readonly Phrase NoWayLeft = Phrase.Plain("plan.no-way");
    internal static readonly Phrase BeatsKind = Phrase.Plain("plan.beats.kind");
    internal static readonly Phrase BeatsAge = Phrase.Plain("plan.beats.age");
    internal static readonly Phrase BeatsChance = Phrase.Plain("plan.beats.chance", "chance:percent! other:percent! next:person!");
    internal static readonly Phrase BeatsMinutes = Phrase.Plain("plan.beats.minutes", "minutes:number! next:person!");
    internal static readonly Phrase BeatsLittle = Phrase.Plain("plan.beats.little", "next:person!");
    internal static readonly Phrase BeatsPart = Phrase.Plain("plan.beats.part", "who:person! next:person!");
    internal static readonly Phrase BeatsOrder = Phrase.Plain("plan.beats.order", "who:person! next:person!");
    internal static readonly Phrase BeatsLast = Phrase.Plain("plan.beats.last");

    internal static string Why(PlannedMove move, Phrasebook words) => move.Move switch
    {
        Move.Pay pay => Courtesy(pay.Courtesy, words),
        Move.AnswerOffer answer => words.Say(answer.Reply == OfferReply.Declined ? Decline : Redirect, Fact.Person("by", answer.By)),
        Move.JudgeInterest => words.Say(InterestToJudge, Fact.Company("company", move.Goal.Company)),
        Move.Close => Ending(move, words),
        _ when move.Reason == PlanReason.HandOffToRegain => words.Say(HandOff, Fact.Person("of", move.Move.Towards!)),
        _ => Step(move, words),
    };

    internal static string Beats(MoveComparison comparison, Phrasebook words)
    {
        if (comparison is not { Beaten: { } beaten, By: { } by })
        {
            return words.Say(BeatsLast);
        }

        PlannedMove move = comparison.Move;
        return by switch
        {
            PlanPrecedence.Kind => words.Say(BeatsKind),
            PlanPrecedence.Age => words.Say(BeatsAge),
            PlanPrecedence.Chance => words.Say(
                BeatsChance, Fact.Percent("chance", move.Chance), Fact.Percent("other", beaten.Chance), Next(beaten)),
            PlanPrecedence.Minutes when comparison.FewerMinutes >= 1 =>
                words.Say(BeatsMinutes, Fact.Number("minutes", (int)Math.Round(comparison.FewerMinutes)), Next(beaten)),
            PlanPrecedence.Minutes => words.Say(BeatsLittle, Next(beaten)),
            PlanPrecedence.Part => words.Say(BeatsPart, Fact.Person("who", move.Move.Towards!), Next(beaten)),
            _ => words.Say(BeatsOrder, Fact.Person("who", move.Move.Towards!), Next(beaten)),
        };
    }

    private static Fact Next(PlannedMove move) => Fact.Person("next", move.Move.Towards!);

    private static string Courtesy(Courtesy courtesy, Phrasebook words)
    {
        (Fact to, Fact day) = (Fact.Person("to", courtesy.To), Fact.Day("day", courtesy.DueOn!.Value));
        return courtesy.Kind switch
        {
            CourtesyKind.Apology => words.Say(Apology, to, day),
            CourtesyKind.ReportBack => words.Say(ReportBack, to, Fact.Person("about", courtesy.About!), day),
            _ when courtesy.About is { } about => words.Say(ThanksAbout, to, Fact.Person("about", about), day),
            _ => words.Say(Thanks, to, day),
        };
    }

    private static string Ending(PlannedMove move, Phrasebook words) => move.Reason switch
    {
        PlanReason.BossMet => words.Say(BossMet, Fact.Person("boss", move.Goal.Boss!)),
        PlanReason.InterestLost => words.Say(InterestLost, Fact.Company("company", move.Goal.Company)),
        _ => words.Say(NoWayLeft),
    };

    private static string Step(PlannedMove move, Phrasebook words)
    {
        Contact towards = move.Move.Towards!;
        Fact so = Fact.Words("so", So(move, words));
        return move.Reason switch
        {
            PlanReason.ReminderDue => words.Say(Remind, Fact.Person("who", towards), so),
            PlanReason.LeaveInHand =>
                words.Say(Leave, Fact.Person("relay", ((Move.Contact)move.Move).Attempt.Citing!.Relay), Fact.Person("who", towards), so),
            PlanReason.Acquainted => words.Say(Acquainted, Fact.Person("who", towards), so),
            PlanReason.TurnedToSeeker => words.Say(Reply, Fact.Person("who", towards), so),
            PlanReason.LeaveToAsk =>
                words.Say(AskLeave, Fact.Person("relay", towards), Fact.Person("who", ((Move.Ask)move.Move).About!), so),
            PlanReason.KnowsToAsk =>
                words.Say(AskKnows, Fact.Person("relay", towards), Fact.Person("who", ((Move.Ask)move.Move).About!), so),
            PlanReason.NamesForetold => words.Say(AskNamesTo, Fact.Person("relay", towards), Fact.Person("who", move.Foretold!), so),
            _ => words.Say(AskNames, Fact.Person("relay", towards), so),
        };
    }

    private static string So(PlannedMove move, Phrasebook words)
    {
        Fact yes = Fact.Percent("yes", move.Yes!.Value.Value);
        Fact now = Fact.Percent("now", move.Goal.Chance.Value);
        Fact then = Fact.Percent("then", move.AfterYes);
        Fact otherwise = Fact.Percent("otherwise", move.AfterNo);
        return move.Goal.Boss is { } boss
            ? words.Say(SoBoss, Fact.Person("boss", boss), yes, now, then, otherwise)
            : words.Say(SoInside, Fact.Company("company", move.Goal.Company), yes, now, then, otherwise);
    }
}
