namespace NetworkApproach.Books;

/// <summary>A source that a book has read.</summary>
/// <param name="Id">Which.</param>
/// <param name="ReadAt">The instant of its newest reading.</param>
/// <param name="Label">What it is called towards people; null for nothing but its id.</param>
public sealed record BookSource(SourceId Id, DateTimeOffset ReadAt, string? Label = null);
