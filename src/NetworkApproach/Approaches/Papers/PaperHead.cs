namespace NetworkApproach.Papers;

/// <summary>The head of a paper.</summary>
/// <param name="Target">The target.</param>
/// <param name="Boss">The prospective boss; null until identified.</param>
/// <param name="Interest">The seeker's verdict on the target.</param>
/// <param name="Ending">How the approach ended; null while it continues.</param>
/// <param name="At">The instant for which the paper was made.</param>
/// <param name="Today">The day of that instant, in the policy's time zone.</param>
/// <param name="ForOthers">Whether others may read it. If so, it contains nothing told in confidence, and people appear under pseudonyms
/// (P1, P2 ...) unless they may be named to the person the paper is about.</param>
/// <param name="Withheld">How many texts of the record were blanked in a paper for others; 0 in the seeker's own papers.</param>
public sealed record PaperHead(
    Target Target, Contact? Boss, Interest Interest, Ending? Ending, DateTimeOffset At, DateOnly Today, bool ForOthers, int Withheld);
