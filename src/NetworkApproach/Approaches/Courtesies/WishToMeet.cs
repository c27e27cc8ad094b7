namespace NetworkApproach;

/// <summary>Somebody who would like to meet again.</summary>
/// <param name="Who">Who.</param>
/// <param name="SaidAt">When they said so last.</param>
/// <param name="On">From which day; null if none was named.</param>
public sealed record WishToMeet(Contact Who, DateTimeOffset SaidAt, DateOnly? On);
