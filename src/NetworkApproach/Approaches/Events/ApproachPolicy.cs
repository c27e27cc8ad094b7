using System.Collections.Immutable;

namespace NetworkApproach;

/// <summary>
/// The limits and waiting times of one approach, set when it is opened. The documentation of each property gives the source of its
/// default.
/// </summary>
/// <remarks>
/// Grades of sources: A peer-reviewed or official, B a credible report of one, C practitioners, V a vendor's claim, D arithmetic on those.
/// No default is guaranteed to work.
/// </remarks>
public sealed record ApproachPolicy
{
    private const int MostDays = 3660;
    private const int MostHolidays = 1000;

    /// <summary>The default policy, in UTC.</summary>
    public static readonly ApproachPolicy Default = new();

    /// <summary>
    /// The maximum number of minutes asked for one talk, 1 to 1,440. 20 by default (sources: Pomona, Bolles; practitioners' advice, grade
    /// C).
    /// </summary>
    public int MinutesPerTalk { get; init => field = Bounded(value, 1, Talk.MostMinutes, nameof(MinutesPerTalk)); } = 20;

    /// <summary>
    /// The maximum number of minutes asked of one person in all, 1 to 1,440. 30 by default (source: Ballinger and Perez; practitioners'
    /// advice, grade C).
    /// </summary>
    public int MinutesPerPerson { get; init => field = Bounded(value, 1, Talk.MostMinutes, nameof(MinutesPerPerson)); } = 30;

    /// <summary>
    /// The number of working days without an answer after which to approach the next person, 0 to 3,660. 3 by default (source: Dalton, The
    /// 2-Hour Job Search, its "3B7" routine; practitioners' advice, grade C).
    /// </summary>
    public int NextPersonAfterWorkingDays { get; init => field = Bounded(value, 0, MostDays, nameof(NextPersonAfterWorkingDays)); } = 3;

    /// <summary>
    /// The number of working days without an answer after which one reminder is allowed, and an introduction by another relay, 1 to 3,660.
    /// 7 by default (source: Dalton, The 2-Hour Job Search; practitioners' advice, grade C).
    /// </summary>
    public int ReminderAfterWorkingDays { get; init => field = Bounded(value, 1, MostDays, nameof(ReminderAfterWorkingDays)); } = 7;

    /// <summary>
    /// The number of days for which leave is valid if the relay named no last day, 1 to 3,660. 90 by default (our choice; no source was
    /// found).
    /// </summary>
    public int LeaveHoldsForDays { get; init => field = Bounded(value, 1, MostDays, nameof(LeaveHoldsForDays)); } = 90;

    /// <summary>
    /// The number of days after which a courtesy is due, 0 to 3,660. 1 by default, the next day (sources: Bolles, Yale, Bommelaer;
    /// practitioners' advice, grade C).
    /// </summary>
    public int CourtesyDueAfterDays { get; init => field = Bounded(value, 0, MostDays, nameof(CourtesyDueAfterDays)); } = 1;

    /// <summary>
    /// The number of working days after which a courtesy is overdue, 0 to 3,660. 2 by default (sources: Bolles, Yale, Bommelaer;
    /// practitioners' advice, grade C).
    /// </summary>
    public int CourtesyOverdueAfterWorkingDays
    {
        get;
        init => field = Bounded(value, 0, MostDays, nameof(CourtesyOverdueAfterWorkingDays));
    }
    = 2;

