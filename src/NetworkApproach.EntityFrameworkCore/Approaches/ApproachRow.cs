namespace NetworkApproach.EntityFrameworkCore;

/// <summary>One approach: whose it is, and at which version.</summary>
internal sealed class ApproachRow
{
    /// <summary>The approach's id.</summary>
    public required string Id { get; init; }

    /// <summary>Whose it is, as its first event says; null where that is no opening.</summary>
    public string? Seeker { get; init; }

    /// <summary>What a write must expect to find.</summary>
    public long Version { get; init; }
}
