namespace NetworkApproach;

/// <summary>One entry in the journal of an approach.</summary>
/// <param name="Event">The event as recorded, or the event that replaced it.</param>
/// <param name="Breach">The breach of the event; null if the rules allow it.</param>
/// <param name="StruckOut">Whether the event was struck out without replacement; it then counts for nothing.</param>
/// <param name="Chain">For a contact made: the chain of people that led to it, from the first person to the person contacted; empty
/// otherwise.</param>
public sealed record JournalEntry(ApproachEvent Event, Breach? Breach, bool StruckOut, IReadOnlyList<ChainLink> Chain)
{
    /// <summary>The breaches that recording it uncovered among earlier recorded acts: a correction, or something that was typed late. In
    /// the order in which the acts count; empty for most entries.</summary>
    public IReadOnlyList<Breach> Uncovered { get; init; } = [];

    /// <summary>The breaches that recording it cleared among earlier recorded acts.</summary>
    public IReadOnlyList<Breach> Cleared { get; init; } = [];
}
