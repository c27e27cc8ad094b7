namespace NetworkApproach.EntityFrameworkCore;

/// <summary>One keyed hash of somebody who asked to be forgotten.</summary>
internal sealed class SuppressedRow
{
    /// <summary>What stands for the person.</summary>
    public required string Person { get; init; }

    /// <summary>What was hashed, as the number of <see cref="SuppressedKind"/>.</summary>
    public int Kind { get; init; }

    /// <summary>The hash.</summary>
    public required string Hash { get; init; }

    /// <summary>Whether nothing may be asked of the person until they contact the seeker.</summary>
    public bool AsksNothing { get; init; }
}
