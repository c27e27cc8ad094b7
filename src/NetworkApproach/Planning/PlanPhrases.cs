using NetworkApproach.Texts;

namespace NetworkApproach.Planning;

/// <summary>What a plan says of its moves.</summary>
internal static class PlanPhrases
{
    internal static readonly Phrase Thanks = Phrase.Plain("plan.thanks", "to:person! day:day!");
    internal static readonly Phrase ThanksAbout = Phrase.Plain("plan.thanks-about", "to:person! about:person! day:day!");
    internal static readonly Phrase Together = Phrase.Plain("plan.together", "to:person! day:day!");
    internal static readonly Phrase ReportBack = Phrase.Plain("plan.report-back", "to:person! about:person! day:day!");
    internal static readonly Phrase Apology = Phrase.Plain("plan.apology", "to:person! day:day!");
    internal static readonly Phrase ThanksOwed = Phrase.Plain("plan.thanks-owed", "to:person! day:day!");
    internal static readonly Phrase ThanksAboutOwed = Phrase.Plain("plan.thanks-about-owed", "to:person! about:person! day:day!");
    internal static readonly Phrase TogetherOwed = Phrase.Plain("plan.together-owed", "to:person! day:day!");
    internal static readonly Phrase ReportBackOwed = Phrase.Plain("plan.report-back-owed", "to:person! about:person! day:day!");
    internal static readonly Phrase ApologyOwed = Phrase.Plain("plan.apology-owed", "to:person!");
    internal static readonly Phrase Redirect = Phrase.Plain("plan.redirect", "by:person!");
    internal static readonly Phrase Decline = Phrase.Plain("plan.decline", "by:person!");
    internal static readonly Phrase HandOff = Phrase.Plain("plan.hand-off", "of:person!");
    internal static readonly Phrase HandOffToFollow = Phrase.Plain("plan.hand-off-to-follow", "of:person!");
    internal static readonly Phrase InterestToJudge = Phrase.Plain("plan.interest", "company:company!");
    internal static readonly Phrase Remind = Phrase.Plain("plan.remind", "who:person! so:words!");
    internal static readonly Phrase Leave = Phrase.Plain("plan.leave", "relay:person! who:person! so:words!");
    internal static readonly Phrase Acquainted = Phrase.Plain("plan.acquaintance", "who:person! so:words!");
    internal static readonly Phrase Reply = Phrase.Plain("plan.reply", "who:person!");
    internal static readonly Phrase LaterHasCome = Phrase.Plain("plan.later-has-come", "who:person! so:words!");
    internal static readonly Phrase Prepare = Phrase.Plain("plan.prepare", "who:person!");
    internal static readonly Phrase PrepareFor = Phrase.Plain("plan.prepare-for", "who:person! day:day!");
    internal static readonly Phrase WriteDown = Phrase.Plain("plan.write-down", "who:person! day:day!");
    internal static readonly Phrase Note = Phrase.Plain("plan.note", "who:person! day:day!");
    internal static readonly Phrase AskLeave = Phrase.Plain("plan.ask-leave", "relay:person! who:person! so:words!");
    internal static readonly Phrase AskNamesTo = Phrase.Plain("plan.ask-names-to", "relay:person! who:person! so:words!");
    internal static readonly Phrase AskNames = Phrase.Plain("plan.ask-names", "relay:person! so:words!");
    internal static readonly Phrase AskKnows = Phrase.Plain("plan.ask-knows", "relay:person! who:person! so:words!");
    internal static readonly Phrase GoalBoss = Phrase.Plain("plan.goal-boss", "boss:person!");
    internal static readonly Phrase GoalInside = Phrase.Plain("plan.goal-inside", "company:company");
    internal static readonly Phrase GoalElse = Phrase.Plain("plan.goal-else", "company:company");
    internal static readonly Phrase So = Phrase.Plain(
        "plan.so", "goal:words! yes:percent! now:percent! then:percent! otherwise:percent!");
    internal static readonly Phrase SoGain = Phrase.Plain("plan.so-gain", "goal:words! yes:percent! now:percent! then:percent!");
    internal static readonly Phrase SoLoss = Phrase.Plain("plan.so-loss", "goal:words! yes:percent! now:percent! otherwise:percent!");
    internal static readonly Phrase SoLittle = Phrase.Plain("plan.so-little", "goal:words! yes:percent!");
    internal static readonly Phrase BossMet = Phrase.Plain("plan.boss-met", "boss:person!");
    internal static readonly Phrase InterestLost = Phrase.Plain("plan.lost", "company:company!");
    internal static readonly Phrase NoWayLeft = Phrase.Plain("plan.no-way");
    internal static readonly Phrase BeatsKind = Phrase.Plain("plan.beats.kind");
    internal static readonly Phrase BeatsAge = Phrase.Plain("plan.beats.age");
    internal static readonly Phrase BeatsChance = Phrase.Plain("plan.beats.chance", "chance:percent! other:percent! next:person!");
    internal static readonly Phrase BeatsChanceLittle = Phrase.Plain("plan.beats.chance-little", "next:person!");
    internal static readonly Phrase BeatsLeave = Phrase.Plain("plan.beats.leave");
    internal static readonly Phrase BeatsNames = Phrase.Plain("plan.beats.names");
    internal static readonly Phrase BeatsLength = Phrase.Plain("plan.beats.length", "next:person!");
    internal static readonly Phrase BeatsTurn = Phrase.Plain("plan.beats.turn", "next:person!");
    internal static readonly Phrase BeatsIntroduction = Phrase.Plain("plan.beats.introduction");
    internal static readonly Phrase BeatsMinutes = Phrase.Plain("plan.beats.minutes", "minutes:number! next:person!");
    internal static readonly Phrase BeatsLittle = Phrase.Plain("plan.beats.little", "next:person!");
    internal static readonly Phrase BeatsPart = Phrase.Plain("plan.beats.part", "who:person! next:person!");
    internal static readonly Phrase BeatsOrder = Phrase.Plain("plan.beats.order", "who:person! next:person!");
    internal static readonly Phrase BeatsLast = Phrase.Plain("plan.beats.last");

