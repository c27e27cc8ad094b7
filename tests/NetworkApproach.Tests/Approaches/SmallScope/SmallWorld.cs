using System.Collections.Immutable;

namespace NetworkApproach.Tests.Approaches;

/// <summary>A few people, a few instants and a policy whose limits lie between these instants.</summary>
/// <param name="Name">The name of the world.</param>
/// <param name="People">Everybody whom events may name, apart from the seeker.</param>
internal sealed record SmallWorld(string Name, ImmutableArray<ContactId> People)
{
    internal static readonly ContactId Me = new("me");
    internal static readonly ApproachId Id = new("approach");

    /// <summary>
    /// Days that lie on either side of every limit. Something asked on Monday may be repeated on Wednesday and not on Tuesday; leave given
    /// on Monday holds on Wednesday and not on Thursday; "later" is Wednesday; thanks are due on the next day and overdue after two.
    /// </summary>
    internal static readonly ApproachPolicy Policy = new()
    {
        ReminderAfterWorkingDays = 2,
        LeaveHoldsForDays = 2,
        NextPersonAfterWorkingDays = 1,
        MinutesPerTalk = 20,
        MinutesPerPerson = 30,
    };

    /// <summary>Monday, the day of every beginning.</summary>
    internal static readonly DateTimeOffset Monday = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    /// <summary>The instants at which something may happen, in order.</summary>
    internal ImmutableArray<DateTimeOffset> Instants { get; init; } = [Monday, Monday.AddDays(1), Monday.AddDays(2), Monday.AddDays(3)];

    /// <summary>People of whom the menu makes no difference: any of them renamed into any other gives the same continuations.</summary>
    internal ImmutableArray<ContactId> Alike { get; init; } = [];

    /// <summary>The seeker's other approaches, each held alone against every command that takes a footprint.</summary>
    internal ImmutableArray<SmallElsewhere> Elsewhere { get; init; } = [];

    /// <summary>The histories from which everything is tried.</summary>
    internal ImmutableArray<SmallBeginning> Beginnings { get; init; } = [];

    /// <summary>Minutes that an attempt may ask for: at the limits of a talk and of a person, and beyond.</summary>
    internal ImmutableArray<int> Minutes { get; init; } = [10, 20, 21];

    /// <summary>How many steps are tried in an ordinary run and in the long one: of new events, and where the record itself may be
    /// changed.</summary>
    internal SmallDepths Depths { get; init; } = new(1, 2, 1, 2);

    internal static DateOnly Day(int days) => Policy.DayOf(Monday).AddDays(days);
}

/// <summary>How many steps follow every beginning.</summary>
/// <param name="Steps">Of new events, in an ordinary run.</param>
/// <param name="LongSteps">The same in the long run.</param>
/// <param name="Changes">Where strikings-out, corrections, the same act again and forgetting are among the steps, in an ordinary
/// run.</param>
/// <param name="LongChanges">The same in the long run.</param>
internal sealed record SmallDepths(int Steps, int LongSteps, int Changes, int LongChanges);

/// <summary>A history from which everything is tried.</summary>
internal sealed record SmallBeginning(string Name, ImmutableArray<ApproachEvent> History)
{
    /// <summary>How many steps of new events follow it in the long run; null for as many as its world has.</summary>
    internal int? LongSteps { get; init; }
}

/// <summary>Another approach of the seeker.</summary>
internal sealed class SmallElsewhere
{
    private readonly Dictionary<DateTimeOffset, Facts> facts = [];

    internal SmallElsewhere(string name, params ApproachEvent[] history) => (Name, Approach) = (name, Approach.Fold(history));

    internal string Name { get; }

    internal Approach Approach { get; }

    /// <summary>What the plain oracle reads there as of an instant.</summary>
    internal Facts AsOf(DateTimeOffset at)
    {
        if (!facts.TryGetValue(at, out Facts? known))
        {
            facts.Add(at, known = new Facts(Approach.Events, Approach.Breaches, at));
        }

        return known;
    }
}
