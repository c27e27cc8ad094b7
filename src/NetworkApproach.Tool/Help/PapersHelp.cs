namespace NetworkApproach.Tool;

/// <summary>What the help pages say of papers, words to say, reviews, audits, the demo and the method.</summary>
internal static class PapersHelp
{
    internal static readonly Phrase Audit = Phrase.Plain("help.audit");
    internal static readonly Phrase AuditNow = Phrase.Plain("help.audit.now");
    internal static readonly Phrase AuditZone = Phrase.Plain("help.audit.zone");
    internal static readonly Phrase Brief = Phrase.Plain("help.brief");
    internal static readonly Phrase BriefForOthers = Phrase.Plain("help.brief.for-others");
    internal static readonly Phrase BriefFormat = Phrase.Plain("help.brief.format");
    internal static readonly Phrase BriefOutput = Phrase.Plain("help.brief.output");
    internal static readonly Phrase BriefPaper = Phrase.Plain("help.brief.paper");
    internal static readonly Phrase BriefWith = Phrase.Plain("help.brief.with");
    internal static readonly Phrase Demo = Phrase.Plain("help.demo");
    internal static readonly Phrase DemoEventsOut = Phrase.Plain("help.demo.events-out");
    internal static readonly Phrase DemoNow = Phrase.Plain("help.demo.now");
    internal static readonly Phrase DemoSeed = Phrase.Plain("help.demo.seed");
    internal static readonly Phrase DemoZone = Phrase.Plain("help.demo.zone");
    internal static readonly Phrase Learn = Phrase.Plain("help.learn");
    internal static readonly Phrase PapersForm = Phrase.Plain("help.papers.form");
    internal static readonly Phrase PapersNow = Phrase.Plain("help.papers.now");
    internal static readonly Phrase PapersZone = Phrase.Plain("help.papers.zone");
    internal static readonly Phrase Questions = Phrase.Plain("help.questions");
    internal static readonly Phrase QuestionsMinutes = Phrase.Plain("help.questions.minutes");
    internal static readonly Phrase QuestionsWith = Phrase.Plain("help.questions.with");
    internal static readonly Phrase Review = Phrase.Plain("help.review");
    internal static readonly Phrase ReviewConfidence = Phrase.Plain("help.review.confidence");
    internal static readonly Phrase ReviewFile = Phrase.Plain("help.review.file");
    internal static readonly Phrase ReviewLeave = Phrase.Plain("help.review.leave");
    internal static readonly Phrase ReviewTo = Phrase.Plain("help.review.to");
    internal static readonly Phrase Say = Phrase.Plain("help.say");
    internal static readonly Phrase SayAs = Phrase.Plain("help.say.as");
    internal static readonly Phrase SayNow = Phrase.Plain("help.say.now");
    internal static readonly Phrase SayTo = Phrase.Plain("help.say.to");
}
