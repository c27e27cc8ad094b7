using NetworkApproach.Texts;

namespace NetworkApproach.Audits;

/// <summary>What the audit says of each breach. People and acts are called by their ids: an audit reads events alone.</summary>
internal static class AuditWords
{
    internal static readonly Phrase BeforeTheOpeningText = Phrase.Plain("audit.before-the-opening");

    internal static readonly SaidPhrase BeforeTheOpening = new(BeforeTheOpeningText);

    internal static readonly Phrase OpenedAgainText = Phrase.Plain("audit.opened-again");

    internal static readonly SaidPhrase OpenedAgain = new(OpenedAgainText);

    internal static readonly Phrase SeekerIsNoContactText = Phrase.Plain("audit.seeker-is-no-contact");

    internal static readonly SaidPhrase SeekerIsNoContact = new(SeekerIsNoContactText);

    internal static readonly Phrase JudgedAfterTheEndText = Phrase.Plain("audit.judged-after-the-end");

    internal static readonly SaidPhrase JudgedAfterTheEnd = new(JudgedAfterTheEndText);

    internal static readonly Phrase ConfirmedWithoutFactText = Phrase.Plain("audit.confirmed-without-fact");

    internal static readonly SaidPhrase ConfirmedWithoutFact = new(ConfirmedWithoutFactText);

    internal static readonly Phrase RedirectedAfterTheEndText = Phrase.Plain("audit.redirected-after-the-end");

    internal static readonly SaidPhrase RedirectedAfterTheEnd = new(RedirectedAfterTheEndText);

    internal static readonly Phrase ClosedAgainText = Phrase.Plain("audit.closed-again");

    internal static readonly SaidPhrase ClosedAgain = new(ClosedAgainText);

    internal static readonly Phrase BossNotMetText = Phrase.Plain("audit.boss-not-met");

    internal static readonly SaidPhrase BossNotMet = new(BossNotMetText);

    // The record.
    internal static readonly Phrase OtherContentText = Phrase.Plain("audit.other-content", "act:id!");

    internal static SaidPhrase OtherContent(ActId act) => new(OtherContentText, Fact.Id("act", act.Value));

    internal static readonly Phrase NoAppointmentText = Phrase.Plain("audit.no-appointment", "act:id!");

    internal static SaidPhrase NoAppointment(ActId act) => new(NoAppointmentText, Fact.Id("act", act.Value));

    internal static readonly Phrase PolicyStaysText = Phrase.Plain("audit.policy-stays", "act:id!");

    internal static SaidPhrase PolicyStays(ActId act) => new(PolicyStaysText, Fact.Id("act", act.Value));

    internal static readonly Phrase ForgottenText = Phrase.Plain("audit.forgotten", "who:id!");

    internal static SaidPhrase Forgotten(ContactId who) => new(ForgottenText, Fact.Id("who", who.Value));

    internal static readonly Phrase NothingToStrikeText = Phrase.Plain("audit.nothing-to-strike", "act:id!");

    internal static SaidPhrase NothingToStrike(ActId act) => new(NothingToStrikeText, Fact.Id("act", act.Value));

    internal static readonly Phrase OtherIdInsteadText = Phrase.Plain("audit.other-id-instead", "act:id!");

    internal static SaidPhrase OtherIdInstead(ActId act) => new(OtherIdInsteadText, Fact.Id("act", act.Value));

    internal static readonly Phrase NotInsteadText = Phrase.Plain("audit.not-instead", "act:id!");

    internal static SaidPhrase NotInstead(ActId act) => new(NotInsteadText, Fact.Id("act", act.Value));

    internal static readonly Phrase StrikingStaysText = Phrase.Plain("audit.striking-stays", "act:id!");

    internal static SaidPhrase StrikingStays(ActId act) => new(StrikingStaysText, Fact.Id("act", act.Value));

    internal static readonly Phrase ForgettingStaysText = Phrase.Plain("audit.forgetting-stays", "act:id!");

    internal static SaidPhrase ForgettingStays(ActId act) => new(ForgettingStaysText, Fact.Id("act", act.Value));

    internal static readonly Phrase OpeningStaysText = Phrase.Plain("audit.opening-stays", "act:id!");

