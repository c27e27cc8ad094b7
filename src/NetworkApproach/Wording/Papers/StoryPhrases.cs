using NetworkApproach.Texts;

namespace NetworkApproach.Papers;

/// <summary>What the story says, a line for each kind of event, in the style of a log.</summary>
internal static class StoryPhrases
{
    internal static readonly Phrase Somebody = Phrase.Plain("story.somebody");
    internal static readonly Phrase Nothing = Phrase.Plain("story.nothing");
    internal static readonly Phrase Day = Phrase.Plain("story.day", "day:day!");
    internal static readonly Phrase Opened = Phrase.Plain("story.opened", "company:company!");
    internal static readonly Phrase Noted = Phrase.Plain("story.noted", "people:people!");
    internal static readonly Phrase Acquainted = Phrase.Plain("story.acquainted", "who:person! since:day! how:words!");
    internal static readonly Phrase Boss = Phrase.Plain("story.boss", "who:person!");
    internal static readonly Phrase Belief = Phrase.Plain("story.belief", "text:words!");
    internal static readonly Phrase Named = Phrase.Plain("story.named", "by:person! who:person!");
    internal static readonly Phrase NamedBecause = Phrase.Plain("story.named-because", "by:person! who:person! why:words!");
    internal static readonly Phrase Yes = Phrase.Plain("story.yes", "who:person! thing:words!");
    internal static readonly Phrase No = Phrase.Plain("story.no", "who:person! thing:words!");
    internal static readonly Phrase NotNow = Phrase.Plain("story.later", "who:person! thing:words! on:day!");
    internal static readonly IReadOnlyDictionary<CitingScope, Phrase> Granted = PhraseCases.Of<CitingScope>(
        "story.granted", key => Phrase.Plain(key, "who:person! about:person!"));
    internal static readonly Phrase Until = Phrase.Plain("story.until", "what:words! day:day!");
    internal static readonly Phrase PassedTo = Phrase.Plain("story.passed-to", "who:person! to:person!");
    internal static readonly Phrase Received = Phrase.Plain("story.received", "who:person!");
    internal static readonly Phrase Contacted = Phrase.Plain("story.contacted", "who:person! minutes:number!");
    internal static readonly Phrase ContactedCiting = Phrase.Plain("story.contacted-citing", "who:person! relay:person! minutes:number!");
    internal static readonly Phrase Replied = Phrase.Plain("story.replied", "who:person!");
    internal static readonly Phrase Road = Phrase.Plain("story.road", "road:words!");
    internal static readonly Phrase Asked = Phrase.Plain("story.asked", "who:person! thing:words!");
    internal static readonly Phrase Talked = Phrase.Plain("story.talked", "who:person! minutes:number!");
    internal static readonly Phrase TalkedLonger = Phrase.Plain("story.talked-longer", "who:person! minutes:number! offered:number!");
    internal static readonly Phrase Learnt = Phrase.Plain("story.learnt", "text:words!");
    internal static readonly Phrase Told = Phrase.Plain("story.told", "who:person! text:words!");
    internal static readonly Phrase ToldFrom = Phrase.Plain("story.told-from", "who:person! from:person! text:words!");
    internal static readonly Phrase Because = Phrase.Plain("story.because", "what:words! why:words!");
    internal static readonly Phrase Offered = Phrase.Plain("story.offered", "who:person!");
    internal static readonly IReadOnlyDictionary<OfferReply, Phrase> OfferAnswered = PhraseCases.Of<OfferReply>(
        "story.offer", key => Phrase.Plain(key, "who:person!"));
    internal static readonly Phrase HandedOff = Phrase.Plain("story.handed-off", "who:person!");
    internal static readonly Phrase HandedTo = Phrase.Plain("story.handed-to", "who:person! to:person!");
    internal static readonly Phrase WrittenOff = Phrase.Plain("story.written-off", "who:person!");
    internal static readonly Phrase Appointment = Phrase.Plain("story.appointment", "who:person! on:instant!");
    internal static readonly IReadOnlyDictionary<AppointmentEnd, Phrase> AppointmentEnded = PhraseCases.Of<AppointmentEnd>(
        "story.appointment-ended", key => Phrase.Plain(key, "who:person!"));
    internal static readonly Phrase SamePerson = Phrase.Plain("story.same-person", "who:id! other:id!");
    internal static readonly Phrase PolicyChanged = Phrase.Plain("story.policy-changed");
    internal static readonly Phrase Restored = Phrase.Plain("story.restored", "reason:words!");
    internal static readonly Phrase MeetAgain = Phrase.Plain("story.meet-again", "who:person!");
    internal static readonly Phrase MeetAgainFrom = Phrase.Plain("story.meet-again-from", "who:person! on:day!");
    internal static readonly IReadOnlyDictionary<CourtesyKind, Phrase> Paid = PhraseCases.Of<CourtesyKind>(
        "story.paid", key => Phrase.Plain(key, "who:person!"));
    internal static readonly IReadOnlyDictionary<CourtesyKind, Phrase> Waived = PhraseCases.Of<CourtesyKind>(
        "story.waived", key => Phrase.Plain(key, "who:person!"));
    internal static readonly Phrase Confessed = Phrase.Plain("story.confessed", "who:person!");
    internal static readonly Phrase ConfessedCiting = Phrase.Plain("story.confessed-citing", "who:person! relay:person!");
    internal static readonly Phrase StruckOut = Phrase.Plain("story.struck-out", "reason:words!");
    internal static readonly Phrase Erased = Phrase.Plain("story.erased", "who:person!");
    internal static readonly Phrase Corrected = Phrase.Plain("story.corrected", "reason:words!");
    internal static readonly Phrase IsStruckOut = Phrase.Plain("story.is-struck-out");
    internal static readonly IReadOnlyDictionary<BreachKind, Phrase> Breaches = PhraseCases.Of<BreachKind>(
        "story.breach", key => Phrase.Plain(key, "rule:words"));
    internal static readonly IReadOnlyDictionary<Channel, Phrase> Channels = PhraseCases.Of<Channel>(
        "story.channel", key => Phrase.Plain(key));
}
