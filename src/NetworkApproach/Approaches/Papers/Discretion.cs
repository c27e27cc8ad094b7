namespace NetworkApproach.Papers;

/// <summary>Somebody who must not be quoted to the person of a talk, and why.</summary>
/// <param name="Who">Who.</param>
/// <param name="ToldInConfidence">They told something in confidence.</param>
/// <param name="NamedInConfidence">They named somebody in confidence.</param>
/// <param name="WithoutLeave">They have given no leave to be cited to that person, or none that holds.</param>
public sealed record Discretion(Contact Who, bool ToldInConfidence, bool NamedInConfidence, bool WithoutLeave);
