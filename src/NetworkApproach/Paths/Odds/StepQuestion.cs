namespace NetworkApproach.Paths;

/// <summary>What <see cref="Odds"/> are asked: the steps over one tie, between two people, on a day.</summary>
/// <param name="Tie">The tie; its stated chance is null, for a stated one is never asked about.</param>
/// <param name="Relay">How the one who knows stands to the seeker.</param>
/// <param name="Prospect">How the one who is known stands to the seeker.</param>
/// <param name="On">The day up to which ties decay; null where nothing decays.</param>
public sealed record StepQuestion(Tie Tie, PersonStanding Relay, PersonStanding Prospect, DateOnly? On);
