using System.Globalization;

namespace NetworkApproach.Formats;

/// <summary>Days as exports and people write them, in English and figures.</summary>
internal static class DayText
{
    private static readonly string[] Written =
    [
        "d MMM yyyy", "d MMMM yyyy", "d-MMM-yyyy", "d-MMM-yy", "MMM d, yyyy", "MMMM d, yyyy", "yyyy-MM-dd", "yyyy/MM/dd",
        "M/d/yyyy", "M/d/yy", "M/d/yyyy, h:mm tt", "M/d/yy, h:mm tt",
    ];

    // Only where the first figure cannot be a month.
    private static readonly string[] DayFirst = ["d/M/yyyy", "d/M/yy"];

    /// <summary>Reads a day: <c>12 Mar 2024</c>, <c>7-Feb-22</c>, <c>2023-10-15</c>, <c>10/15/2023</c> (month first unless it cannot be
    /// one).</summary>
    internal static bool TryRead(string text, out DateOnly day) => TryRead(text, Written, out day) || TryRead(text, DayFirst, out day);

    /// <summary>As <see cref="TryRead(string, out DateOnly)"/>; of a month or a year alone, its last day.</summary>
    internal static bool TryReadLast(string text, out DateOnly day)
    {
        if (TryRead(text, ["yyyy-MM"], out DateOnly month))
        {
            day = month.AddMonths(1).AddDays(-1);
            return true;
        }

        if (TryRead(text, ["yyyy"], out DateOnly year))
        {
            day = new(year.Year, 12, 31);
            return true;
        }

        return TryRead(text, out day);
    }

    private static bool TryRead(string text, string[] formats, out DateOnly day)
    {
        bool read = DateTime.TryParseExact(
            text, formats, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out DateTime instant);
        day = DateOnly.FromDateTime(instant);
        return read;
    }
}