    /// <summary>Differences of chances below three points are not told in figures: no odds of ours tell them apart.</summary>
    private const double Told = 0.03;

    internal static string Why(PlannedMove move, Phrasebook words) => move.Move switch
    {
        Move.Pay => Courtesy(move, words),
        Move.Prepare { For: null } prepare => words.Say(Prepare, Fact.Person("who", prepare.With)),
        Move.Prepare { For: { } hour } prepare =>
            words.Say(PrepareFor, Fact.Person("who", prepare.With), Fact.Day("day", move.Goal.Day(hour))),
        Move.WriteDown past => words.Say(
            move.Reason == PlanReason.TalkToNote ? Note : WriteDown,
            Fact.Person("who", past.With),
            Fact.Day("day", move.Goal.Day(past.For))),
        Move.AnswerOffer answer => words.Say(answer.Reply == OfferReply.Declined ? Decline : Redirect, Fact.Person("by", answer.By)),
        Move.JudgeInterest => words.Say(InterestToJudge, Fact.Company("company", move.Goal.Company)),
        Move.Close => Ending(move, words),
        _ when move.Reason == PlanReason.HandOffToFollow => words.Say(HandOffToFollow, Fact.Person("of", move.Move.Towards!)),
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
            PlanPrecedence.Chance when comparison.MoreChance < Told => words.Say(BeatsChanceLittle, Next(beaten)),
            PlanPrecedence.LeaveInHand => words.Say(BeatsLeave),
            PlanPrecedence.NamesLast => words.Say(BeatsNames),
            PlanPrecedence.Length => words.Say(BeatsLength, Next(beaten)),
            PlanPrecedence.Turn => words.Say(BeatsTurn, Next(beaten)),
            PlanPrecedence.Introduction => words.Say(BeatsIntroduction),
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

    /// <summary>Of several courtesies in one message the one whose day comes first is told.</summary>
    private static string Courtesy(PlannedMove move, Phrasebook words)
    {
        Courtesy courtesy = ((Move[])[move.Move, .. move.Together]).OfType<Move.Pay>().Select(pay => pay.Courtesy)
            .MinBy(one => one.DueOn ?? DateOnly.MaxValue)!;
        bool isOwed = courtesy.Status == CourtesyStatus.Owed;
        (Fact to, Fact day) = (Fact.Person("to", courtesy.To), Fact.Day("day", courtesy.DueOn!.Value));
        return courtesy.Kind switch
        {
            not CourtesyKind.Apology when move.Together.Count > 0 => words.Say(isOwed ? TogetherOwed : Together, to, day),
            CourtesyKind.Apology => isOwed ? words.Say(ApologyOwed, to) : words.Say(Apology, to, day),
            CourtesyKind.ReportBack =>
                words.Say(isOwed ? ReportBackOwed : ReportBack, to, Fact.Person("about", courtesy.About!), day),
            _ when courtesy.About is { } about =>
                words.Say(isOwed ? ThanksAboutOwed : ThanksAbout, to, Fact.Person("about", about), day),
            _ => words.Say(isOwed ? ThanksOwed : Thanks, to, day),
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
        if (move.Reason == PlanReason.TurnedToSeeker)
        {
            return words.Say(Reply, Fact.Person("who", towards));
        }

        Fact so = Fact.Words("so", Chances(move, words));
        return move.Reason switch
        {
            PlanReason.ReminderDue => words.Say(Remind, Fact.Person("who", towards), so),
            PlanReason.LeaveInHand =>
                words.Say(Leave, Fact.Person("relay", ((Move.Contact)move.Move).Attempt.Citing!.Relay), Fact.Person("who", towards), so),
            PlanReason.Acquainted => words.Say(Acquainted, Fact.Person("who", towards), so),
            PlanReason.LaterHasCome => words.Say(LaterHasCome, Fact.Person("who", towards), so),
            PlanReason.LeaveToAsk =>
                words.Say(AskLeave, Fact.Person("relay", towards), Fact.Person("who", ((Move.Ask)move.Move).About!), so),
            PlanReason.KnowsToAsk =>
                words.Say(AskKnows, Fact.Person("relay", towards), Fact.Person("who", ((Move.Ask)move.Move).About!), so),
            PlanReason.NamesForetold => words.Say(AskNamesTo, Fact.Person("relay", towards), Fact.Person("who", move.Foretold!), so),
            _ => words.Say(AskNames, Fact.Person("relay", towards), so),
        };
    }

    /// <summary>In figures what the odds can tell apart, the rest in words: never from 100 % to 100 %.</summary>
    private static string Chances(PlannedMove move, Phrasebook words)
    {
        OverallChance now = move.Goal.Chance;
        double told = Math.Max(Told, now.High - now.Low);
        (bool gains, bool loses) = (move.AfterYes - move.Chance >= told, move.Chance - move.AfterNo >= told);
        Fact goal = Fact.Words("goal", Goal(move.Goal, words));
        Fact yes = Fact.Percent("yes", move.Yes!.Value.Value);
        Fact before = Fact.Percent("now", now.Value);
        Fact then = Fact.Percent("then", move.AfterYes);
        Fact otherwise = Fact.Percent("otherwise", move.AfterNo);
        return (gains, loses) switch
        {
            (true, true) => words.Say(So, goal, yes, before, then, otherwise),
            (true, false) => words.Say(SoGain, goal, yes, before, then),
            (false, true) => words.Say(SoLoss, goal, yes, before, otherwise),
            (false, false) => words.Say(SoLittle, goal, yes),
        };
    }

    private static string Goal(PlanGoal goal, Phrasebook words) => goal.Kind switch
    {
        PlanGoalKind.Boss => words.Say(GoalBoss, Fact.Person("boss", goal.Boss!)),
        PlanGoalKind.SomebodyElseInside => words.Say(GoalElse, Fact.Company("company", goal.Company)),
        _ => words.Say(GoalInside, Fact.Company("company", goal.Company)),
    };
}
