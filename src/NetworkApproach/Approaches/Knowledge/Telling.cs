namespace NetworkApproach;

/// <summary>One occasion on which a person told the seeker something.</summary>
/// <param name="Act">The id of the act that recorded it.</param>
/// <param name="Teller">The person who told it; null in papers for others, whatever leave there is, because leave to be cited is not leave
/// to be quoted.</param>
/// <param name="HeardFrom">The person from whom the teller heard it; null if first hand, and in papers for others.</param>
/// <param name="IsFirstHand">Whether the teller knows it first hand.</param>
/// <param name="On">The day, in the policy's time zone.</param>
public sealed record Telling(ActId Act, Contact? Teller, Contact? HeardFrom, bool IsFirstHand, DateOnly On);
