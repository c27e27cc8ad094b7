using NetworkApproach.Texts;

namespace NetworkApproach.Papers;

/// <summary>What the agenda says.</summary>
internal static class AgendaPhrases
{
    internal static readonly Phrase Late = Phrase.Plain("agenda.late");
    internal static readonly Phrase Today = Phrase.Plain("agenda.today");
    internal static readonly Phrase ThisWeek = Phrase.Plain("agenda.this-week");
    internal static readonly Phrase Later = Phrase.Plain("agenda.later");
    internal static readonly Phrase Undated = Phrase.Plain("agenda.undated");
    internal static readonly Phrase Nothing = Phrase.Plain("agenda.nothing");
    internal static readonly Phrase Thanks = Phrase.Plain("agenda.thanks", "who:person!");
    internal static readonly Phrase ThanksForName = Phrase.Plain("agenda.thanks-for-name", "who:person! about:person!");
    internal static readonly Phrase ThanksForLeave = Phrase.Plain("agenda.thanks-for-leave", "who:person! about:person!");
    internal static readonly Phrase ThanksForAll = Phrase.Plain("agenda.thanks-for-all", "who:person! for:words!");
    internal static readonly Phrase AndFor = Phrase.Plain("agenda.and-for", "first:words! rest:words!");
    internal static readonly Phrase ForTheTalk = Phrase.Plain("agenda.for-the-talk");
    internal static readonly Phrase ForTalks = Phrase.Plain("agenda.for-talks", "count:number!");
    internal static readonly Phrase ForNames = Phrase.Plain("agenda.for-names", "people:people!");
    internal static readonly Phrase ForLeave = Phrase.Plain("agenda.for-leave", "people:people!");
    internal static readonly Phrase ReportBackOnAll = Phrase.Plain("agenda.report-back-on-all", "who:person! people:people!");
    internal static readonly Phrase ReportBack = Phrase.Plain("agenda.report-back", "who:person! about:person!");
    internal static readonly Phrase Apology = Phrase.Plain("agenda.apology", "who:person!");
    internal static readonly Phrase Appointment = Phrase.Plain("agenda.appointment", "who:person! at:instant!");
    internal static readonly Phrase AppointmentPast = Phrase.Plain("agenda.appointment-past", "who:person! at:instant!");
    internal static readonly Phrase NewDate = Phrase.Plain("agenda.new-date", "who:person!");
    internal static readonly Phrase TalkAgreed = Phrase.Plain("agenda.talk-agreed", "who:person! on:day!");
    internal static readonly Phrase Reminder = Phrase.Plain("agenda.reminder", "who:person! thing:words!");
    internal static readonly Phrase AskAgain = Phrase.Plain("agenda.ask-again", "who:person! thing:words!");
    internal static readonly Phrase LeaveEnds = Phrase.Plain("agenda.leave-ends", "who:person! towards:person!");
    internal static readonly Phrase Offer = Phrase.Plain("agenda.offer", "who:person! since:day!");
    internal static readonly Phrase CvSomewhere = Phrase.Plain("agenda.cv-somewhere", "who:person! since:day!");
    internal static readonly Phrase CvWith = Phrase.Plain("agenda.cv-with", "who:person! since:day! to:person!");
    internal static readonly Phrase MeetAgain = Phrase.Plain("agenda.meet-again", "who:person!");
    internal static readonly Phrase By = Phrase.Plain("agenda.by", "day:day!");
    internal static readonly Phrase OnDay = Phrase.Plain("agenda.on", "day:day!");
    internal static readonly Phrase From = Phrase.Plain("agenda.from", "day:day!");

    /// <summary>The groups in their order.</summary>
    internal static readonly IReadOnlyList<Phrase> Groups = [Late, Today, ThisWeek, Later, Undated];
}
