namespace NetworkApproach.Tests.Approaches;

public sealed class ApproachPolicyTests
{
    private static readonly DateOnly Monday = new(2026, 3, 2);

    private static readonly (
        string Name, int Least, int Most, int Default, Func<int, ApproachPolicy> Make, Func<ApproachPolicy, int> Read)[] Figures =
    [
        ("MinutesPerTalk", 1, 1440, 20, value => new() { MinutesPerTalk = value }, policy => policy.MinutesPerTalk),
        ("MinutesPerPerson", 1, 1440, 30, value => new() { MinutesPerPerson = value }, policy => policy.MinutesPerPerson),
        ("NextPersonAfterWorkingDays", 0, 3660, 3, value => new() { NextPersonAfterWorkingDays = value },
            policy => policy.NextPersonAfterWorkingDays),
        ("ReminderAfterWorkingDays", 1, 3660, 7, value => new() { ReminderAfterWorkingDays = value },
            policy => policy.ReminderAfterWorkingDays),
        ("LeaveHoldsForDays", 1, 3660, 90, value => new() { LeaveHoldsForDays = value }, policy => policy.LeaveHoldsForDays),
        ("CourtesyDueAfterDays", 0, 3660, 1, value => new() { CourtesyDueAfterDays = value }, policy => policy.CourtesyDueAfterDays),
        ("CourtesyOverdueAfterWorkingDays", 0, 3660, 2, value => new() { CourtesyOverdueAfterWorkingDays = value },
            policy => policy.CourtesyOverdueAfterWorkingDays),
    ];

