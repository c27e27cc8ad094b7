namespace NetworkApproach.Tool;

/// <summary>When a command's act was, by what was typed.</summary>
internal static class TimeAsked
{
    internal static readonly Phrase NotYet = Phrase.Plain("time.not-yet", "typed:id!");
    internal static readonly Phrase NotUnderstood = Phrase.Plain("time.not-understood", "typed:id!");
    internal static readonly Phrase NoSince = Phrase.Plain("time.no-since", "typed:id!");

    internal static readonly Phrase NoHour = Phrase.Plain("time.no-hour", "typed:id!");
    internal static readonly Phrase NotAfter = Phrase.Plain("time.not-after", "typed:id!");

    private static readonly TimeOnly Noon = new(12, 0);
    private static readonly TimeSpan Step = TimeSpan.FromMinutes(1);

    /// <summary>The instant of something that has happened. A day without its time is that day's noon, or later where the record goes on
    /// after it; never after now.</summary>
    /// <exception cref="FormatException">It is no time, or has not come yet.</exception>
    internal static DateTimeOffset Instant(this Workspace workspace, string? typed, Approach approach)
    {
        if (typed is null)
        {
            return workspace.Now;
        }

        SaidWhen said = SaidWhen.Read(typed, workspace.Today, Towards.Past) ?? throw NoTime(typed);
        DateTimeOffset at = said.Exactly is { } exactly ? TimeZoneInfo.ConvertTime(exactly, workspace.Zone)
            : said.Time is null && said.Day == workspace.Today ? workspace.Now
            : workspace.At(said.Day, said.Time ?? Noon);
        if (at > workspace.Now)
        {
            throw new Problem(NotYet, TypedFact.Of("typed", typed));
        }

        return said.Time is null && said.Exactly is null ? workspace.AfterWhatIsRecorded(at, approach) : at;
    }

    /// <summary>A day to come, or past where it is said so.</summary>
    /// <exception cref="FormatException">It is no day.</exception>
    internal static DateOnly Day(this Workspace workspace, string typed) =>
        SaidWhen.Read(typed, workspace.Today, Towards.Future)?.Day ?? throw NoTime(typed);

    /// <summary>The hour of a talk that was agreed: a day to come, looked for after the day of agreeing, with its time.</summary>
    /// <param name="workspace">Where.</param>
    /// <param name="typed">What was typed.</param>
    /// <param name="agreed">When it was agreed.</param>
    /// <exception cref="FormatException">It is no day, has no time, or is not after it was agreed.</exception>
    internal static DateTimeOffset Hour(this Workspace workspace, string typed, DateTimeOffset agreed)
    {
        var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(agreed, workspace.Zone).DateTime);
        SaidWhen said = SaidWhen.Read(typed, day, Towards.Future) ?? throw NoTime(typed);
        DateTimeOffset hour = said.Exactly is { } exactly ? TimeZoneInfo.ConvertTime(exactly, workspace.Zone)
            : said.Time is { } time ? workspace.At(said.Day, time)
            : throw new Problem(NoHour, TypedFact.Of("typed", typed));
        return hour > agreed ? hour : throw new Problem(NotAfter, TypedFact.Of("typed", typed));
    }

    /// <summary>Since when somebody has been known.</summary>
    /// <exception cref="FormatException">It is no day, month or year.</exception>
    internal static DateOnly Since(this Workspace workspace, string typed) =>
        SaidDay.ReadSince(typed, workspace.Today) ?? throw new Problem(NoSince, TypedFact.Of("typed", typed));

    /// <summary>The instant of a local time; one that the clock skips in spring is the first that exists after it.</summary>
    internal static DateTimeOffset At(this Workspace workspace, DateOnly day, TimeOnly time)
    {
        DateTime local = day.ToDateTime(time);
        while (workspace.Zone.IsInvalidTime(local))
        {
            local += Step;
        }

        return new DateTimeOffset(local, workspace.Zone.GetUtcOffset(local));
    }

    // So that "yesterday" twice keeps the order in which it was typed.
    private static DateTimeOffset AfterWhatIsRecorded(this Workspace workspace, DateTimeOffset at, Approach approach)
    {
        DateOnly day = DateOnly.FromDateTime(at.DateTime);
        DateTimeOffset last = approach.Events.Select(e => e.At)
            .Where(recorded => recorded <= workspace.Now
                && DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(recorded, workspace.Zone).DateTime) == day)
            .DefaultIfEmpty(DateTimeOffset.MinValue).Max();
        return last >= at ? TimeZoneInfo.ConvertTime(last, workspace.Zone) : at;
    }

    private static Problem NoTime(string typed) => new(NotUnderstood, TypedFact.Of("typed", typed));
}
