namespace NetworkApproach;

/// <summary>Somebody told the seeker something.</summary>
/// <param name="Act">The act that recorded it.</param>
/// <param name="Teller">Who told it.</param>
/// <param name="HeardFrom">Whom they have it from; null if first hand.</param>
/// <param name="On">The day, in the policy's zone.</param>
public sealed record Telling(ActId Act, Contact Teller, Contact? HeardFrom, DateOnly On);
