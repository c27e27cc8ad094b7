namespace NetworkApproach;

/// <summary>What one person has been asked for so far.</summary>
/// <param name="Person">The person.</param>
public sealed record Footprint(ContactId Person);
