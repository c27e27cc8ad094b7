namespace NetworkApproach;

/// <summary>What forgetting a person gives.</summary>
/// <param name="History">The history without them, in the same order and with one erasure at its end. Replace the stored one with it,
/// whole.</param>
/// <param name="Mentions">What may still name them, in the order of the history: the seeker decides; empty if there is nothing.</param>
public sealed record ForgottenHistory(IReadOnlyList<ApproachEvent> History, IReadOnlyList<Mention> Mentions);
