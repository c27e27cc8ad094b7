namespace NetworkApproach;

/// <summary>The result of forgetting a person.</summary>
/// <param name="History">The history without the person, in the same order, with an erasure appended. Replace the whole stored history with
/// it.</param>
/// <param name="Mentions">What may still name the person, in the order of the history, for the seeker to decide; empty if there is
/// nothing.</param>
public sealed record ForgottenHistory(IReadOnlyList<ApproachEvent> History, IReadOnlyList<Mention> Mentions);
