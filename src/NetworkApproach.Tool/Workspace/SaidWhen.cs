using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace NetworkApproach.Tool;

/// <summary>A day, perhaps with a time of day, as a person says it: "yesterday", "2026-11-20 14:30", "lundi dernier", "il y a 3
/// jours".</summary>
/// <param name="Day">The day.</param>
/// <param name="Time">The time of day; null if none was said.</param>
/// <param name="Exactly">The instant, where one was given with its offset; then the rest follows from it.</param>
internal sealed partial record SaidWhen(DateOnly Day, TimeOnly? Time, DateTimeOffset? Exactly = null)
{
    private const int FirstYear = 1950;
    private const int LastYear = 2190;

    /// <summary>Reads what was said; both languages are understood, whichever is spoken. Null if it is no day.</summary>
    /// <param name="text">What was said.</param>
    /// <param name="today">The day it is.</param>
    /// <param name="towards">Where a weekday, or a date without its year, is looked for: the last one until today, or the next one after
    /// it.</param>
    internal static SaidWhen? Read(string text, DateOnly today, Towards towards)
    {
        string trimmed = text.Trim();
        if (Instant().IsMatch(trimmed))
        {
            return DateTimeOffset.TryParse(trimmed, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTimeOffset exactly)
                && exactly.Year is >= FirstYear and <= LastYear
                ? new SaidWhen(DateOnly.FromDateTime(exactly.DateTime), TimeOnly.FromDateTime(exactly.DateTime), exactly)
                : null;
        }

        string said = Plain(trimmed);
        TimeOnly? time = null;
        if (Clock().Match(said) is { Success: true } clock)
        {
            if (!TryTime(clock, out TimeOnly at))
            {
                return null;
            }

            time = at;
            said = said[..clock.Index].Trim();
        }

        if (said.Length == 0 && time is null)
        {
            return null;
        }

        return SaidDay.Read(said, today, towards) is { } day && day.Year is >= FirstYear and <= LastYear ? new SaidWhen(day, time) : null;
    }

    /// <summary>The text in lower case, without accents, its blanks and apostrophes made alike.</summary>
    internal static string Plain(string text)
    {
        StringBuilder plain = new(text.Length);
        foreach (char letter in WellFormed(text).Normalize(NormalizationForm.FormD))
        {
            char character = char.ToLowerInvariant(letter);
            if (CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark)
            {
                plain.Append(character is '\u2019' or '\u02BC' ? '\'' : char.IsWhiteSpace(character) || character == ',' ? ' ' : character);
            }
        }

        return string.Join(' ', plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    // Half a character, which a torn paste leaves, cannot be normalized.
    private static string WellFormed(string text) => string.Concat(text.EnumerateRunes());

    private static bool TryTime(Match clock, out TimeOnly time)
    {
        time = default;
        if (clock.Groups["word"].Success)
        {
            time = new TimeOnly(clock.Groups["word"].Value is "midnight" or "minuit" ? 0 : 12, 0);
            return true;
        }

        int hour = int.Parse(clock.Groups["hour"].ValueSpan, CultureInfo.InvariantCulture);
        int minute = clock.Groups["minute"].Success ? int.Parse(clock.Groups["minute"].ValueSpan, CultureInfo.InvariantCulture) : 0;
        if (clock.Groups["half"].Success)
        {
            if (hour is < 1 or > 12)
            {
                return false;
            }

            hour = (hour % 12) + (clock.Groups["half"].Value == "pm" ? 12 : 0);
        }

        if (hour > 23 || minute > 59)
        {
            return false;
        }

        time = new TimeOnly(hour, minute);
        return true;
    }

    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,7})?)?(Z|[+-]\d{2}:\d{2})$", RegexOptions.CultureInvariant)]
    private static partial Regex Instant();

    // 14:30, 14h30, 14h, 2pm, 2:30 pm, at 9, a 9h; after a day or alone, and never within a date.
    [GeneratedRegex(
        @"(?:(?:^|(?<=\d)t| )(?:at |a )?(?:(?<hour>\d{1,2})(?::|h)(?<minute>\d{2})|(?<hour>\d{1,2}) ?(?:h|heures?)"
            + @"|(?<hour>\d{1,2})(?::(?<minute>\d{2}))? ?(?<half>am|pm)|(?<word>noon|midi|midnight|minuit))(?: ?(?<half>am|pm))?"
            + @"|(?:^| )(?:at|a) (?<hour>\d{1,2}))$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Clock();
}
