using System.Reflection;
using FsCheck;
using FsCheck.Fluent;

namespace NetworkApproach.Tests.Approaches;

/// <summary>Well-formed events of every type, by their constructors: a new type or member is covered the day it is written.</summary>
internal static class RandomEvents
{
    private static readonly string[] Pieces =
        [
            "a",
            "Z",
            "é",
            "ß",
            "İ",
            "李",
            "😀",
            "👩‍🔬",
            "\u0301",
            "\"",
            "\\",
            "/",
            "<",
            "&",
            "'",
            "\n",
            "\r",
            "\t",
            "\0",
            "\u001f",
            "\u007f",
            "\u0085",
            "\u2028",
            "\u2029",
            "\ufeff",
            "\ufffd",
            "\uffff",
            " ",
            "{",
            "}",
            "ش"
        ];

    private static readonly string[] Zones =
    [
        "UTC",
        "Europe/Paris",
        "America/Port-au-Prince",
        "Asia/Kolkata",
        "Pacific/Chatham",
        "Etc/GMT+12"
    ];

    private static readonly Type[] Cases = Closed(typeof(ApproachEvent));

    internal static Type[] Closed(Type hierarchy) =>
        [
            .. hierarchy
                .GetNestedTypes(BindingFlags.Public)
                .Where(hierarchy.IsAssignableFrom)
                .OrderBy(type => type.Name, StringComparer.Ordinal)
        ];

    internal static ApproachEvent Next(Random random) => (ApproachEvent)Made(random, Cases[random.Next(Cases.Length)]);

    private static object Made(Random random, Type type)
    {
        ConstructorInfo made = type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Single(constructor => constructor.GetParameters() is not [{ ParameterType: var only }] || only != type);
        int minutes = random.Next(1, 1441);
        return made.Invoke([.. made.GetParameters().Select(parameter => parameter.Name switch
        {
            "Minutes" or "minutes" => minutes,
            "Offered" => random.Next(0, minutes + 1),
            "Instead" => random.Next(2) == 0 ? null : Instead(random),
            _ => Value(random, parameter),
        })]);
    }

    private static ApproachEvent Instead(Random random)
    {
        ApproachEvent e = Next(random);
        return e is ApproachEvent.StruckOut { Instead: not null } nested ? nested with { Instead = null } : e;
    }

    private static object? Value(Random random, ParameterInfo parameter)
    {
        Type type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        bool optional = new NullabilityInfoContext().Create(parameter).WriteState == NullabilityState.Nullable;
        return optional && random.Next(2) == 0 ? null : Value(random, type);
    }

    private static object Value(Random random, Type type) => type switch
    {
        _ when type == typeof(ActId) => new ActId(Id(random)),
        _ when type == typeof(ApproachId) => new ApproachId(Id(random)),
        _ when type == typeof(ContactId) => new ContactId(Id(random)),
        _ when type == typeof(CompanyName) => new CompanyName(Text(random, 20)),
        _ when type == typeof(string) => Text(random, 100),
        _ when type == typeof(bool) => random.Next(2) == 0,
        _ when type == typeof(DateOnly) => Day(random),
        _ when type == typeof(DateTimeOffset) => Instant(random),
        _ when type == typeof(Contact) =>
            new Contact(
                new ContactId(Id(random)), Text(random, 50),
                Enumerable.Range(0, random.Next(4)).Select(_ => (Employment)Made(random, typeof(Employment))).ToArray(),
                random.Next(2) == 0),
        _ when type == typeof(ApproachPolicy) => Policy(random),
        _ when type.IsEnum => Enum.GetValues(type).GetValue(random.Next(Enum.GetValues(type).Length))!,
        _ when type.IsAbstract =>
            Closed(type) is var cases ? Made(random, cases[random.Next(cases.Length)]) : throw new InvalidOperationException(),
        _ => Made(random, type),
    };

    /// <summary>As any text, without what no id may have.</summary>
    private static string Id(Random random) =>
        UnseenCharacters.Without(Text(random, 20)) is var seen && string.IsNullOrWhiteSpace(seen) ? "id" : seen;

    private static ApproachPolicy Policy(Random random) => random.Next(3) == 0 ? ApproachPolicy.Default : new ApproachPolicy
    {
        MinutesPerTalk = random.Next(1, 1441),
        MinutesPerPerson = random.Next(1, 1441),
        NextPersonAfterWorkingDays = random.Next(0, 3661),
        ReminderAfterWorkingDays = random.Next(1, 3661),
        LeaveHoldsForDays = random.Next(1, 3661),
        CourtesyDueAfterDays = random.Next(0, 3661),
        CourtesyOverdueAfterWorkingDays = random.Next(0, 3661),
        Zone = TimeZoneInfo.FindSystemTimeZoneById(Zones[random.Next(Zones.Length)]),
        WorkingDays = [(DayOfWeek)random.Next(7), (DayOfWeek)random.Next(7), (DayOfWeek)random.Next(7)],
        Holidays = [.. Enumerable.Range(0, random.Next(5)).Select(_ => Day(random))],
    };

    private static DateOnly Day(Random random) =>
        new DateOnly(1900, 1, 1).AddDays(random.Next(new DateOnly(2200, 1, 1).DayNumber - new DateOnly(1900, 1, 1).DayNumber));

    private static DateTimeOffset Instant(Random random)
    {
        DateTime first = new(1900, 1, 1);
        DateTime last = new(2199, 12, 31, 23, 59, 59, 999);
        DateTime local = random.Next(6) switch { 0 => first, 1 => last, _ => first.AddTicks(random.NextInt64((last - first).Ticks)) };
        local = random.Next(2) == 0 ? local : local.AddTicks(-(local.Ticks % TimeSpan.TicksPerSecond));
        return new DateTimeOffset(local, TimeSpan.FromMinutes(random.Next(-840, 841)));
    }

    private static string Text(Random random, int most)
    {
        string text = string.Concat(Enumerable.Range(0, random.Next(1, most / 6)).Select(_ => Pieces[random.Next(Pieces.Length)]));
        return string.IsNullOrWhiteSpace(text) ? "x" + text : text;
    }
}

/// <summary>What FsCheck draws events from.</summary>
public static class RandomEventArbitrary
{
    /// <summary>One event.</summary>
    public static Arbitrary<ApproachEvent> Event() =>
        Gen.Choose(0, int.MaxValue).Select(seed => RandomEvents.Next(new Random(seed))).ToArbitrary();
}
