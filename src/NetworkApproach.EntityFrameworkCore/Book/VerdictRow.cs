namespace NetworkApproach.EntityFrameworkCore;

/// <summary>One verdict, as its line of book JSON.</summary>
internal sealed class VerdictRow
{
    /// <summary>The first of the two ids in ordinal order.</summary>
    public required string One { get; init; }

    /// <summary>The other.</summary>
    public required string Other { get; init; }

    /// <summary>When, as ticks of Universal Time.</summary>
    public long At { get; init; }

    /// <summary>The verdict, as <see cref="BookJson"/> writes it.</summary>
    public required string Line { get; init; }
}
