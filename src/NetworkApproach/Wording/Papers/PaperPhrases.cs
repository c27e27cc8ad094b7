using NetworkApproach.Texts;

namespace NetworkApproach.Papers;

/// <summary>What several papers say: titles, heads, what is known.</summary>
internal static class PaperPhrases
{
    internal static readonly Phrase BriefTitle = Phrase.Plain("paper.brief-title", "who:person!");
    internal static readonly Phrase DecisiveTitle = Phrase.Plain("paper.decisive-title", "who:person!");
    internal static readonly Phrase DebriefTitle = Phrase.Plain("paper.debrief-title", "who:person!");
    internal static readonly Phrase CompanyTitle = Phrase.Plain("paper.company-title", "company:company!");
    internal static readonly Phrase AgendaTitle = Phrase.Plain("paper.agenda-title");
    internal static readonly Phrase StoryTitle = Phrase.Plain("paper.story-title", "company:company!");
    internal static readonly Phrase QuestionsTitle = Phrase.Plain("paper.questions-title", "who:person!");

    internal static readonly Phrase Target = Phrase.Plain("paper.target", "company:company!");
    internal static readonly Phrase TargetAndRole = Phrase.Plain("paper.target-and-role", "company:company! role:words!");
    internal static readonly Phrase AsOf = Phrase.Plain("paper.as-of", "day:day!");
    internal static readonly Phrase Boss = Phrase.Plain("paper.boss", "who:person!");
    internal static readonly Phrase BossUnknown = Phrase.Plain("paper.boss-unknown");
    internal static readonly Phrase ForTheSeeker = Phrase.Plain("paper.for-the-seeker");
    internal static readonly Phrase ForOthers = Phrase.Plain("paper.for-others");
    internal static readonly Phrase Withheld = Phrase.Plain("paper.withheld", "count:number!");
    internal static readonly Phrase Cut = Phrase.Plain("paper.cut");
    internal static readonly IReadOnlyDictionary<Interest, Phrase> Interests = PhraseCases.Of<Interest>(
        "paper.interest", key => Phrase.Plain(key));
    internal static readonly IReadOnlyDictionary<Ending, Phrase> Endings = PhraseCases.Of<Ending>("paper.ending", key => Phrase.Plain(key));

    internal static readonly Phrase KnownHeading = Phrase.Plain("paper.known-heading");
    internal static readonly Phrase ContradictionsHeading = Phrase.Plain("paper.contradictions-heading");
    internal static readonly Phrase GapsHeading = Phrase.Plain("paper.gaps-heading");
    internal static readonly Phrase NothingYet = Phrase.Plain("paper.nothing-yet");
    internal static readonly Phrase NoContradictions = Phrase.Plain("paper.no-contradictions");
    internal static readonly Phrase NoGaps = Phrase.Plain("paper.no-gaps");
    internal static readonly Phrase ConfirmedAndContradicted = Phrase.Plain("paper.confirmed-and-contradicted", "yes:words! no:words!");
    internal static readonly Phrase OnlyContradicted = Phrase.Plain("paper.only-contradicted", "no:words!");

    internal static readonly IReadOnlyDictionary<Topic, Phrase> Topics = PhraseCases.Of<Topic>("topic", key => Phrase.Plain(key));
    internal static readonly IReadOnlyDictionary<BeliefStanding, Phrase> Standings = PhraseCases.Of<BeliefStanding>(
        "standing", key => Phrase.Plain(key));
    internal static readonly IReadOnlyDictionary<Bearing, Phrase> Bearings = PhraseCases.Of<Bearing>("bearing", key => Phrase.Plain(key));
    internal static readonly Phrase Thought = Phrase.Plain("known.thought", "text:words!");
    internal static readonly Phrase LeftOut = Phrase.Plain("known.left-out");
    internal static readonly Phrase New = Phrase.Plain("known.new");
    internal static readonly Phrase InConfidence = Phrase.Plain("known.in-confidence");
    internal static readonly Phrase NotAboutTarget = Phrase.Plain("known.not-about-target");
    internal static readonly Phrase ToldFirstHand = Phrase.Plain("known.first-hand", "who:person! on:day!");
    internal static readonly Phrase ToldSecondHand = Phrase.Plain("known.second-hand", "who:person! from:person! on:day!");
    internal static readonly Phrase FirstHandUnnamed = Phrase.Plain("known.first-hand-unnamed", "on:day!");
    internal static readonly Phrase SecondHandUnnamed = Phrase.Plain("known.second-hand-unnamed", "on:day!");
    internal static readonly Phrase SourcesSay = Phrase.Plain("known.sources-say", "count:number!");
    internal static readonly Phrase SourcesBehind = Phrase.Plain("known.sources-behind", "count:number!");
    internal static readonly Phrase SourcesInAll = Phrase.Plain("known.sources-in-all", "count:number!");
}
