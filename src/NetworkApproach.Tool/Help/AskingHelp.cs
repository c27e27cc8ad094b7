namespace NetworkApproach.Tool;

/// <summary>What the help pages say of the commands on requests, answers, names and courtesies.</summary>
internal static class AskingHelp
{
    internal static readonly Phrase AboutWhom = Phrase.Plain("help.about.whom");
    internal static readonly Phrase Answer = Phrase.Plain("help.answer");
    internal static readonly Phrase AnswerGuide = Phrase.Plain("help.answer.guide");
    internal static readonly Phrase AnswerHasIt = Phrase.Plain("help.answer.has-it");
    internal static readonly Phrase AnswerOn = Phrase.Plain("help.answer.on");
    internal static readonly Phrase AnswerPerson = Phrase.Plain("help.answer.person");
    internal static readonly Phrase AnswerSaid = Phrase.Plain("help.answer.said");
    internal static readonly Phrase AnswerWhat = Phrase.Plain("help.answer.what");
    internal static readonly Phrase Apologise = Phrase.Plain("help.apologise");
    internal static readonly Phrase Ask = Phrase.Plain("help.ask");
    internal static readonly Phrase AskDone = Phrase.Plain("help.ask.done");
    internal static readonly Phrase AskGuide = Phrase.Plain("help.ask.guide");
    internal static readonly Phrase AskMinutes = Phrase.Plain("help.ask.minutes");
    internal static readonly Phrase AskThrough = Phrase.Plain("help.ask.through");
    internal static readonly Phrase AskWhat = Phrase.Plain("help.ask.what");
    internal static readonly Phrase Confess = Phrase.Plain("help.confess");
    internal static readonly Phrase ConfessCiting = Phrase.Plain("help.confess.citing");
    internal static readonly Phrase ConfessPerson = Phrase.Plain("help.confess.person");
    internal static readonly Phrase CourtesyAbout = Phrase.Plain("help.courtesy.about");
    internal static readonly Phrase HandOff = Phrase.Plain("help.hand-off");
    internal static readonly Phrase HandOffPerson = Phrase.Plain("help.hand-off.person");
    internal static readonly Phrase HandOffTo = Phrase.Plain("help.hand-off.to");
    internal static readonly Phrase HandOffWhat = Phrase.Plain("help.hand-off.what");
    internal static readonly Phrase HandOffWhy = Phrase.Plain("help.hand-off.why");
    internal static readonly Phrase Leave = Phrase.Plain("help.leave");
    internal static readonly Phrase LeaveGuide = Phrase.Plain("help.leave.guide");
    internal static readonly Phrase LeaveProspect = Phrase.Plain("help.leave.prospect");
    internal static readonly Phrase LeaveRelay = Phrase.Plain("help.leave.relay");
    internal static readonly Phrase LeaveScope = Phrase.Plain("help.leave.scope");
    internal static readonly Phrase LeaveUntil = Phrase.Plain("help.leave.until");
    internal static readonly Phrase MeetAgain = Phrase.Plain("help.meet-again");
    internal static readonly Phrase MeetAgainOn = Phrase.Plain("help.meet-again.on");
    internal static readonly Phrase MeetAgainPerson = Phrase.Plain("help.meet-again.person");
    internal static readonly Phrase Names = Phrase.Plain("help.names");
    internal static readonly Phrase NamesCompany = Phrase.Plain("help.names.company");
    internal static readonly Phrase NamesInConfidence = Phrase.Plain("help.names.in-confidence");
    internal static readonly Phrase NamesLead = Phrase.Plain("help.names.lead");
    internal static readonly Phrase NamesPerson = Phrase.Plain("help.names.person");
    internal static readonly Phrase NamesRelay = Phrase.Plain("help.names.relay");
    internal static readonly Phrase NamesWhy = Phrase.Plain("help.names.why");
    internal static readonly Phrase Received = Phrase.Plain("help.received");
    internal static readonly Phrase ReceivedPerson = Phrase.Plain("help.received.person");
    internal static readonly Phrase Reply = Phrase.Plain("help.reply");
    internal static readonly Phrase ReplyPerson = Phrase.Plain("help.reply.person");
    internal static readonly Phrase Report = Phrase.Plain("help.report");
    internal static readonly Phrase Thank = Phrase.Plain("help.thank");
    internal static readonly Phrase Waive = Phrase.Plain("help.waive");
    internal static readonly Phrase WaiveKind = Phrase.Plain("help.waive.kind");
    internal static readonly Phrase WaivePerson = Phrase.Plain("help.waive.person");
    internal static readonly Phrase WaiveWhy = Phrase.Plain("help.waive.why");
}
