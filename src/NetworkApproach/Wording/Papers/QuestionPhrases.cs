using NetworkApproach.Texts;

namespace NetworkApproach.Papers;

/// <summary>What is asked in a talk, and how it is divided and closed.</summary>
internal static class QuestionPhrases
{
    internal static readonly Phrase PlanHeading = Phrase.Plain("plan.heading", "minutes:number!");
    internal static readonly Phrase Opening = Phrase.Plain("plan.opening", "minutes:number!");
    internal static readonly Phrase Asking = Phrase.Plain("plan.asking", "minutes:number!");
    internal static readonly Phrase Closing = Phrase.Plain("plan.closing", "minutes:number!");

    internal static readonly Phrase Heading = Phrase.Plain("question.heading");
    internal static readonly Phrase IfThereIsTime = Phrase.Plain("question.if-there-is-time");
    internal static readonly Phrase Nothing = Phrase.Plain("question.nothing");
    internal static readonly Phrase Contradiction = Phrase.Addressed("question.contradiction", "belief:words!");
    internal static readonly Phrase Unconfirmed = Phrase.Addressed("question.unconfirmed", "belief:words!");
    internal static readonly Phrase WhoDecides = Phrase.Addressed("question.who-decides", "company:company!");
    internal static readonly Phrase WhoKnows = Phrase.Addressed("question.who-knows", "boss:person!");

    /// <summary>To somebody who knows the company.</summary>
    internal static readonly IReadOnlyDictionary<Topic, Phrase> Gaps = PhraseCases.Of<Topic>(
        "question.gap", key => Phrase.Addressed(key, "company:company"));

    /// <summary>To the prospective boss.</summary>
    internal static readonly IReadOnlyDictionary<Topic, Phrase> ToTheBoss = PhraseCases.Of<Topic>(
        "question.to-the-boss", key => Phrase.Addressed(key, "company:company"));

    internal static readonly Phrase CloseHeading = Phrase.Plain("close.heading");
    internal static readonly Phrase Time = Phrase.Plain("close.time");
    internal static readonly Phrase Thanks = Phrase.Plain("close.thanks");
    internal static readonly Phrase Arrived = Phrase.Plain("close.arrived");
    internal static readonly Phrase NamesInside = Phrase.Addressed("close.names-inside", "company:company");
    internal static readonly Phrase Guide = Phrase.Addressed("close.guide", "company:company!");
    internal static readonly Phrase Knows = Phrase.Addressed("close.knows", "about:person!");
    internal static readonly Phrase Leave = Phrase.Addressed("close.leave", "about:person!");
    internal static readonly Phrase NothingMore = Phrase.Plain("close.nothing-more");
    internal static readonly Phrase HandOff = Phrase.Addressed("close.hand-off");
}