    /// <summary>The time zone in which days begin and end; UTC by default. A zone is stored by its id, so it is one that this system finds
    /// again by its id, with the same rules.</summary>
    /// <exception cref="ArgumentException">The system has no zone of this id, or one with other rules, as for a zone that a program made
    /// up.</exception>
    public TimeZoneInfo Zone
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = TimeZoneInfo.TryFindSystemTimeZoneById(value.Id, out TimeZoneInfo? found) && found.HasSameRules(value)
                ? value
                : throw new ArgumentException(
                    $"A zone is stored by its id, and '{value.Id}' is not found again with these rules; give one of the system's zones.",
                    nameof(Zone));
        }
    }
    = TimeZoneInfo.Utc;

    /// <summary>The working days of the week, at least one; Monday to Friday by default.</summary>
    public ImmutableSortedSet<DayOfWeek> WorkingDays
    {
        get;
        init => field = value is { Count: > 0 } && value.All(Enum.IsDefined)
            ? value
            : throw new ArgumentException("At least one day of the week is a working day, and nothing else is.", nameof(WorkingDays));
    }
    = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];

    /// <summary>
    /// Days that are not working days, whatever the day of the week: at most 1,000, in the years 1900 to 2199; none by default.
    /// </summary>
    public ImmutableSortedSet<DateOnly> Holidays
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value.Count <= MostHolidays
                ? value
                : throw new ArgumentException($"At most 1,000 holidays; these are {value.Count}.", nameof(Holidays));
            if (value.Any(day => day.Year is < WellFormed.FirstYear or > WellFormed.LastYear))
            {
                throw new ArgumentException(
                    $"Holidays lie in the years {WellFormed.FirstYear} to {WellFormed.LastYear}.", nameof(Holidays));
            }
        }
    }
    = [];

    /// <summary>Returns the day of an instant in <see cref="Zone"/>.</summary>
    public DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, Zone).DateTime);

    /// <summary>The first instant of a day in <see cref="Zone"/>.</summary>
    internal DateTimeOffset StartOf(DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        while (Zone.IsInvalidTime(midnight))
        {
            midnight = midnight.AddMinutes(1);
        }

        // Where clocks go back over midnight, the day begins with the first of its two midnights: that with the greater offset.
        TimeSpan offset = Zone.IsAmbiguousTime(midnight) ? Zone.GetAmbiguousTimeOffsets(midnight).Max() : Zone.GetUtcOffset(midnight);
        return new DateTimeOffset(midnight, offset);
    }

    /// <summary>Returns the day that is a number of working days after a day; the same day for 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative, or the result would be after the year 9999.</exception>
    public DateOnly WorkingDaysAfter(DateOnly day, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        while (count > 0)
        {
            day = day.AddDays(1);
            if (WorkingDays.Contains(day.DayOfWeek) && !Holidays.Contains(day))
            {
                count--;
            }
        }

        return day;
    }

    /// <summary>How many working days come after a day, until another one and with it: 0 where that is not later; counted no further than
    /// so many.</summary>
    internal int WorkingDaysBetween(DateOnly after, DateOnly until, int most)
    {
        int count = 0;
        for (DateOnly next = WorkingDaysAfter(after, 1); next <= until && count < most; next = WorkingDaysAfter(next, 1))
        {
            count++;
        }

        return count;
    }

    /// <summary>A day itself where it is a working day, else the first one after it.</summary>
    internal DateOnly FirstWorkingDay(DateOnly day) => WorkingDaysAfter(day.AddDays(-1), 1);

    /// <summary>
    /// Returns the first day on which a reminder is allowed for a request made at an instant, and an introduction by another relay.
    /// </summary>
    public DateOnly ReminderDay(DateTimeOffset askedAt) => WorkingDaysAfter(DayOf(askedAt), ReminderAfterWorkingDays);

    /// <summary>Whether two policies have the same content.</summary>
    public bool Equals(ApproachPolicy? other) => other is not null
        && MinutesPerTalk == other.MinutesPerTalk
        && MinutesPerPerson == other.MinutesPerPerson
        && NextPersonAfterWorkingDays == other.NextPersonAfterWorkingDays
        && ReminderAfterWorkingDays == other.ReminderAfterWorkingDays
        && LeaveHoldsForDays == other.LeaveHoldsForDays
        && CourtesyDueAfterDays == other.CourtesyDueAfterDays
        && CourtesyOverdueAfterWorkingDays == other.CourtesyOverdueAfterWorkingDays
        && Zone.Id == other.Zone.Id
        && Zone.HasSameRules(other.Zone)
        && WorkingDays.SetEquals(other.WorkingDays)
        && Holidays.SetEquals(other.Holidays);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(
        MinutesPerTalk, MinutesPerPerson, NextPersonAfterWorkingDays, ReminderAfterWorkingDays, LeaveHoldsForDays, CourtesyDueAfterDays,
        Zone.Id, Holidays.Count);

    private static int Bounded(int value, int least, int most, string name) => value >= least && value <= most
        ? value
        : throw new ArgumentOutOfRangeException(name, value, $"{name} is {least} to {most}.");
}
