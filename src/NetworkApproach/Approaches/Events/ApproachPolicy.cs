using System.Collections.Immutable;

namespace NetworkApproach;

/// <summary>The figures one approach goes by, fixed when it is opened. Every default has its source in its documentation; none is a
/// promise.</summary>
public sealed record ApproachPolicy
{
    private const int MostDays = 3660;
    private const int MostHolidays = 1000;

    /// <summary>The defaults, in UTC.</summary>
    public static readonly ApproachPolicy Default = new();

    /// <summary>The most minutes asked for one talk: 20 by default (Pomona, Bolles; practitioners, grade C). 1 to 1,440.</summary>
    public int MinutesPerTalk { get; init => field = Bounded(value, 1, Talk.MostMinutes, nameof(MinutesPerTalk)); } = 20;

    /// <summary>The most minutes asked of one person in all: 30 by default (Ballinger and Perez; grade C). 1 to 1,440.</summary>
    public int MinutesPerPerson { get; init => field = Bounded(value, 1, Talk.MostMinutes, nameof(MinutesPerPerson)); } = 30;

    /// <summary>Working days of silence before the next person is worth approaching: 3 by default (Dalton, 3B7; grade C). 0 to
    /// 3,660.</summary>
    public int NextPersonAfterWorkingDays { get; init => field = Bounded(value, 0, MostDays, nameof(NextPersonAfterWorkingDays)); } = 3;

    /// <summary>Working days of silence before the one reminder, and before another relay may introduce: 7 by default (Dalton; grade C). 1
    /// to 3,660.</summary>
    public int ReminderAfterWorkingDays { get; init => field = Bounded(value, 1, MostDays, nameof(ReminderAfterWorkingDays)); } = 7;

    /// <summary>Days for which leave holds where the relay named no day: 90 by default (our choice: no source was found). 1 to
    /// 3,660.</summary>
    public int LeaveHoldsForDays { get; init => field = Bounded(value, 1, MostDays, nameof(LeaveHoldsForDays)); } = 90;

    /// <summary>Days after which a courtesy is due: 1 by default, the next day (Bolles, Yale, Bommelaer; grade C). 0 to 3,660.</summary>
    public int CourtesyDueAfterDays { get; init => field = Bounded(value, 0, MostDays, nameof(CourtesyDueAfterDays)); } = 1;

    /// <summary>Working days after which a courtesy is overdue: 2 by default (Bolles, Yale, Bommelaer; grade C). 0 to 3,660.</summary>
    public int CourtesyOverdueAfterWorkingDays { get; init =>
        field = Bounded(value, 0, MostDays, nameof(CourtesyOverdueAfterWorkingDays)); } = 2;

    /// <summary>The zone in which a day is a day; UTC by default.</summary>
    public TimeZoneInfo Zone
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    }
    = TimeZoneInfo.Utc;

    /// <summary>The days of the week on which people work; Monday to Friday by default; at least one.</summary>
    public ImmutableSortedSet<DayOfWeek> WorkingDays
    {
        get;
        init => field = value is { Count: > 0 } && value.All(Enum.IsDefined)
            ? value
            : throw new ArgumentException("At least one day of the week is a working day, and nothing else is.", nameof(WorkingDays));
    }
    = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];

    /// <summary>Days on which nobody works, whatever the day of the week; none by default, at most 1,000, in the years 1900 to
    /// 2199.</summary>
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

    /// <summary>The day on which an instant falls, in <see cref="Zone"/>.</summary>
    public DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, Zone).DateTime);

    /// <summary>The day that comes so many working days after a day; the day itself for 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative, or the day would lie after the year 9999.</exception>
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

    /// <summary>A day itself where it is a working day, else the first one after it.</summary>
    internal DateOnly FirstWorkingDay(DateOnly day) => WorkingDaysAfter(day.AddDays(-1), 1);

    /// <summary>The first day on which a silence earns its one reminder, and on which another relay may introduce.</summary>
    public DateOnly ReminderDay(DateTimeOffset askedAt) => WorkingDaysAfter(DayOf(askedAt), ReminderAfterWorkingDays);

    /// <summary>Whether two policies say the same.</summary>
    public bool Equals(ApproachPolicy? other) => other is not null
        && MinutesPerTalk == other.MinutesPerTalk
        && MinutesPerPerson == other.MinutesPerPerson
        && NextPersonAfterWorkingDays == other.NextPersonAfterWorkingDays
        && ReminderAfterWorkingDays == other.ReminderAfterWorkingDays
        && LeaveHoldsForDays == other.LeaveHoldsForDays
        && CourtesyDueAfterDays == other.CourtesyDueAfterDays
        && CourtesyOverdueAfterWorkingDays == other.CourtesyOverdueAfterWorkingDays
        && Zone.Id == other.Zone.Id
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
