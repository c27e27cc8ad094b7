namespace NetworkApproach.EntityFrameworkCore;

/// <summary>The book: at which version, and the mark of its suppression list's secret.</summary>
internal sealed class BookRow
{
    /// <summary>1: there is one book.</summary>
    public int Id { get; init; }

    /// <summary>What a write must expect to find.</summary>
    public long Version { get; init; }

    /// <summary>Tells a wrong secret; null while there is none.</summary>
    public string? Mark { get; init; }
}
