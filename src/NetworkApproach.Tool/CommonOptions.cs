using System.CommandLine;
using System.Globalization;
using System.Text.RegularExpressions;

namespace NetworkApproach.Tool;

/// <summary>The options that several commands share, and how their values are read.</summary>
internal static partial class CommonOptions
{
    internal static readonly Phrase NoInstant = Phrase.Plain("usage.no-instant", "typed:typed! first:id! last:id!");
    internal static readonly Phrase NoZone = Phrase.Plain("usage.no-zone", "typed:typed!");

    // Events lie in the years 1900 to 2199; what follows from an instant needs some room on both sides.
    private const int FirstYear = 1950;
    private const int LastYear = 2190;

    internal static Option<bool> Json() => new("--json") { Description = SharedHelp.Json.Key };

    internal static Option<string> Language()
    {
        Option<string> language = new("--language") { Description = SharedHelp.Language.Key, HelpName = "en|fr" };
        language.AcceptOnlyFromAmong("en", "fr");
        return language;
    }

    internal static Option<string> Now(string description) => new("--now") { Description = description, HelpName = "INSTANT" };

    internal static Option<string> Zone(string description) => new("--zone") { Description = description, HelpName = "ZONE" };

    /// <summary>An instant with its offset; null if none was given.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    internal static DateTimeOffset? Instant(string? text)
    {
        if (text is null)
        {
            return null;
        }

        return WithOffset().IsMatch(text)
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTimeOffset now)
            && now.Year is >= FirstYear and <= LastYear
                ? now
                : throw new Problem(NoInstant, Fact.Typed("typed", text), Figure("first", FirstYear), Figure("last", LastYear));
    }

    /// <summary>A zone by its name; null if none was given.</summary>
    /// <exception cref="FormatException">This machine knows none by that name.</exception>
    internal static TimeZoneInfo? ZoneNamed(string? name) => name is null ? null
        : TimeZoneInfo.TryFindSystemTimeZoneById(name, out TimeZoneInfo? zone) ? zone
        : throw new Problem(NoZone, Fact.Typed("typed", name));

    /// <summary>A figure as it is typed.</summary>
    internal static Fact Figure(string name, int figure) => Fact.Id(name, figure.ToString(CultureInfo.InvariantCulture));

    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,7})?)?(Z|[+-]\d{2}:\d{2})$", RegexOptions.CultureInvariant)]
    private static partial Regex WithOffset();
}
