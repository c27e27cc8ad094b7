using System.Globalization;

namespace NetworkApproach.Tool;

/// <summary>Days as the commands write them: with the weekday where something is to be done, short where they are one of many.</summary>
internal static class DayWords
{
    internal static readonly Phrase InFull = Phrase.Plain("day.in-full", "weekday:words! day:day!");
    internal static readonly Phrase InShort = Phrase.Plain("day.in-short", "day:number! month:words! year:id!");
    internal static readonly Phrase AtATime = Phrase.Plain("day.at-a-time", "day:words! time:id!");

    /// <summary>"Wednesday, 2 December 2026".</summary>
    internal static string FullDay(this Language language, DateOnly day) =>
        language.Say(InFull, Fact.Words("weekday", day.ToString("dddd", language.Culture)), Fact.Day("day", day));

    /// <summary>"2 Dec 2026", as the instant's own offset has it.</summary>
    internal static string ShortDay(this Language language, DateTimeOffset at) => language.Say(
        InShort,
        Fact.Number("day", at.Day),
        Fact.Words("month", at.ToString("MMM", language.Culture)),
        Fact.Id("year", at.ToString("yyyy", CultureInfo.InvariantCulture)));

    /// <summary>"2 Dec 2026 18:00".</summary>
    internal static string ShortInstant(this Language language, DateTimeOffset at) => language.Say(
        AtATime, Fact.Words("day", language.ShortDay(at)), Fact.Id("time", at.ToString("HH:mm", CultureInfo.InvariantCulture)));
}
