namespace NetworkApproach.EntityFrameworkCore;

/// <summary>One source's word about one tie, as its line of book JSON.</summary>
internal sealed class TieRow
{
    /// <summary>The source's id.</summary>
    public required string Source { get; init; }

    /// <summary>Who knows.</summary>
    public required string Knows { get; init; }

    /// <summary>Who is known.</summary>
    public required string Known { get; init; }

    /// <summary>The statement, as <see cref="BookJson"/> writes it.</summary>
    public required string Line { get; init; }
}
