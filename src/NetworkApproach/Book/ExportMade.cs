namespace NetworkApproach.Books;

/// <summary>An export that was made: whoever is forgotten later is still in it.</summary>
/// <param name="At">When.</param>
/// <param name="Place">Where it was written, as the seeker would find it.</param>
public sealed record ExportMade(DateTimeOffset At, string Place);
