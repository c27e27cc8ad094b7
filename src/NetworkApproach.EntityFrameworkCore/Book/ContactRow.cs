namespace NetworkApproach.EntityFrameworkCore;

/// <summary>One source's word about one person, as its line of book JSON.</summary>
internal sealed class ContactRow
{
    /// <summary>The source's id.</summary>
    public required string Source { get; init; }

    /// <summary>The person's id there.</summary>
    public required string Contact { get; init; }

    /// <summary>The statement, as <see cref="BookJson"/> writes it.</summary>
    public required string Line { get; init; }
}
