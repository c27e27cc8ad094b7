namespace NetworkApproach;

/// <summary>A person who would like to meet again.</summary>
/// <param name="Who">The person.</param>
/// <param name="SaidAt">When the person last said so.</param>
/// <param name="On">The day from which they would like to meet; null if they named none.</param>
public sealed record WishToMeet(Contact Who, DateTimeOffset SaidAt, DateOnly? On);
