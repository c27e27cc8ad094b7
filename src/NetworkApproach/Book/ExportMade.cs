namespace NetworkApproach.Books;

/// <summary>An export that was made. A person who is forgotten later is still in it.</summary>
/// <param name="At">When it was made.</param>
/// <param name="Place">Where it was written, in a form in which the seeker can find it.</param>
public sealed record ExportMade(DateTimeOffset At, string Place);
