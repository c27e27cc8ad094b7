namespace NetworkApproach;

/// <summary>One piece of information learnt.</summary>
/// <param name="Act">The id of the act that recorded it.</param>
/// <param name="Topic">What it is about.</param>
/// <param name="Text">The information.</param>
/// <param name="Teller">The person who told it.</param>
/// <param name="HeardFrom">The person from whom the teller heard it; null if first hand.</param>
/// <param name="At">When it was learnt.</param>
/// <param name="AboutTarget">Whether it is about the target.</param>
/// <param name="InConfidence">Whether it was told in confidence; it is then never attributed in texts meant for others.</param>
/// <param name="Bearing">How it relates to the belief concerned.</param>
public sealed record KnownFact(
    ActId Act, Topic Topic, string Text, Contact Teller, Contact? HeardFrom, DateTimeOffset At, bool AboutTarget, bool InConfidence,
    Bearing Bearing)
{
    /// <summary>The original source: two people who repeat one source count as one source.</summary>
    public Contact Source => HeardFrom ?? Teller;
}
