namespace NetworkApproach.EntityFrameworkCore;

/// <summary>One event of one approach, as its line of event JSON.</summary>
internal sealed class EventRow
{
    /// <summary>The approach's id.</summary>
    public required string Approach { get; init; }

    /// <summary>Its place: the version before it was written, or, of one that replaced others, what keeps the order.</summary>
    public long Position { get; init; }

    /// <summary>The event, as <see cref="EventJson"/> writes it.</summary>
    public required string Line { get; init; }
}
