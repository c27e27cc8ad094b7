namespace NetworkApproach.Papers;

/// <summary>A person who must not be quoted to the person of a talk, and why.</summary>
/// <param name="Who">The person not to be quoted.</param>
/// <param name="ToldInConfidence">Whether they told something in confidence.</param>
/// <param name="NamedInConfidence">Whether they named somebody in confidence.</param>
/// <param name="WithoutLeave">Whether they have given no valid leave to be cited to that person.</param>
public sealed record Discretion(Contact Who, bool ToldInConfidence, bool NamedInConfidence, bool WithoutLeave);