    internal static SaidPhrase OpeningStays(ActId act) => new(OpeningStaysText, Fact.Id("act", act.Value));

    internal static readonly Phrase NoHandOffText = Phrase.Plain("audit.no-hand-off", "act:id!");

    internal static SaidPhrase NoHandOff(ActId act) => new(NoHandOffText, Fact.Id("act", act.Value));

    internal static readonly Phrase NoOfferText = Phrase.Plain("audit.no-offer", "act:id!");

    internal static SaidPhrase NoOffer(ActId act) => new(NoOfferText, Fact.Id("act", act.Value));

    internal static readonly Phrase NoTalkText = Phrase.Plain("audit.no-talk", "act:id!");

    internal static SaidPhrase NoTalk(ActId act) => new(NoTalkText, Fact.Id("act", act.Value));

    internal static readonly Phrase NoBeliefText = Phrase.Plain("audit.no-belief", "act:id!");

    internal static SaidPhrase NoBelief(ActId act) => new(NoBeliefText, Fact.Id("act", act.Value));

    // Facts.
    internal static readonly Phrase AcquaintedLaterText = Phrase.Plain("audit.acquainted-later", "who:id!");

    internal static SaidPhrase AcquaintedLater(ContactId who) => new(AcquaintedLaterText, Fact.Id("who", who.Value));

    internal static readonly Phrase NamedBeforeText = Phrase.Plain("audit.named-before", "who:id!");

    internal static SaidPhrase NamedBefore(ContactId who) => new(NamedBeforeText, Fact.Id("who", who.Value));

    internal static readonly Phrase NoOriginText = Phrase.Plain("audit.no-origin", "who:id!");

    internal static SaidPhrase NoOrigin(ContactId who) => new(NoOriginText, Fact.Id("who", who.Value));

    internal static readonly Phrase NamedThemselvesText = Phrase.Plain("audit.named-themselves", "who:id!");

    internal static SaidPhrase NamedThemselves(ContactId who) => new(NamedThemselvesText, Fact.Id("who", who.Value));

    internal static readonly Phrase AnsweredForThemselvesText = Phrase.Plain("audit.answered-for-themselves", "who:id!");

    internal static SaidPhrase AnsweredForThemselves(ContactId who) => new(AnsweredForThemselvesText, Fact.Id("who", who.Value));

    internal static readonly Phrase NoAnswerText = Phrase.Plain("audit.no-answer", "who:id!");

    internal static SaidPhrase NoAnswer(ContactId who) => new(NoAnswerText, Fact.Id("who", who.Value));

    internal static readonly Phrase PassedToThemselvesText = Phrase.Plain("audit.passed-to-themselves", "who:id!");

    internal static SaidPhrase PassedToThemselves(ContactId who) => new(PassedToThemselvesText, Fact.Id("who", who.Value));

    internal static readonly Phrase PassedOnByOtherText = Phrase.Plain("audit.passed-on-by-other", "by:id! asked:id!");

    internal static SaidPhrase PassedOnByOther(ContactId by, ContactId asked) =>
        new(PassedOnByOtherText, Fact.Id("by", by.Value), Fact.Id("asked", asked.Value));

    internal static readonly Phrase OfferAnsweredText = Phrase.Plain("audit.offer-answered", "offer:id!");

    internal static SaidPhrase OfferAnswered(ActId offer) => new(OfferAnsweredText, Fact.Id("offer", offer.Value));

    // Courtesies.
    internal static readonly Phrase NothingOwedText = Phrase.Plain("audit.nothing-owed", "act:id!");

    internal static SaidPhrase NothingOwed(ActId act) => new(NothingOwedText, Fact.Id("act", act.Value));

    internal static readonly IReadOnlyDictionary<CourtesyKind, Phrase> NotOwedTexts = PhraseCases.Of<CourtesyKind>(
        "audit.not-owed", key => Phrase.Plain(key, "act:id! type:id!"));

    internal static SaidPhrase NotOwed(CourtesyKind kind, ActId act, string type) =>
        new(NotOwedTexts[kind], Fact.Id("act", act.Value), Fact.Id("type", type));}
