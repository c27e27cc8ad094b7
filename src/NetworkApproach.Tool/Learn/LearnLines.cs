namespace NetworkApproach.Tool;

/// <summary>The method, paragraph by paragraph.</summary>
internal static class LearnLines
{
    internal static readonly Phrase Title = Phrase.Plain("learn.title");
    internal static readonly Phrase Opening = Phrase.Plain("learn.opening");
    internal static readonly Phrase Idea = Phrase.Plain("learn.idea");
    internal static readonly Phrase IdeaTold = Phrase.Plain("learn.idea-told");
    internal static readonly Phrase HowItGoes = Phrase.Plain("learn.how-it-goes");
    internal static readonly Phrase Choose = Phrase.Plain("learn.choose");
    internal static readonly Phrase Talk = Phrase.Plain("learn.talk");
    internal static readonly Phrase Decide = Phrase.Plain("learn.decide");
    internal static readonly Phrase AskInside = Phrase.Plain("learn.ask-inside");
    internal static readonly Phrase AskLeave = Phrase.Plain("learn.ask-leave");
    internal static readonly Phrase Write = Phrase.Plain("learn.write");
    internal static readonly Phrase GoOn = Phrase.Plain("learn.go-on");
    internal static readonly Phrase Thank = Phrase.Plain("learn.thank");
    internal static readonly Phrase PassedOn = Phrase.Plain("learn.passed-on");
    internal static readonly Phrase PassedOnTold = Phrase.Plain("learn.passed-on-told");
    internal static readonly Phrase PassedOnAnswer = Phrase.Plain("learn.passed-on-answer");
    internal static readonly Phrase PassedOnAfter = Phrase.Plain("learn.passed-on-after");
    internal static readonly Phrase Doors = Phrase.Plain("learn.doors");
    internal static readonly Phrase Minutes = Phrase.Plain("learn.minutes");
    internal static readonly Phrase Leave = Phrase.Plain("learn.leave");
    internal static readonly Phrase NoJob = Phrase.Plain("learn.no-job");
    internal static readonly Phrase NoIsNo = Phrase.Plain("learn.no-is-no");
    internal static readonly Phrase Confidence = Phrase.Plain("learn.confidence");
    internal static readonly Phrase Dread = Phrase.Plain("learn.dread");
    internal static readonly Phrase DreadTold = Phrase.Plain("learn.dread-told");
    internal static readonly Phrase Now = Phrase.Plain("learn.now");
    internal static readonly Phrase Demo = Phrase.Plain("learn.demo");
    internal static readonly Phrase Say = Phrase.Plain("learn.say");

    internal static readonly IReadOnlyList<LearnLine> All =
    [
        new(LearnKind.Heading, Title),
        new(LearnKind.Text, Opening),
        new(LearnKind.Heading, Idea),
        new(LearnKind.Text, IdeaTold),
        new(LearnKind.Heading, HowItGoes),
        new(LearnKind.Step, Choose),
        new(LearnKind.Step, Talk),
        new(LearnKind.Step, Decide),
        new(LearnKind.Step, AskInside),
        new(LearnKind.Step, AskLeave),
        new(LearnKind.Step, Write),
        new(LearnKind.Step, GoOn),
        new(LearnKind.Step, Thank),
        new(LearnKind.Heading, PassedOn),
        new(LearnKind.Text, PassedOnTold),
        new(LearnKind.Example, PassedOnAnswer),
        new(LearnKind.Text, PassedOnAfter),
        new(LearnKind.Heading, Doors),
        new(LearnKind.Rule, Minutes),
        new(LearnKind.Rule, Leave),
        new(LearnKind.Rule, NoJob),
        new(LearnKind.Rule, NoIsNo),
        new(LearnKind.Rule, Confidence),
        new(LearnKind.Heading, Dread),
        new(LearnKind.Text, DreadTold),
        new(LearnKind.Heading, Now),
        new(LearnKind.Example, Demo),
        new(LearnKind.Example, Say),
    ];
}
