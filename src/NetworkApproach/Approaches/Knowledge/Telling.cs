namespace NetworkApproach;

/// <summary>Somebody told the seeker something.</summary>
/// <param name="Act">The act that recorded it.</param>
/// <param name="Teller">Who told it; null in papers for others, whatever leave there is: leave to be cited is none to be quoted.</param>
/// <param name="HeardFrom">Whom they have it from; null if first hand, and in papers for others.</param>
/// <param name="IsFirstHand">Whether they have it from nobody.</param>
/// <param name="On">The day, in the policy's zone.</param>
public sealed record Telling(ActId Act, Contact? Teller, Contact? HeardFrom, bool IsFirstHand, DateOnly On);
