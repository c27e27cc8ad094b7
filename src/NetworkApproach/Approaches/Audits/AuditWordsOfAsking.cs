using NetworkApproach.Texts;

namespace NetworkApproach.Audits;

/// <summary>What the audit says of contacts made and requests that a rule forbids.</summary>
internal static class AuditWordsOfAsking
{
    // Contacts made.
    internal static readonly Phrase TalkAfterTheEndText = Phrase.Plain("audit.talk-after-the-end", "to:id!");

    internal static SaidPhrase TalkAfterTheEnd(ContactId to) => new(TalkAfterTheEndText, Fact.Id("to", to.Value));

    internal static readonly Phrase NoMinutesText = Phrase.Plain("audit.no-minutes", "to:id!");

    internal static SaidPhrase NoMinutes(ContactId to) => new(NoMinutesText, Fact.Id("to", to.Value));

    internal static readonly Phrase BossTooEarlyText = Phrase.Plain("audit.boss-too-early", "boss:id!");

    internal static SaidPhrase BossTooEarly(ContactId boss) => new(BossTooEarlyText, Fact.Id("boss", boss.Value));

    internal static readonly Phrase NotAcquaintedText = Phrase.Plain("audit.not-acquainted", "to:id! act:id!");

    internal static SaidPhrase NotAcquainted(ContactId to, ActId act) =>
        new(NotAcquaintedText, Fact.Id("to", to.Value), Fact.Id("act", act.Value));

    internal static readonly Phrase NoReplyText = Phrase.Plain("audit.no-reply", "to:id! act:id!");

    internal static SaidPhrase NoReply(ContactId to, ActId act) => new(NoReplyText, Fact.Id("to", to.Value), Fact.Id("act", act.Value));

    internal static readonly Phrase NoEarlierTalkText = Phrase.Plain("audit.no-earlier-talk", "to:id! act:id!");

    internal static SaidPhrase NoEarlierTalk(ContactId to, ActId act) =>
        new(NoEarlierTalkText, Fact.Id("to", to.Value), Fact.Id("act", act.Value));

    internal static readonly Phrase NoLeaveText = Phrase.Plain("audit.no-leave", "to:id! act:id!");

    internal static SaidPhrase NoLeave(ContactId to, ActId act) => new(NoLeaveText, Fact.Id("to", to.Value), Fact.Id("act", act.Value));

    internal static readonly Phrase WithdrawnText = Phrase.Plain("audit.withdrawn", "to:id! relay:id!");

    internal static SaidPhrase Withdrawn(ContactId to, ContactId relay) =>
        new(WithdrawnText, Fact.Id("to", to.Value), Fact.Id("relay", relay.Value));

    internal static readonly Phrase ExpiredText = Phrase.Plain("audit.expired", "to:id! relay:id!");

    internal static SaidPhrase Expired(ContactId to, ContactId relay) =>
        new(ExpiredText, Fact.Id("to", to.Value), Fact.Id("relay", relay.Value));

    internal static readonly Phrase RelayDoesNotKnowText = Phrase.Plain("audit.relay-does-not-know", "to:id! relay:id!");

    internal static SaidPhrase RelayDoesNotKnow(ContactId to, ContactId relay) =>
        new(RelayDoesNotKnowText, Fact.Id("to", to.Value), Fact.Id("relay", relay.Value));

    internal static readonly Phrase LongerReminderText = Phrase.Plain("audit.longer-reminder", "to:id! minutes:number! before:number!");

    internal static SaidPhrase LongerReminder(ContactId to, int minutes, int before) =>
        new(LongerReminderText, Fact.Id("to", to.Value), Fact.Number("minutes", minutes), Fact.Number("before", before));

    internal static readonly Phrase TooManyMinutesText = Phrase.Plain(
        "audit.too-many-minutes", "to:id! minutes:number! taken:number! talk:number! person:number!");

    internal static SaidPhrase TooManyMinutes(ContactId to, int minutes, long taken, ApproachPolicy policy) =>
        new(
            TooManyMinutesText, Fact.Id("to", to.Value), Fact.Number("minutes", minutes),
            Fact.Number("taken", (int)Math.Min(taken, int.MaxValue)), Fact.Number("talk", policy.MinutesPerTalk),
            Fact.Number("person", policy.MinutesPerPerson));

    internal static readonly Phrase TalkRefusedText = Phrase.Plain("audit.talk-refused", "to:id!");

    internal static SaidPhrase TalkRefused(ContactId to) => new(TalkRefusedText, Fact.Id("to", to.Value));

