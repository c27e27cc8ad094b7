using NetworkApproach.Texts;

namespace NetworkApproach.Papers;

/// <summary>What the debrief sheet says.</summary>
internal static class DebriefPhrases
{
    internal static readonly Phrase Talk = Phrase.Plain("debrief.talk");
    internal static readonly Phrase Recorded = Phrase.Plain("debrief.recorded", "on:day! minutes:number!");
    internal static readonly Phrase AtOnce = Phrase.Plain("debrief.at-once");
    internal static readonly Phrase DayBlank = Phrase.Plain("debrief.day");
    internal static readonly Phrase MinutesBlank = Phrase.Plain("debrief.minutes");
    internal static readonly Phrase Learnt = Phrase.Plain("debrief.learnt");
    internal static readonly Phrase LearntBlank = Phrase.Plain("debrief.learnt-blank");
    internal static readonly Phrase Confirms = Phrase.Plain("debrief.confirms");
    internal static readonly Phrase ConfirmsBlank = Phrase.Plain("debrief.confirms-blank");
    internal static readonly Phrase Ticks = Phrase.Plain("debrief.ticks");
    internal static readonly Phrase Fits = Phrase.Plain("debrief.fits");
    internal static readonly Phrase FitsBlank = Phrase.Plain("debrief.fits-blank");
    internal static readonly Phrase MustKnow = Phrase.Plain("debrief.must-know");
    internal static readonly Phrase MustKnowBlank = Phrase.Plain("debrief.must-know-blank");
    internal static readonly Phrase WhoElse = Phrase.Plain("debrief.who-else");
    internal static readonly Phrase Named = Phrase.Plain("debrief.named", "people:people!");
    internal static readonly Phrase WhoElseBlank = Phrase.Plain("debrief.who-else-blank");
    internal static readonly Phrase Next = Phrase.Plain("debrief.next");
    internal static readonly Phrase Thanks = Phrase.Plain("debrief.thanks", "who:person! day:day!");
    internal static readonly Phrase HandOffBlank = Phrase.Plain("debrief.hand-off");
    internal static readonly Phrase AgainBlank = Phrase.Plain("debrief.again");
}
