namespace NetworkApproach;

/// <summary>One piece of information gathered.</summary>
/// <param name="Act">The act that recorded it.</param>
/// <param name="Topic">What it is about.</param>
/// <param name="Text">The information.</param>
/// <param name="Teller">Who told it.</param>
/// <param name="HeardFrom">Whom the teller has it from; null if first hand.</param>
/// <param name="At">When it was learnt.</param>
/// <param name="AboutTarget">Whether it is about the target.</param>
/// <param name="InConfidence">Whether it was told in confidence: never attributed in words meant for others.</param>
/// <param name="Bearing">What it does to the belief it bears on.</param>
public sealed record KnownFact(
    ActId Act, Topic Topic, string Text, Contact Teller, Contact? HeardFrom, DateTimeOffset At, bool AboutTarget, bool InConfidence,
    Bearing Bearing)
{
    /// <summary>Where it comes from in the end: two people repeating one source are one source.</summary>
    public Contact Source => HeardFrom ?? Teller;
}
