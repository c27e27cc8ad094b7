namespace NetworkApproach.Tool;

/// <summary>What the help pages say of the commands on an approach and what is learnt in it.</summary>
internal static class LearningHelp
{
    internal static readonly Phrase Belief = Phrase.Plain("help.belief");
    internal static readonly Phrase BeliefText = Phrase.Plain("help.belief.text");
    internal static readonly Phrase Boss = Phrase.Plain("help.boss");
    internal static readonly Phrase BossPerson = Phrase.Plain("help.boss.person");
    internal static readonly Phrase Close = Phrase.Plain("help.close");
    internal static readonly Phrase CloseEnding = Phrase.Plain("help.close.ending");
    internal static readonly Phrase Fact = Phrase.Plain("help.fact");
    internal static readonly Phrase FactConfirms = Phrase.Plain("help.fact.confirms");
    internal static readonly Phrase FactContradicts = Phrase.Plain("help.fact.contradicts");
    internal static readonly Phrase FactHeardFrom = Phrase.Plain("help.fact.heard-from");
    internal static readonly Phrase FactInConfidence = Phrase.Plain("help.fact.in-confidence");
    internal static readonly Phrase FactNotAboutCompany = Phrase.Plain("help.fact.not-about-company");
    internal static readonly Phrase FactPerson = Phrase.Plain("help.fact.person");
    internal static readonly Phrase FactText = Phrase.Plain("help.fact.text");
    internal static readonly Phrase Interest = Phrase.Plain("help.interest");
    internal static readonly Phrase InterestVerdict = Phrase.Plain("help.interest.verdict");
    internal static readonly Phrase InterestWhy = Phrase.Plain("help.interest.why");
    internal static readonly Phrase Open = Phrase.Plain("help.open");
    internal static readonly Phrase OpenCompany = Phrase.Plain("help.open.company");
    internal static readonly Phrase OpenRole = Phrase.Plain("help.open.role");
    internal static readonly Phrase Talk = Phrase.Plain("help.talk");
    internal static readonly Phrase TalkInConfidence = Phrase.Plain("help.talk.in-confidence");
    internal static readonly Phrase TalkLearnt = Phrase.Plain("help.talk.learnt");
    internal static readonly Phrase TalkMinutes = Phrase.Plain("help.talk.minutes");
    internal static readonly Phrase TalkOffered = Phrase.Plain("help.talk.offered");
    internal static readonly Phrase TalkPerson = Phrase.Plain("help.talk.person");
    internal static readonly Phrase Topic = Phrase.Plain("help.topic");
}
