namespace NetworkApproach.Books;

/// <summary>What a book keeps of one source's word about one tie: the newest, and since when.</summary>
/// <param name="Source">Who says it.</param>
/// <param name="Tie">What it says, by the ids the source uses.</param>
/// <param name="FirstAt">When the source first stated a tie between the two.</param>
/// <param name="At">When it first said what it says now.</param>
/// <param name="GoneAt">The reading from which the tie was gone; null while the source states it. A tie that is gone from every source has
/// ended: no search walks it.</param>
public sealed record TieStatement(SourceId Source, Tie Tie, DateTimeOffset FirstAt, DateTimeOffset At, DateTimeOffset? GoneAt = null);
