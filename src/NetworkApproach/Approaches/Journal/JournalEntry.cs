namespace NetworkApproach;

/// <summary>One line of an approach's story.</summary>
/// <param name="Event">What was recorded, or what stands there instead.</param>
/// <param name="Breach">The first breach it is; null if the rules allow it.</param>
/// <param name="StruckOut">Whether it was struck out with nothing instead; it then counts for nothing.</param>
/// <param name="Chain">Of a contact made: how it came about, from the first person of the chain to the person contacted; empty
/// otherwise.</param>
public sealed record JournalEntry(ApproachEvent Event, Breach? Breach, bool StruckOut, IReadOnlyList<ChainLink> Chain);
