namespace NetworkApproach.Texts;

/// <summary>What is said to people, occasion by occasion. A greeting comes before each, a farewell after each message.</summary>
internal static class SayingPhrases
{
    private const string Common = "to:person me:person company:company ";
    private const string Talk = Common + "minutes:number! reason:words! ";
    private const string Reminder = Talk + "before:words! missed:words! ";
    private const string About = Common + "about:person! ";

    internal static readonly Phrase Method = Phrase.Spoken("method.explain", Common);

    internal static readonly Phrase TalkAcquaintance = Phrase.Spoken("talk.acquaintance", Talk);
    internal static readonly Phrase TalkCited = Phrase.Spoken("talk.cited", Talk + "relay:person!");
    internal static readonly Phrase TalkRecommended = Phrase.Spoken("talk.recommended", Talk + "relay:person!");
    internal static readonly Phrase TalkAnnounced = Phrase.Spoken("talk.announced", Talk + "relay:person!");
    internal static readonly Phrase TalkContacted = Phrase.Spoken("talk.reply-contacted", Talk);
    internal static readonly Phrase TalkLater = Phrase.Spoken("talk.reply-later", Talk + "day:day!");
    internal static readonly Phrase TalkAnswered = Phrase.Spoken("talk.reply-other", Talk);
    internal static readonly Phrase TalkAgain = Phrase.Spoken("talk.again", Common + "minutes:number!");
    internal static readonly Phrase ReplyOnly = Phrase.Spoken("reply.plain", Common);
    internal static readonly Phrase ReplyToYes = Phrase.Spoken("reply.agreed", Common + "minutes:number!");
    internal static readonly Phrase ReminderCited = Phrase.Spoken("reminder.cited", Reminder + "relay:person!");
    internal static readonly Phrase ReminderPlain = Phrase.Spoken("reminder.plain", Reminder);

    internal static readonly Phrase NamesInside = Phrase.Spoken("names.inside", Common);
    internal static readonly Phrase NamesGuide = Phrase.Spoken("names.guide", Common);
    internal static readonly Phrase Knows = Phrase.Spoken("knows.ask", About);
    internal static readonly Phrase Leave = Phrase.Spoken("leave.ask", About);
    internal static readonly Phrase LeaveRenewed = Phrase.Spoken("leave.renew", About);
    internal static readonly Phrase ReminderAsked = Phrase.Spoken("reminder.asked", Common + "request:words!");
    internal static readonly Phrase ReminderLeave = Phrase.Spoken("reminder.leave", About);

    internal static readonly Phrase OfferRedirected = Phrase.Spoken("offer.redirect", Common);
    internal static readonly Phrase OfferInsistent = Phrase.Spoken("offer.redirect-insistent", Common);
    internal static readonly Phrase OfferOfConsultant = Phrase.Spoken("offer.redirect-consultant", Common);
    internal static readonly Phrase OfferDeclined = Phrase.Spoken("offer.decline", Common);
    internal static readonly Phrase WhatBecame = Phrase.Spoken("cv.what-became", Common);
    internal static readonly Phrase Stop = Phrase.Spoken("cv.stop", Common);

    internal static readonly Phrase AcceptNo = Phrase.Spoken("no.accept", Common);
    internal static readonly Phrase AcceptNoToLeave = Phrase.Spoken("no.accept-leave", About);
    internal static readonly Phrase AcceptNoToUsedLeave = Phrase.Spoken("no.accept-leave-used", About);
    internal static readonly Phrase Withdraw = Phrase.Spoken("withdraw", Common);
    internal static readonly Phrase MeetAgain = Phrase.Spoken("meet-again", Common);
    internal static readonly Phrase AppointmentConfirmed = Phrase.Spoken("appointment.confirm", Common + "at:instant! minutes:number!");
    internal static readonly Phrase AppointmentMoved = Phrase.Spoken("appointment.move", Common + "at:instant!");
    internal static readonly Phrase AppointmentCancelled = Phrase.Spoken("appointment.cancelled", Common + "at:instant! minutes:number!");
    internal static readonly Phrase AppointmentMissed = Phrase.Spoken("appointment.missed", Common + "at:instant! minutes:number!");
    internal static readonly Phrase Note = Phrase.Plain("note.forwardable", "me:person! company:company! minutes:number!");

    internal static readonly Phrase ThanksTalk = Phrase.Spoken("thanks.talk", Common);
    internal static readonly Phrase ThanksName = Phrase.Spoken("thanks.name", About);
    internal static readonly Phrase ThanksNameInConfidence = Phrase.Spoken("thanks.name-in-confidence", About);
    internal static readonly Phrase ThanksLeave = Phrase.Spoken("thanks.leave", About);
    internal static readonly Phrase ThanksSeveral = Phrase.Spoken("thanks.several", Common + "for:words!");
    internal static readonly Phrase ReportTalked = Phrase.Spoken("report.talked", About + "news:words!");
    internal static readonly Phrase ReportMetBoss = Phrase.Spoken("report.met-boss", About);
    internal static readonly Phrase ReportDeclined = Phrase.Spoken("report.declined", About + "news:words!");
    internal static readonly Phrase ReportAgreed = Phrase.Spoken("report.agreed", About + "news:words!");
    internal static readonly Phrase ReportWaiting = Phrase.Spoken("report.waiting", About + "news:words!");
    internal static readonly Phrase ReportUnused = Phrase.Spoken("report.unused", About + "news:words!");
    internal static readonly Phrase ReportNotWanted = Phrase.Spoken("report.not-wanted", About + "news:words!");
    internal static readonly Phrase ReportNotHeld = Phrase.Spoken("report.not-held", About + "news:words!");
    internal static readonly Phrase ReportSeveral = Phrase.Spoken("report.several", Common + "outcomes:words! news:words!");
    internal static readonly Phrase ApologyName = Phrase.Spoken("apology.name", About);
    internal static readonly Phrase ApologyContact = Phrase.Spoken("apology.contact", Common);
    internal static readonly Phrase ApologyRequest = Phrase.Spoken("apology.request", Common);
}
