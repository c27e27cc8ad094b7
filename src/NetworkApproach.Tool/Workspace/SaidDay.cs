using System.Globalization;
using System.Text.RegularExpressions;

namespace NetworkApproach.Tool;

/// <summary>A day as a person says it, in English or French.</summary>
internal static partial class SaidDay
{
    private const int MostOfAnything = 5000;

    private static readonly string[][] Weekdays =
    [
        ["sunday", "sun", "dimanche", "dim"], ["monday", "mon", "lundi", "lun"], ["tuesday", "tue", "tues", "mardi", "mar"],
        ["wednesday", "wed", "mercredi", "mer"],
        ["thursday", "thu", "thur", "thurs", "jeudi", "jeu"], ["friday", "fri", "vendredi", "ven"], ["saturday", "sat", "samedi", "sam"],
    ];

    private static readonly string[][] Months =
    [
        ["january", "jan", "janvier", "janv"], ["february", "feb", "fevrier", "fevr", "fev"], ["march", "mar", "mars"],
        ["april", "apr", "avril", "avr"], ["may", "mai"],
        ["june", "jun", "juin"], ["july", "jul", "juillet", "juil"], ["august", "aug", "aout"], ["september", "sep", "sept", "septembre"],
        ["october", "oct", "octobre"],
        ["november", "nov", "novembre"], ["december", "dec", "decembre"],
    ];

    /// <summary>Reads a day from plain text, see <see cref="SaidWhen.Plain"/>; nothing is today. Null if it is none.</summary>
    internal static DateOnly? Read(string said, DateOnly today, Towards towards) =>
        Word(said, today) ?? Written(said) ?? Away(said, today) ?? Weekday(said, today, towards) ?? InAMonth(said, today, towards);

    /// <summary>Reads the beginning of a year or a month too ("2012", "2012-09", "September 2012"), as people say since when they have
    /// known somebody.</summary>
    internal static DateOnly? ReadSince(string text, DateOnly today)
    {
        string said = SaidWhen.Plain(text);
        if (YearAndMonth().Match(said) is { Success: true } numbers)
        {
            return Day(Number(numbers, "year"), numbers.Groups["month"].Success ? Number(numbers, "month") : 1, 1);
        }

        if (MonthAndYear().Match(said) is { Success: true } words && Place(Months, words.Groups["month"].Value) is { } month)
        {
            return Day(Number(words, "year"), month + 1, 1);
        }

        return YearsAgo().Match(said) is { Success: true } years && Number(years, "count") is var count and <= 150
            ? today.AddYears(-count)
            : SaidWhen.Read(text, today, Towards.Past)?.Day;
    }

    private static DateOnly? Word(string said, DateOnly today) => said switch
    {
        "" or "today" or "now" or "aujourd'hui" or "aujourdhui" or "maintenant" or "this morning" or "ce matin" => today,
        "yesterday" or "hier" => today.AddDays(-1),
        "day before yesterday" or "the day before yesterday" or "avant-hier" or "avant hier" => today.AddDays(-2),
        "tomorrow" or "demain" => today.AddDays(1),
        "day after tomorrow" or "the day after tomorrow" or "apres-demain" or "apres demain" => today.AddDays(2),
        "next week" or "la semaine prochaine" => today.AddDays(7),
        "next month" or "le mois prochain" => today.AddMonths(1),
        _ => null,
    };

    // 2026-11-20; 20/11/2026 or 20.11.2026, day first, but only where the day cannot be a month: 11/12/2026 says different days to
    // different people.
    private static DateOnly? Written(string said)
    {
        if (YearFirst().Match(said) is { Success: true } iso)
        {
            return Day(Number(iso, "year"), Number(iso, "month"), Number(iso, "day"));
        }

        if (DayFirst().Match(said) is not { Success: true } slashed)
        {
            return null;
        }

        (int day, int month) = (Number(slashed, "day"), Number(slashed, "month"));
        return slashed.Groups["dot"].Success || day > 12 || day == month ? Day(Number(slashed, "year"), month, day) : null;
    }

    private static DateOnly? Away(string said, DateOnly today)
    {
        if (Distance().Match(said) is not { Success: true } away || Number(away, "count") is var count && count > MostOfAnything)
        {
            return null;
        }

        int signed = away.Groups["past"].Success ? -count : count;
        return away.Groups["unit"].Value[0] switch
        {
            'd' or 'j' => today.AddDays(signed),
            'w' or 's' => today.AddDays(7 * signed),
            _ => today.AddMonths(signed),
        };
    }

