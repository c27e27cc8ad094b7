using System.Globalization;

namespace NetworkApproach.Tool;

/// <summary>A record as it stood at the instant that <c>--now</c> names: what came after it is left out, and this is said; and as
/// its days are told in the zone that <c>--zone</c> names.</summary>
internal static class RecordUntil
{
    internal static readonly Phrase OpenedLater = Phrase.Plain("events.opened-later", "first:id!");
    internal static readonly Phrase LeftOut = Phrase.Plain("events.left-out", "left:number! all:number!");

    /// <param name="known">The whole record.</param>
    /// <param name="now">The instant asked for; null for the whole record.</param>
    /// <param name="terminal">Where to say what is left out.</param>
    /// <param name="language">In which language.</param>
    /// <exception cref="FormatException">The approach was opened after it.</exception>
    internal static KnownRecord Until(this KnownRecord known, DateTimeOffset? now, Terminal terminal, Language language)
    {
        IReadOnlyList<ApproachEvent> all = known.Approach.Events;
        IReadOnlyList<ApproachEvent> until = Of(all, now);
        if (until.Count == all.Count)
        {
            return known;
        }

        Approach approach = Approach.Fold(until);
        if (!approach.IsOpened)
        {
            known.Dispose();
            string first = all.OfType<ApproachEvent.Opened>().First().At.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
            throw new Problem(OpenedLater, Fact.Id("first", first));
        }

        terminal.Say(language.Say(LeftOut, Fact.Number("left", all.Count - until.Count), Fact.Number("all", all.Count)));
        return known with { Approach = approach };
    }

    /// <summary>The record with its days told in a zone; as it is without one.</summary>
    internal static KnownRecord InZone(this KnownRecord known, TimeZoneInfo? zone)
    {
        return zone is null ? known : known with { Approach = Approach.Fold(known.Approach.Events.Select(There)) };

        ApproachEvent There(ApproachEvent e) => e switch
        {
            ApproachEvent.Opened opened => opened with { Policy = opened.Policy with { Zone = zone } },
            ApproachEvent.PolicyChanged changed => changed with { Policy = changed.Policy with { Zone = zone } },
            ApproachEvent.StruckOut { Instead: { } instead } struck => struck with { Instead = There(instead) },
            _ => e,
        };
    }

    /// <summary>The events up to an instant, in the order recorded; all of them where there is none.</summary>
    internal static IReadOnlyList<ApproachEvent> Of(IReadOnlyList<ApproachEvent> all, DateTimeOffset? now) =>
        now is { } at && OwnInstants.JustAfter(all, at) is var last ? [.. all.Where(e => e.At <= last)] : all;
}
