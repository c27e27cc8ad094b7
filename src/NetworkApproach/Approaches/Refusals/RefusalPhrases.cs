using NetworkApproach.Audits;
using NetworkApproach.Books;
using NetworkApproach.Papers;
using NetworkApproach.Paths;
using NetworkApproach.Planning;
using NetworkApproach.Texts;

namespace NetworkApproach;

/// <summary>What every refusal says, and what its parts are called.</summary>
internal static class RefusalPhrases
{
    internal static readonly Phrase Whole = Phrase.Plain("refusal", "sentence:words! rule:words!");

    internal static readonly Phrase NotOpened = Phrase.Plain("refusal.not-opened");
    internal static readonly Phrase AlreadyOpened = Phrase.Plain("refusal.already-opened");
    internal static readonly Phrase ActIdTaken = Phrase.Plain("refusal.act-id-taken", "act:id!");
    internal static readonly Phrase TooEarly = Phrase.Plain("refusal.too-early", "last:instant!");
    internal static readonly Phrase UnknownSubject = Phrase.Plain("refusal.unknown-subject", "subject:id!");
    internal static readonly Phrase NotRecordable = Phrase.Plain("refusal.not-recordable", "act:id!");
    internal static readonly Phrase CannotStrike = Phrase.Plain("refusal.cannot-strike", "what:id!");
    internal static readonly Phrase BossNotMet = Phrase.Plain("refusal.boss-not-met");
    internal static readonly Phrase WrongApproach = Phrase.Plain("refusal.wrong-approach", "other:id!");
    internal static readonly Phrase SeekerIsNoContact = Phrase.Plain("refusal.seeker-is-no-contact");
    internal static readonly Phrase OriginUnknown = Phrase.Plain("refusal.origin-unknown", "who:person!");
    internal static readonly Phrase AcquaintedTooLate = Phrase.Plain("refusal.acquainted-too-late", "who:person! since:day!");
    internal static readonly Phrase NoBasis = Phrase.Plain("refusal.no-basis", "to:person!");
    internal static readonly Phrase LeaveExpired = Phrase.Plain("refusal.leave-expired", "relay:person! prospect:person! until:day!");
    internal static readonly Phrase ContactWasAllowed = Phrase.Plain("refusal.contact-was-allowed", "who:person!");
    internal static readonly Phrase MayNotBeAsked = Phrase.Plain("refusal.may-not-be-asked", "of:person! request:words!");
    internal static readonly Phrase LeaveWithdrawn = Phrase.Plain("refusal.leave-withdrawn", "relay:person! prospect:person!");
    internal static readonly Phrase RelayDoesNotKnow = Phrase.Plain("refusal.relay-does-not-know", "relay:person! prospect:person!");
    internal static readonly Phrase TalkFirst = Phrase.Plain("refusal.talk-first", "of:person! request:words!");
    internal static readonly Phrase InterestFirst = Phrase.Plain("refusal.interest-first", "target:company! of:person! request:words!");
    internal static readonly Phrase InterestFirstBoss = Phrase.Plain("refusal.interest-first-boss", "target:company! of:person!");
    internal static readonly Phrase FactFirst = Phrase.Plain("refusal.fact-first", "target:company!");
    internal static readonly Phrase BossIsNoGuide = Phrase.Plain("refusal.boss-is-no-guide", "boss:person!");
    internal static readonly Phrase TooManyMinutes = Phrase.Plain("refusal.too-many-minutes", "of:person! minutes:number! most:number!");
    internal static readonly Phrase FootprintFull = Phrase.Plain("refusal.footprint-full", "of:person! taken:number! most:number! minutes:number!");
    internal static readonly Phrase MinutesMissing = Phrase.Plain("refusal.minutes-missing", "of:person!");
    internal static readonly Phrase AskInsideAttempt = Phrase.Plain("refusal.ask-inside-attempt", "of:person!");
    internal static readonly Phrase AnswerDoesNotFit = Phrase.Plain("refusal.answer-does-not-fit", "from:person!");
    internal static readonly Phrase SamePerson = Phrase.Plain("refusal.same-person", "who:person!");
    internal static readonly Phrase NotTheirHandOff = Phrase.Plain("refusal.not-their-hand-off", "of:person!");
    internal static readonly Phrase AwaitAnswer = Phrase.Plain("refusal.await-answer", "of:person! request:words! until:day!");
    internal static readonly Phrase AskedTwice = Phrase.Plain("refusal.asked-twice", "of:person! request:words!");
    internal static readonly Phrase AlreadyAnswered = Phrase.Plain("refusal.already-answered", "of:person! request:words!");
    internal static readonly Phrase SaidNo = Phrase.Plain("refusal.said-no", "of:person! request:words!");
    internal static readonly Phrase SaidLater = Phrase.Plain("refusal.said-later", "of:person! day:day! request:words!");
    internal static readonly Phrase IntroductionUsed = Phrase.Plain("refusal.introduction-used", "to:person! relay:person!");
    internal static readonly Phrase IntroductionUsedOwn = Phrase.Plain("refusal.introduction-used-own", "to:person!");
    internal static readonly Phrase OfferAlreadyAnswered = Phrase.Plain("refusal.offer-already-answered", "by:person!");
    internal static readonly Phrase NotOwed = Phrase.Plain("refusal.not-owed", "for:id!");
    internal static readonly Phrase NoGo = Phrase.Plain("refusal.no-go", "target:company!");
    internal static readonly Phrase ApproachClosed = Phrase.Plain("refusal.approach-closed", "target:company!");
    internal static readonly Phrase ToldInConfidence = Phrase.Plain("refusal.told-in-confidence", "relay:person! prospect:person!");
    internal static readonly Phrase Forgotten = Phrase.Plain("refusal.forgotten", "who:person!");

    internal static readonly IReadOnlyDictionary<Rule, Phrase> Labels = PhraseCases.Of<Rule>("rule", key => Phrase.Plain(key));

    /// <summary>What a rule is called in a sentence for the seeker.</summary>
    internal static Phrase Label(Rule rule) => Labels[rule];
}
