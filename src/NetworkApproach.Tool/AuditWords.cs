namespace NetworkApproach.Tool;

/// <summary>What <c>audit</c> says besides the breaches, whose reasons come from the library.</summary>
internal static class AuditWords
{
    internal static readonly Phrase None = Phrase.Plain("audit.none", "events:number!");
    internal static readonly Phrase NothingDue = Phrase.Plain("audit.nothing-due", "day:day! time:id!");
    internal static readonly Phrase Due = Phrase.Plain("audit.due", "day:day! time:id! courtesies:words!");
    internal static readonly Phrase Apology = Phrase.Plain("audit.due.apology", "to:person!");
    internal static readonly Phrase ReportBack = Phrase.Plain("audit.due.report-back", "to:person! about:person!");
    internal static readonly Phrase ThanksForTalk = Phrase.Plain("audit.due.thanks-for-talk", "to:person!");
    internal static readonly Phrase ThanksForName = Phrase.Plain("audit.due.thanks-for-name", "to:person! about:person!");
    internal static readonly Phrase ThanksForLeave = Phrase.Plain("audit.due.thanks-for-leave", "to:person! about:person!");

    internal static string NoBreach(Language language, int events) => language.Say(None, Fact.Number("events", events));

    internal static string WhatIsDue(Language language, Approach approach, IReadOnlyList<Courtesy> due, DateTimeOffset at)
    {
        (Fact day, Fact time) = (
            Fact.Day("day", DateOnly.FromDateTime(at.DateTime)), Fact.Id("time", at.ToString("HH:mm", language.Culture)));
        return due.Count == 0
            ? language.Say(NothingDue, day, time)
            : language.Say(
                Due, day, time, Fact.Words("courtesies", language.Series(due.Select(courtesy => Told(language, approach, courtesy)))));
    }

    private static string Told(Language language, Approach approach, Courtesy courtesy)
    {
        Fact to = Fact.Person("to", courtesy.To);
        return courtesy is { About: { } about }
            ? language.Say(About(approach, courtesy), to, Fact.Person("about", about))
            : language.Say(courtesy.Kind == CourtesyKind.Apology ? Apology : ThanksForTalk, to);
    }

    /// <summary>What is due about somebody: leave is an answer, and the rest are names.</summary>
    private static Phrase About(Approach approach, Courtesy courtesy) => courtesy.Kind switch
    {
        CourtesyKind.Apology => Apology,
        CourtesyKind.ReportBack => ReportBack,
        _ when approach.Events.SelectMany(WithInstead).Any(e => e is ApproachEvent.Answered && e.Id == courtesy.For) => ThanksForLeave,
        _ => ThanksForName,
    };

    private static IEnumerable<ApproachEvent> WithInstead(ApproachEvent e) =>
        e is ApproachEvent.StruckOut { Instead: { } instead } ? [e, instead] : [e];
}
