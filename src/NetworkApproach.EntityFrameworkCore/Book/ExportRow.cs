namespace NetworkApproach.EntityFrameworkCore;

/// <summary>One export that was made.</summary>
internal sealed class ExportRow
{
    /// <summary>When, as ticks of Universal Time.</summary>
    public long At { get; init; }

    /// <summary>The minutes by which the local time was ahead.</summary>
    public int Offset { get; init; }

    /// <summary>Where.</summary>
    public required string Place { get; init; }
}
