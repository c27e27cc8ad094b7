namespace NetworkApproach;

/// <summary>What is known: which ties may still be tried, which worked, and who is reached. At most 64 ties and 64 people.</summary>
/// <param name="Open">The ties that may still be tried and could help.</param>
/// <param name="Worked">The ties that worked; told only where chains are limited.</param>
/// <param name="Reached">Who is reached; of those only who can still be asked, where chains are not limited.</param>
internal readonly record struct TryState(ulong Open, ulong Worked, ulong Reached);
