using NetworkApproach.Audits;
using NetworkApproach.Books;
using NetworkApproach.Papers;
using NetworkApproach.Paths;
using NetworkApproach.Planning;
using NetworkApproach.Texts;

namespace NetworkApproach;

/// <summary>Says refusals: which phrase, and with which facts.</summary>
internal static class RefusalWords
{
    internal static string Of(Refusal refusal, Phrasebook phrasebook) => phrasebook.Say(
        RefusalPhrases.Whole,
        Fact.Words("sentence", Sentence(refusal, phrasebook)),
        Fact.Words("rule", phrasebook.Say(RefusalPhrases.Label(refusal.Rule))));

    private static string Sentence(Refusal refusal, Phrasebook book) => refusal switch
    {
        Refusal.NotOpened => book.Say(RefusalPhrases.NotOpened),
        Refusal.AlreadyOpened => book.Say(RefusalPhrases.AlreadyOpened),
        Refusal.ActIdTaken r => book.Say(RefusalPhrases.ActIdTaken, Fact.Id("act", r.Act.Value)),
        Refusal.TooEarly r => book.Say(RefusalPhrases.TooEarly, Fact.Instant("last", r.Last)),
        Refusal.UnknownSubject r => book.Say(RefusalPhrases.UnknownSubject, Fact.Id("subject", r.Subject.Value)),
        Refusal.NotRecordable r => book.Say(RefusalPhrases.NotRecordable, Fact.Id("act", r.Act.Value)),
        Refusal.CannotStrike r => book.Say(RefusalPhrases.CannotStrike, Fact.Id("what", r.What.Value)),
        Refusal.BossNotMet => book.Say(RefusalPhrases.BossNotMet),
        Refusal.WrongApproach r => book.Say(RefusalPhrases.WrongApproach, Fact.Id("other", r.Other.Value)),
        Refusal.SeekerIsNoContact => book.Say(RefusalPhrases.SeekerIsNoContact),
        Refusal.OriginUnknown r => book.Say(RefusalPhrases.OriginUnknown, Fact.Person("who", r.Who)),
        Refusal.AcquaintedTooLate r => book.Say(RefusalPhrases.AcquaintedTooLate, Fact.Person("who", r.Who), Fact.Day("since", r.Since)),
        Refusal.NoBasis r => book.Say(RefusalPhrases.NoBasis, Fact.Person("to", r.To)),
        Refusal.LeaveExpired r => book.Say(RefusalPhrases.LeaveExpired, Fact.Person("relay", r.Relay), Fact.Person("prospect", r.Prospect), Fact.Day("until", r.Until)),
        Refusal.ContactWasAllowed r => book.Say(RefusalPhrases.ContactWasAllowed, Fact.Person("who", r.Who)),
        Refusal.MayNotBeAsked r => book.Say(RefusalPhrases.MayNotBeAsked, Fact.Person("of", r.Of), Asked(book, r.Request, r.About)),
        Refusal.LeaveWithdrawn r => book.Say(RefusalPhrases.LeaveWithdrawn, Fact.Person("relay", r.Relay), Fact.Person("prospect", r.Prospect)),
        Refusal.RelayDoesNotKnow r => book.Say(RefusalPhrases.RelayDoesNotKnow, Fact.Person("relay", r.Relay), Fact.Person("prospect", r.Prospect)),
        Refusal.TalkFirst r => book.Say(RefusalPhrases.TalkFirst, Fact.Person("of", r.Of), Asked(book, r.Request, r.About)),
        Refusal.InterestFirst { Request: null } r => book.Say(RefusalPhrases.InterestFirstBoss, Fact.Company("target", r.Target.Company), Fact.Person("of", r.Of)),
        Refusal.InterestFirst r => book.Say(RefusalPhrases.InterestFirst, Fact.Company("target", r.Target.Company), Fact.Person("of", r.Of), Asked(book, r.Request!, r.About)),
        Refusal.FactFirst r => book.Say(RefusalPhrases.FactFirst, Fact.Company("target", r.Target.Company)),
        Refusal.BossIsNoGuide r => book.Say(RefusalPhrases.BossIsNoGuide, Fact.Person("boss", r.Boss)),
        Refusal.TooManyMinutes r => book.Say(RefusalPhrases.TooManyMinutes, Fact.Person("of", r.Of), Fact.Number("minutes", r.Minutes), Fact.Number("most", r.Most)),
        Refusal.FootprintFull r => book.Say(RefusalPhrases.FootprintFull, Fact.Person("of", r.Of), Fact.Number("taken", r.Taken), Fact.Number("most", r.Most), Fact.Number("minutes", r.Minutes)),
        Refusal.MinutesMissing r => book.Say(RefusalPhrases.MinutesMissing, Fact.Person("of", r.Of)),
        Refusal.AskInsideAttempt r => book.Say(RefusalPhrases.AskInsideAttempt, Fact.Person("of", r.Of)),
        Refusal.AnswerDoesNotFit r => book.Say(RefusalPhrases.AnswerDoesNotFit, Fact.Person("from", r.From)),
        Refusal.SamePerson r => book.Say(RefusalPhrases.SamePerson, Fact.Person("who", r.Who)),
        Refusal.NotTheirHandOff r => book.Say(RefusalPhrases.NotTheirHandOff, Fact.Person("of", r.Of)),
        Refusal.AwaitAnswer r => book.Say(RefusalPhrases.AwaitAnswer, Fact.Person("of", r.Of), Asked(book, r.Request, r.About), Fact.Day("until", r.Until)),
        Refusal.AskedTwice r => book.Say(RefusalPhrases.AskedTwice, Fact.Person("of", r.Of), Asked(book, r.Request, r.About)),
        Refusal.AlreadyAnswered r => book.Say(RefusalPhrases.AlreadyAnswered, Fact.Person("of", r.Of), Asked(book, r.Request, r.About)),
        Refusal.SaidNo r => book.Say(RefusalPhrases.SaidNo, Fact.Person("of", r.Of), Asked(book, r.Request, r.About)),
        Refusal.SaidLater r => book.Say(RefusalPhrases.SaidLater, Fact.Person("of", r.Of), Fact.Day("day", r.Day), Asked(book, r.Request, r.About)),
        Refusal.IntroductionUsed { Relay: null } r => book.Say(RefusalPhrases.IntroductionUsedOwn, Fact.Person("to", r.To)),
        Refusal.IntroductionUsed r => book.Say(RefusalPhrases.IntroductionUsed, Fact.Person("to", r.To), Fact.Person("relay", r.Relay!)),
        Refusal.OfferAlreadyAnswered r => book.Say(RefusalPhrases.OfferAlreadyAnswered, Fact.Person("by", r.By)),
        Refusal.NotOwed r => book.Say(RefusalPhrases.NotOwed, Fact.Id("for", r.For.Value)),
        Refusal.NoGo r => book.Say(RefusalPhrases.NoGo, Fact.Company("target", r.Target.Company)),
        Refusal.ApproachClosed r => book.Say(RefusalPhrases.ApproachClosed, Fact.Company("target", r.Target.Company)),
        Refusal.ToldInConfidence r => book.Say(RefusalPhrases.ToldInConfidence, Fact.Person("relay", r.Relay), Fact.Person("prospect", r.Prospect)),
        Refusal.Forgotten r => book.Say(RefusalPhrases.Forgotten, Fact.Person("who", r.Who)),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>What was to be asked, as it stands after "asking Ann" or "demander à Anne".</summary>
    private static Fact Asked(Phrasebook book, Request request, Contact? about) =>
        Fact.Words("request", book.Say(RequestPhrases.Of(request), about is null ? [] : [Fact.Person("about", about)]));
}
