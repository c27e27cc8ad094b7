using NetworkApproach.Texts;

namespace NetworkApproach;

/// <summary>Why a text is no event.</summary>
internal static class EventFormatPhrases
{
    internal static readonly Phrase OnLine = Phrase.Plain("event.on-line", "line:id! problem:words!");
    internal static readonly Phrase NotJson = Phrase.Plain("event.not-json", "why:words!");
    internal static readonly Phrase NotWellFormed = Phrase.Plain("event.not-well-formed", "why:words!");
    internal static readonly Phrase HalfCharacter = Phrase.Plain("event.half-character");
    internal static readonly Phrase TooMany = Phrase.Plain("event.too-many", "most:id!");
    internal static readonly Phrase TooLong = Phrase.Plain("event.too-long", "most:id!");
    internal static readonly Phrase NoObject = Phrase.Plain("event.no-object");
    internal static readonly Phrase OtherVersion = Phrase.Plain("event.other-version", "where:id! found:id! version:id!");
    internal static readonly Phrase NoVersion = Phrase.Plain("event.no-version", "where:id! version:id!");
    internal static readonly Phrase NeedsVersion = Phrase.Plain("event.needs-version", "where:id! found:id! version:id!");
    internal static readonly Phrase NotValue = Phrase.Plain("event.not-value", "where:id! value:words!");
    internal static readonly Phrase Unreadable = Phrase.Plain("event.unreadable", "where:id! why:words!");
    internal static readonly Phrase UnreadableWhole = Phrase.Plain("event.unreadable-whole", "why:words!");
    internal static readonly Phrase NotList = Phrase.Plain("event.not-list", "where:id!");
    internal static readonly Phrase NotObject = Phrase.Plain("event.not-object", "where:id!");
    internal static readonly Phrase Twice = Phrase.Plain("event.twice", "where:id!");
    internal static readonly Phrase Missing = Phrase.Plain("event.missing", "where:id!");
    internal static readonly Phrase UnknownMember = Phrase.Plain("event.unknown-member", "name:id! known:words!");
    internal static readonly Phrase UnknownMemberOf = Phrase.Plain("event.unknown-member-of", "where:id! name:id! known:words!");
    internal static readonly Phrase NoMembers = Phrase.Plain("event.no-members");
    internal static readonly Phrase Null = Phrase.Plain("event.null", "where:id!");
    internal static readonly Phrase NotText = Phrase.Plain("event.not-text", "where:id!");
    internal static readonly Phrase UnknownCase = Phrase.Plain("event.unknown-case", "where:id! name:id! version:id! known:id!");
    internal static readonly Phrase NoZone = Phrase.Plain("event.no-zone", "where:id! zone:id!");
    internal static readonly Phrase Blank = Phrase.Plain("event.blank", "where:id!");

    /// <summary>What single values must be.</summary>
    internal static readonly Phrase Id = Phrase.Plain("event.value.id");
    internal static readonly Phrase Company = Phrase.Plain("event.value.company");
    internal static readonly Phrase Day = Phrase.Plain("event.value.day");
    internal static readonly Phrase Text = Phrase.Plain("event.value.text");
    internal static readonly Phrase WholeText = Phrase.Plain("event.value.whole-text");
    internal static readonly Phrase Instant = Phrase.Plain("event.value.instant");
    internal static readonly Phrase Whole = Phrase.Plain("event.value.whole");
    internal static readonly Phrase Flag = Phrase.Plain("event.value.flag");
    internal static readonly Phrase OneOf = Phrase.Plain("event.value.one-of", "words:id!");

    /// <summary>A figure as the form has it.</summary>
    internal static Fact Figure(string name, int figure) =>
        Fact.Id(name, figure.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
