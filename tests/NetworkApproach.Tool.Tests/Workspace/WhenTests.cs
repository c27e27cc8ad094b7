using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NetworkApproach.Tests;
using NetworkApproach.Tool;

namespace NetworkApproach.Tool.Tests.Workspace;

/// <summary>Days and times as people say them. Today is Tuesday, 24 November 2026.</summary>
public class WhenTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);

    [Theory]
    [InlineData("today", "2026-11-24")]
    [InlineData("aujourd’hui", "2026-11-24")]
    [InlineData("Yesterday", "2026-11-23")]
    [InlineData("hier", "2026-11-23")]
    [InlineData("avant-hier", "2026-11-22")]
    [InlineData("the day before yesterday", "2026-11-22")]
    [InlineData("monday", "2026-11-23")]
    [InlineData("tuesday", "2026-11-24")]
    [InlineData("last tuesday", "2026-11-17")]
    [InlineData("mardi dernier", "2026-11-17")]
    [InlineData("mercredi", "2026-11-18")]
    [InlineData("3 days ago", "2026-11-21")]
    [InlineData("a week ago", "2026-11-17")]
    [InlineData("il y a 3 jours", "2026-11-21")]
    [InlineData("il y a une semaine", "2026-11-17")]
    [InlineData("2026-11-20", "2026-11-20")]
    [InlineData("20/11/2026", "2026-11-20")]
    [InlineData("5.11.2026", "2026-11-05")]
    [InlineData("20 November", "2026-11-20")]
    [InlineData("November 20th, 2026", "2026-11-20")]
    [InlineData("25 novembre", "2025-11-25")]
    [InlineData("le 1er décembre 2025", "2025-12-01")]
    [InlineData("29 feb", "2024-02-29")]
    public void What_has_happened_is_looked_for_behind(string said, string day) =>
        Assert.Equal(day, Read(said, Towards.Past)?.Day.ToString("O", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("tomorrow", "2026-11-25")]
    [InlineData("après-demain", "2026-11-26")]
    [InlineData("monday", "2026-11-30")]
    [InlineData("tuesday", "2026-12-01")]
    [InlineData("next tuesday", "2026-12-01")]
    [InlineData("lundi prochain", "2026-11-30")]
    [InlineData("in 3 weeks", "2026-12-15")]
    [InlineData("dans un mois", "2026-12-24")]
    [InlineData("next week", "2026-12-01")]
    [InlineData("20 november", "2027-11-20")]
    [InlineData("1 déc.", "2026-12-01")]
    public void What_is_to_come_is_looked_for_ahead(string said, string day) =>
        Assert.Equal(day, Read(said, Towards.Future)?.Day.ToString("O", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("2026-11-20 14:30", "14:30")]
    [InlineData("2026-11-20T14:30", "14:30")]
    [InlineData("yesterday at 9", "09:00")]
    [InlineData("hier à 14h30", "14:30")]
    [InlineData("lundi 9h", "09:00")]
    [InlineData("monday 2pm", "14:00")]
    [InlineData("12:05 am", "00:05")]
    [InlineData("yesterday noon", "12:00")]
    [InlineData("hier midi", "12:00")]
    [InlineData("yesterday", null)]
    public void A_time_of_day_may_follow(string said, string? time) =>
        Assert.Equal(time, Read(said, Towards.Past)?.Time?.ToString("HH:mm", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("someday")]
    [InlineData("2026-13-01")]
    [InlineData("2026-02-30")]
    [InlineData("31 june")]
    [InlineData("yesterday 25:00")]
    [InlineData("13pm")]
    [InlineData("11/12/2026")]
    [InlineData("3 days")]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    [InlineData("99999999999 days ago")]
    public void What_is_no_day_or_says_different_days_to_different_people_is_none(string said) => Assert.Null(Read(said, Towards.Past));

    [Theory]
    [InlineData("2012", "2012-01-01")]
    [InlineData("2012-09", "2012-09-01")]
    [InlineData("since September 2012", "2012-09-01")]
    [InlineData("depuis septembre 2012", "2012-09-01")]
    [InlineData("3 years ago", "2023-11-24")]
    [InlineData("il y a 3 ans", "2023-11-24")]
    [InlineData("14 septembre 2012", "2012-09-14")]
    [InlineData("long ago", null)]
    public void Since_when_may_be_a_year_or_a_month(string said, string? day) =>
        Assert.Equal(day, SaidDay.ReadSince(said, Today)?.ToString("O", CultureInfo.InvariantCulture));

    [Cases(1000)]
    public Property Any_day_and_minute_written_out_is_read_back(int days, int minutes) =>
        Written(days, minutes, (day, time) => (Said(day, time), day, time));

    [Cases(1000)]
    public Property Any_day_of_a_calendar_in_words_is_read_back_in_both_languages(int days, bool inFrench)
    {
        DateOnly day = Day(days);
        string said = day.ToString(inFrench ? "d MMMM yyyy" : "MMMM d, yyyy", CultureInfo.GetCultureInfo(inFrench ? "fr-FR" : "en-GB"));
        return (Read(said, Towards.Past)?.Day == day).Label(said);
    }

    [Cases(1000)]
    public Property A_weekday_is_within_a_week_on_its_side(int days, DayOfWeek weekday, bool inFrench, bool isPast)
    {
        DateOnly today = Day(days);
        string said = CultureInfo.GetCultureInfo(inFrench ? "fr-FR" : "en-GB").DateTimeFormat.GetDayName(weekday);
        DateOnly? read = SaidWhen.Read(said, today, isPast ? Towards.Past : Towards.Future)?.Day;
        int away = read is { } day ? day.DayNumber - today.DayNumber : int.MaxValue;
        return (read?.DayOfWeek == weekday).Label($"the weekday: {said} on {today:O}: {read:O}")
            .And((isPast ? away is <= 0 and > -7 : away is > 0 and <= 7).Label($"within a week: {said} on {today:O}: {read:O}"));
    }

    [Cases(1000)]
    public void Nothing_typed_makes_it_fail(NonNull<string> said)
    {
        SaidWhen? read = Read(said.Get, Towards.Past);
        DateOnly? since = SaidDay.ReadSince(said.Get, Today);
        Assert.True(read is null or { Day.Year: >= 1950 and <= 2190 }, $"read as {read}");
        Assert.True(since is null or { Year: >= 1 }, $"since {since}");
    }

    private static Property Written(int days, int minutes, Func<DateOnly, TimeOnly, (string Said, DateOnly Day, TimeOnly Time)> write)
    {
        (string said, DateOnly day, TimeOnly time) = write(Day(days), new TimeOnly(0).AddMinutes(Math.Abs(minutes % 1440)));
        SaidWhen? read = Read(said, Towards.Past);
        return (read?.Day == day && read.Time == time).Label(said);
    }

    private static string Said(DateOnly day, TimeOnly time) => $"{day:yyyy-MM-dd} {time:HH:mm}";

    private static DateOnly Day(int days) => Today.AddDays(days % 20_000);

    private static SaidWhen? Read(string said, Towards towards) => SaidWhen.Read(said, Today, towards);
}
