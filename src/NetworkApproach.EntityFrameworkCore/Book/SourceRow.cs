namespace NetworkApproach.EntityFrameworkCore;

/// <summary>One source, as its line of book JSON.</summary>
internal sealed class SourceRow
{
    /// <summary>The source's id.</summary>
    public required string Id { get; init; }

    /// <summary>The source, as <see cref="BookJson"/> writes it.</summary>
    public required string Line { get; init; }
}