    public static TheoryData<string> Names => [.. Figures.Select(figure => figure.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_figure_has_its_default_and_its_bounds(string name)
    {
        (_, int least, int most, int usual, Func<int, ApproachPolicy> make,
            Func<ApproachPolicy, int> read) = Figures.Single(figure => figure.Name == name);

        Assert.Equal(usual, read(ApproachPolicy.Default));
        Assert.Equal(least, read(make(least)));
        Assert.Equal(most, read(make(most)));
        Assert.Contains(
            $"{name} is {least} to {most}", Assert.Throws<ArgumentOutOfRangeException>(() => make(least - 1)).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => make(most + 1));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Two_policies_that_differ_in_one_figure_differ(string name)
    {
        (_, _, _, int usual, Func<int, ApproachPolicy> make, _) = Figures.Single(figure => figure.Name == name);

        Assert.NotEqual(ApproachPolicy.Default, make(usual + 1));
        Assert.Equal(make(usual + 1), make(usual + 1));
        Assert.Equal(make(usual + 1).GetHashCode(), make(usual + 1).GetHashCode());
        Assert.Equal(ApproachPolicy.Default, make(usual));
    }

    [Fact]
    public void Zone_working_days_and_holidays_are_compared_by_what_they_say()
    {
        ApproachPolicy policy = new()
        {
            WorkingDays = [DayOfWeek.Monday, DayOfWeek.Sunday],
            Holidays = [Monday, Monday.AddDays(1)],
            Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris")
        };
        ApproachPolicy same = new()
        {
            WorkingDays = [DayOfWeek.Sunday, DayOfWeek.Monday],
            Holidays = [Monday.AddDays(1), Monday],
            Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris")
        };

        Assert.Equal(policy, same);
        Assert.Equal(policy.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(policy, same with { WorkingDays = [DayOfWeek.Monday] });
        Assert.NotEqual(policy, same with { Holidays = [Monday] });
        Assert.NotEqual(policy, same with { Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin") });
    }

    [Fact]
    public void Hashes_of_different_policies_are_mostly_different()
    {
        int[] hashes =
        [
            .. Figures
                .Where(figure => figure.Name != "CourtesyOverdueAfterWorkingDays")
                .Select(figure => figure.Make(figure.Default + 1).GetHashCode())
        ];

        Assert.Equal(hashes.Length, hashes.Append(ApproachPolicy.Default.GetHashCode()).Distinct().Count() - 1);
    }

    [Fact]
    public void Days_of_the_week_are_those_there_are_and_at_least_one()
    {
        Assert.Equal(
            [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday],
            ApproachPolicy.Default.WorkingDays);
        Assert.Throws<ArgumentException>(() => new ApproachPolicy { WorkingDays = [] });
        Assert.Throws<ArgumentException>(() => new ApproachPolicy { WorkingDays = null! });
        Assert.Throws<ArgumentException>(() => new ApproachPolicy { WorkingDays = [DayOfWeek.Monday, (DayOfWeek)7] });
        Assert.Throws<ArgumentException>(() => new ApproachPolicy { WorkingDays = [(DayOfWeek)(-1)] });
    }

    [Fact]
    public void Holidays_are_at_most_a_thousand_in_the_years_that_can_be_recorded()
    {
        Assert.Empty(ApproachPolicy.Default.Holidays);
        Assert.Equal(1000, new ApproachPolicy { Holidays = [.. Enumerable.Range(0, 1000).Select(Monday.AddDays)] }.Holidays.Count);
        Assert.Contains(
            "1001",
            Assert.Throws<ArgumentException>(() => new ApproachPolicy
            {
                Holidays =
            [
                .. Enumerable.Range(0, 1001).Select(Monday.AddDays)
            ]
            }).Message, StringComparison.Ordinal);
        Assert.Equal(2, new ApproachPolicy { Holidays = [new(1900, 1, 1), new(2199, 12, 31)] }.Holidays.Count);
        Assert.Throws<ArgumentException>(() => new ApproachPolicy { Holidays = [new(1899, 12, 31)] });
        Assert.Throws<ArgumentException>(() => new ApproachPolicy { Holidays = [new(2200, 1, 1)] });
        Assert.Throws<ArgumentNullException>(() => new ApproachPolicy { Holidays = null! });
        Assert.Throws<ArgumentNullException>(() => new ApproachPolicy { Zone = null! });
        Assert.All(
            (TimeZoneInfo[])
            [
                TimeZoneInfo.CreateCustomTimeZone("UTC", TimeSpan.FromHours(-14), "UTC", "UTC"),
                TimeZoneInfo.CreateCustomTimeZone("Europe/Paris", TimeSpan.FromHours(1), "no summer", "no summer"),
                TimeZoneInfo.CreateCustomTimeZone("Mars/Olympus", TimeSpan.FromHours(1), "Mars", "Mars"),
            ],
            zone => Assert.Contains(
                zone.Id,
                Assert.Throws<ArgumentException>(() => new ApproachPolicy { Zone = zone }).Message,
                StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(0, 1, 1)]
    [InlineData(0, 4, 4)]
    [InlineData(0, 5, 7)]
    [InlineData(4, 1, 7)]
    [InlineData(5, 0, 5)]
    [InlineData(5, 1, 7)]
    [InlineData(6, 1, 7)]
    [InlineData(3, 7, 14)]
    [InlineData(0, 250, 350)]
    public void Working_days_are_counted_from_the_next_day(int from, int count, int to) =>
        Assert.Equal(Monday.AddDays(to), ApproachPolicy.Default.WorkingDaysAfter(Monday.AddDays(from), count));

    [Fact]
    public void Holidays_and_days_off_do_not_count()
    {
        ApproachPolicy policy = new()
        {
            WorkingDays = [DayOfWeek.Tuesday, DayOfWeek.Saturday],
            Holidays = [Monday.AddDays(5), Monday.AddDays(6)]
        };

        Assert.Equal(Monday.AddDays(1), policy.WorkingDaysAfter(Monday, 1));
        Assert.Equal(Monday.AddDays(8), policy.WorkingDaysAfter(Monday, 2));
        Assert.Equal(Monday.AddDays(12), policy.WorkingDaysAfter(Monday, 3));
    }

    [Fact]
    public void A_negative_count_of_days_is_an_argument_error() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ApproachPolicy.Default.WorkingDaysAfter(Monday, -1));

    [Fact]
    public void A_day_is_a_day_in_the_zone_on_both_sides_of_a_change_of_the_clocks()
    {
        ApproachPolicy paris = new() { Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris"), ReminderAfterWorkingDays = 1 };

        Assert.Equal(new DateOnly(2026, 3, 28), paris.DayOf(new DateTimeOffset(2026, 3, 28, 22, 59, 0, TimeSpan.Zero)));
        Assert.Equal(new DateOnly(2026, 3, 29), paris.DayOf(new DateTimeOffset(2026, 3, 28, 23, 0, 0, TimeSpan.Zero)));
        Assert.Equal(new DateOnly(2026, 3, 29), paris.DayOf(new DateTimeOffset(2026, 3, 29, 21, 59, 0, TimeSpan.Zero)));
        Assert.Equal(new DateOnly(2026, 3, 30), paris.DayOf(new DateTimeOffset(2026, 3, 29, 22, 0, 0, TimeSpan.Zero)));
        Assert.Equal(new DateOnly(2026, 3, 30), paris.ReminderDay(new DateTimeOffset(2026, 3, 29, 21, 59, 0, TimeSpan.Zero)));
        Assert.Equal(new DateOnly(2026, 3, 31), paris.ReminderDay(new DateTimeOffset(2026, 3, 29, 22, 0, 0, TimeSpan.Zero)));
        Assert.Equal(new DateOnly(2026, 10, 25), paris.DayOf(new DateTimeOffset(2026, 10, 25, 22, 59, 0, TimeSpan.Zero)));
        Assert.Equal(new DateOnly(2026, 10, 26), paris.DayOf(new DateTimeOffset(2026, 10, 25, 23, 0, 0, TimeSpan.Zero)));
    }

    [Theory]
    [InlineData("2026-03-27T22:30:00+00:00", "2026-03-29T21:59:00+00:00", "2026-03-29T22:00:00+00:00")]
    [InlineData("2026-10-23T22:30:00+00:00", "2026-10-26T22:59:00+00:00", "2026-10-26T23:00:00+00:00")]
    public void Leave_holds_to_the_end_of_its_last_day_in_the_zone_over_a_change_of_the_clocks(string granted, string last, string over)
    {
        ApproachPolicy policy = new() { Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris"), LeaveHoldsForDays = 2 };
        DateTimeOffset grantedAt = DateTimeOffset.Parse(granted, System.Globalization.CultureInfo.InvariantCulture);
        Approach approach = Approach.Fold(
            [Told.Opened("open", 0, policy: policy), .. Told.BobNamed.Skip(1),
                (Told.Granted("g", 2, "ann", "bob") as ApproachEvent.Answered)! with { At = grantedAt }]);

        Assert.Equal(
            policy.DayOf(grantedAt).AddDays(2),
            Assert.Single(
                approach.PermissionsFor(
                    Told.Who("bob"), DateTimeOffset.Parse(last, System.Globalization.CultureInfo.InvariantCulture))).Until);
        Assert.Empty(
            approach.PermissionsFor(Told.Who("bob"), DateTimeOffset.Parse(over, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Silence_earns_its_reminder_after_seven_working_days() =>
        Assert.Equal(Told.Day(14), ApproachPolicy.Default.ReminderDay(Told.At(3)));
}