    internal static readonly Phrase TalkAgreedText = Phrase.Plain("audit.talk-agreed", "to:id!");

    internal static SaidPhrase TalkAgreed(ContactId to) => new(TalkAgreedText, Fact.Id("to", to.Value));

    internal static readonly Phrase IntroductionUsedText = Phrase.Plain("audit.introduction-used", "to:id!");

    internal static SaidPhrase IntroductionUsed(ContactId to) => new(IntroductionUsedText, Fact.Id("to", to.Value));

    // Both.
    internal static readonly Phrase NotBeforeText = Phrase.Plain("audit.not-before", "who:id! day:day!");

    internal static SaidPhrase NotBefore(ContactId who, DateOnly day) =>
        new(NotBeforeText, Fact.Id("who", who.Value), Fact.Day("day", day));

    internal static readonly Phrase TooSoonText = Phrase.Plain("audit.too-soon", "who:id!");

    internal static SaidPhrase TooSoon(ContactId who) => new(TooSoonText, Fact.Id("who", who.Value));

    // Requests.
    internal static readonly Phrase AboutThemselvesText = Phrase.Plain("audit.about-themselves", "of:id!");

    internal static SaidPhrase AboutThemselves(ContactId of) => new(AboutThemselvesText, Fact.Id("of", of.Value));

    internal static readonly Phrase TalkOutsideAttemptText = Phrase.Plain("audit.talk-outside-attempt", "of:id!");

    internal static SaidPhrase TalkOutsideAttempt(ContactId of) => new(TalkOutsideAttemptText, Fact.Id("of", of.Value));

    internal static readonly Phrase AskedAfterTheEndText = Phrase.Plain("audit.asked-after-the-end", "of:id!");

    internal static SaidPhrase AskedAfterTheEnd(ContactId of) => new(AskedAfterTheEndText, Fact.Id("of", of.Value));

    internal static readonly Phrase LeaveOfStrangerText = Phrase.Plain("audit.leave-of-stranger", "of:id! prospect:id!");

    internal static SaidPhrase LeaveOfStranger(ContactId of, ContactId prospect) =>
        new(LeaveOfStrangerText, Fact.Id("of", of.Value), Fact.Id("prospect", prospect.Value));

    internal static readonly Phrase BeforeAnyTalkText = Phrase.Plain("audit.before-any-talk", "of:id!");

    internal static SaidPhrase BeforeAnyTalk(ContactId of) => new(BeforeAnyTalkText, Fact.Id("of", of.Value));

    internal static readonly Phrase NoStandingText = Phrase.Plain("audit.no-standing", "of:id!");

    internal static SaidPhrase NoStanding(ContactId of) => new(NoStandingText, Fact.Id("of", of.Value));

    internal static readonly Phrase BeforeInterestText = Phrase.Plain("audit.before-interest", "of:id!");

    internal static SaidPhrase BeforeInterest(ContactId of) => new(BeforeInterestText, Fact.Id("of", of.Value));

    internal static readonly Phrase BossAsGuideText = Phrase.Plain("audit.boss-as-guide", "of:id! boss:id!");

    internal static SaidPhrase BossAsGuide(ContactId of, ContactId boss) =>
        new(BossAsGuideText, Fact.Id("of", of.Value), Fact.Id("boss", boss.Value));

    internal static readonly Phrase InConfidenceText = Phrase.Plain("audit.in-confidence", "of:id!");

    internal static SaidPhrase InConfidence(ContactId of) => new(InConfidenceText, Fact.Id("of", of.Value));

    internal static readonly Phrase SaidNoText = Phrase.Plain("audit.said-no", "of:id!");

    internal static SaidPhrase SaidNo(ContactId of) => new(SaidNoText, Fact.Id("of", of.Value));

    internal static readonly Phrase AnsweredText = Phrase.Plain("audit.answered", "of:id!");

    internal static SaidPhrase Answered(ContactId of) => new(AnsweredText, Fact.Id("of", of.Value));

    internal static readonly Phrase NotRenewableText = Phrase.Plain("audit.not-renewable", "of:id!");

    internal static SaidPhrase NotRenewable(ContactId of) => new(NotRenewableText, Fact.Id("of", of.Value));

    internal static readonly Phrase RemindedText = Phrase.Plain("audit.reminded", "of:id!");

    internal static SaidPhrase Reminded(ContactId of) => new(RemindedText, Fact.Id("of", of.Value));
}