    private static DateOnly? Weekday(string said, DateOnly today, Towards towards)
    {
        if (OnAWeekday().Match(said) is not { Success: true } match || Place(Weekdays, match.Groups["day"].Value) is not { } weekday)
        {
            return null;
        }

        int back = ((int)today.DayOfWeek - weekday + 7) % 7;
        string which = match.Groups["before"].Value + match.Groups["after"].Value;
        return which switch
        {
            "last" or "dernier" => today.AddDays(back == 0 ? -7 : -back),
            "next" or "prochain" => today.AddDays(7 - back),
            _ => towards == Towards.Past ? today.AddDays(-back) : today.AddDays(7 - back),
        };
    }

    private static DateOnly? InAMonth(string said, DateOnly today, Towards towards)
    {
        Match match = DayAndMonth().Match(said);
        match = match.Success ? match : MonthAndDay().Match(said);
        if (!match.Success || Place(Months, match.Groups["month"].Value) is not { } month)
        {
            return null;
        }

        int number = Number(match, "day");
        if (match.Groups["year"].Success)
        {
            return Day(Number(match, "year"), month + 1, number);
        }

        // The nearest year on that side that has the day: the 29th of February is not in every one.
        int step = towards == Towards.Past ? -1 : 1;
        for (int away = 0; away <= 8; away++)
        {
            if (Day(today.Year + (step * away), month + 1, number) is { } day && (towards == Towards.Past ? day <= today : day > today))
            {
                return day;
            }
        }

        return null;
    }

    private static DateOnly? Day(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    private static int Number(Match match, string group) => match.Groups[group].Value switch
    {
        "a" or "an" or "one" or "un" or "une" => 1,
        string digits => int.Parse(digits, CultureInfo.InvariantCulture),
    };

    private static int? Place(string[][] names, string name) =>
        Array.FindIndex(names, spellings => spellings.Contains(name.TrimEnd('.'))) is >= 0 and var place ? place : null;

    [GeneratedRegex(@"^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$", RegexOptions.CultureInvariant)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"^(?<day>\d{1,2})(?:/|(?<dot>\.))(?<month>\d{1,2})[/.](?<year>\d{4})$", RegexOptions.CultureInvariant)]
    private static partial Regex DayFirst();

    [GeneratedRegex(
        @"^(?:(?<past>il y a) |in |dans |d'ici )(?<count>\d{1,4}|an?|one|une?) (?<unit>days?|weeks?|months?|jours?|semaines?|mois)$"
            + @"|^(?<count>\d{1,4}|an?|one) (?<unit>days?|weeks?|months?) (?<past>ago)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Distance();

    [GeneratedRegex(
        @"^(?:on |le |this |ce )?(?:(?<before>last|next) )?(?<day>[a-z]+\.?)(?: (?<after>dernier|prochain))?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex OnAWeekday();

    [GeneratedRegex(
        @"^(?:on |le |[a-z]+ )?(?:the )?(?<day>\d{1,2})(?:st|nd|rd|th|er)? (?:of )?(?<month>[a-z]+\.?)(?: (?<year>\d{4}))?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex DayAndMonth();

    [GeneratedRegex(
        @"^(?:on )?(?<month>[a-z]+\.?) (?:the )?(?<day>\d{1,2})(?:st|nd|rd|th)?(?: (?<year>\d{4}))?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex MonthAndDay();

    [GeneratedRegex(@"^(?:in |en |depuis |since )?(?<year>\d{4})(?:-(?<month>\d{1,2}))?$", RegexOptions.CultureInvariant)]
    private static partial Regex YearAndMonth();

    [GeneratedRegex(@"^(?:in |en |depuis |since )?(?<month>[a-z]+\.?) (?<year>\d{4})$", RegexOptions.CultureInvariant)]
    private static partial Regex MonthAndYear();

    [GeneratedRegex(@"^(?:il y a )?(?<count>\d{1,3}|an?|one|une?) (?:years?|ans?)(?: ago)?$", RegexOptions.CultureInvariant)]
    private static partial Regex YearsAgo();
}
