namespace NetworkApproach.Planning;

/// <summary>What is known: which ties may still be tried, which worked, who is reached, and what is spent of what is capped. At most 64
/// ties and 64 people.</summary>
/// <param name="Open">The ties that may still be tried and could help.</param>
/// <param name="Worked">The ties that worked; told only where chains are limited.</param>
/// <param name="Reached">Who is reached; of those only who can still be asked, where chains are not limited.</param>
/// <param name="Tried">The ties tried to people who could be asked again; told only where minutes of one person are capped.</param>
/// <param name="Spent">The minutes taken; 0 where no cap on them can bind any more.</param>
/// <param name="Day">The days gone; 0 where no cap on them can bind any more, and nothing expires.</param>
internal readonly record struct TryState(ulong Open, ulong Worked, ulong Reached, ulong Tried, long Spent, long Day);
