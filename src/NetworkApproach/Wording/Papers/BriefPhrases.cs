using NetworkApproach.Texts;

namespace NetworkApproach.Papers;

/// <summary>What the brief for a talk says.</summary>
internal static class BriefPhrases
{
    internal static readonly Phrase WhyHeading = Phrase.Plain("brief.why-heading", "who:person!");
    internal static readonly Phrase WorksAt = Phrase.Plain("brief.works-at", "company:company!");
    internal static readonly Phrase WorksAs = Phrase.Plain("brief.works-as", "company:company! title:words!");
    internal static readonly Phrase WorkedAt = Phrase.Plain("brief.worked-at", "company:company! until:day!");
    internal static readonly Phrase WorkedAs = Phrase.Plain("brief.worked-as", "company:company! title:words! until:day!");
    internal static readonly Phrase IsBoss = Phrase.Plain("brief.is-boss");
    internal static readonly Phrase Known = Phrase.Plain("brief.known", "how:words! since:day!");
    internal static readonly Phrase Named = Phrase.Plain("brief.named", "by:person! on:day!");
    internal static readonly Phrase NamedBecause = Phrase.Plain("brief.named-because", "by:person! on:day! why:words!");
    internal static readonly Phrase Lead = Phrase.Plain("brief.lead");
    internal static readonly Phrase Turned = Phrase.Plain("brief.turned", "on:day!");
    internal static readonly Phrase Talked = Phrase.Plain("brief.talked", "on:day! minutes:number!");
    internal static readonly Phrase NoReason = Phrase.Plain("brief.no-reason");

    internal static readonly Phrase DoorHeading = Phrase.Plain("brief.door-heading");
    internal static readonly Phrase Road = Phrase.Plain("brief.road", "road:words!");
    internal static readonly Phrase NameFirst = Phrase.Plain("brief.name-first");
    internal static readonly Phrase NobodyToCite = Phrase.Plain("brief.nobody-to-cite", "who:person!");
    internal static readonly IReadOnlyDictionary<CitingScope, Phrase> Citing = PhraseCases.Of<CitingScope>(
        "brief.citing", key => Phrase.Plain(key, "who:person! until:day!"));

    internal static readonly Phrase DiscretionHeading = Phrase.Plain("brief.discretion-heading");
    internal static readonly Phrase DiscretionNote = Phrase.Plain("brief.discretion-note");
    internal static readonly Phrase Confided = Phrase.Plain("brief.confided");
    internal static readonly Phrase NamedInConfidence = Phrase.Plain("brief.named-in-confidence");
    internal static readonly Phrase NoLeave = Phrase.Plain("brief.no-leave");

    internal static readonly Phrase PromisesHeading = Phrase.Plain("brief.promises-heading");
    internal static readonly Phrase Minutes = Phrase.Plain("promise.minutes", "who:person! minutes:number!");
    internal static readonly IReadOnlyDictionary<CitingScope, Phrase> OnlyAs = PhraseCases.Of<CitingScope>(
        "promise.only-as", key => Phrase.Plain(key, "who:person! towards:person! until:day!"));
    internal static readonly Phrase Silence = Phrase.Plain("promise.silence", "who:person! count:number!");
    internal static readonly Phrase NotMentioned = Phrase.Plain("promise.not-mentioned", "who:person! people:people!");
    internal static readonly Phrase News = Phrase.Plain("promise.news", "who:person! about:person!");
    internal static readonly Phrase NotBefore = Phrase.Plain("promise.not-before", "who:person! thing:words! on:day!");
    internal static readonly Phrase MeetAgain = Phrase.Plain("promise.meet-again", "who:person!");
    internal static readonly Phrase MeetAgainFrom = Phrase.Plain("promise.meet-again-from", "who:person! on:day!");
}
