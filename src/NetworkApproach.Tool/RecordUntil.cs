using System.Globalization;

namespace NetworkApproach.Tool;

/// <summary>A record as it stood at the instant that <c>--now</c> names: what came after it is left out, and this is said.</summary>
internal static class RecordUntil
{
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
            throw new Problem($"--now: the approach was opened after that, at {first}; give that instant or a later one.", $"--now : la démarche a été ouverte après, le {first} ; donnez cet instant, ou un instant plus tardif.");
        }

        int left = all.Count - until.Count;
        terminal.Say(language.Say(
            string.Create(CultureInfo.InvariantCulture, $"--now: {left} of {all.Count} events come after that instant, and are left out."),
            string.Create(CultureInfo.InvariantCulture, $"--now : {left} événements sur {all.Count} viennent après cet instant, et sont laissés de côté.")));
        return known with { Approach = approach };
    }

    /// <summary>The events up to an instant, in the order recorded; all of them where there is none.</summary>
    internal static IReadOnlyList<ApproachEvent> Of(IReadOnlyList<ApproachEvent> all, DateTimeOffset? now) => now is { } at ? [.. all.Where(e => e.At <= at)] : all;
}
