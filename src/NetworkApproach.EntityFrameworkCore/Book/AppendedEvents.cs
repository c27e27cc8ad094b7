namespace NetworkApproach.EntityFrameworkCore;

/// <summary>What is appended to one approach.</summary>
public sealed record AppendedEvents
{
    /// <summary>Says what is appended.</summary>
    /// <param name="approach">The approach, new or stored.</param>
    /// <param name="events">The events in order; at least one where they are written.</param>
    /// <param name="expectedVersion">The version at which they were decided; 0 for a new approach.</param>
    /// <exception cref="ArgumentException">The id is default, or the version is negative.</exception>
    public AppendedEvents(ApproachId approach, IReadOnlyList<ApproachEvent> events, long expectedVersion)
    {
        ArgumentOutOfRangeException.ThrowIfEqual(approach.IsDefault, true, nameof(approach));
        ArgumentNullException.ThrowIfNull(events);
        ArgumentOutOfRangeException.ThrowIfNegative(expectedVersion);
        (Approach, Events, ExpectedVersion) = (approach, events, expectedVersion);
    }

    /// <summary>The approach.</summary>
    public ApproachId Approach { get; }

    /// <summary>The events, in order.</summary>
    public IReadOnlyList<ApproachEvent> Events { get; }

    /// <summary>The version at which they were decided; 0 for a new approach.</summary>
    public long ExpectedVersion { get; }
}
