namespace NetworkApproach.Books;

/// <summary>What a book stores of one source's statements about one tie: the newest one, and since when.</summary>
/// <param name="Source">The source.</param>
/// <param name="Tie">What the source says now, with the ids that the source uses.</param>
/// <param name="FirstAt">When the source first stated a tie between the two people.</param>
/// <param name="At">When the source first said what it says now.</param>
/// <param name="GoneAt">The reading from which the tie was missing; null while the source states it. A tie that is gone from every source
/// has ended: searches do not use it.</param>
public sealed record TieStatement(SourceId Source, Tie Tie, DateTimeOffset FirstAt, DateTimeOffset At, DateTimeOffset? GoneAt = null);
