namespace NetworkApproach.Paths;

/// <summary>The input of a function given to <see cref="Odds.OfSteps"/>: one tie, between two people, on a day.</summary>
/// <param name="Tie">The tie. Its stated chance is always null: the function is not called for a tie that states one.</param>
/// <param name="Relay">How the person who knows stands to the seeker.</param>
/// <param name="Prospect">How the person known stands to the seeker.</param>
/// <param name="On">The day up to which ties age; null: they do not age.</param>
public sealed record StepQuestion(Tie Tie, PersonStanding Relay, PersonStanding Prospect, DateOnly? On);
