namespace NetworkApproach.Books;

/// <summary>A source that a book has read.</summary>
/// <param name="Id">The id of the source.</param>
/// <param name="ReadAt">The instant of its newest reading.</param>
/// <param name="Label">The name shown to people; null (default): only the id.</param>
public sealed record BookSource(SourceId Id, DateTimeOffset ReadAt, string? Label = null);
