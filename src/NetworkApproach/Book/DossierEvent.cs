namespace NetworkApproach.Books;

/// <summary>An event of an approach that names somebody.</summary>
/// <param name="Approach">The id of the approach.</param>
/// <param name="Event">The event.</param>
public sealed record DossierEvent(ApproachId Approach, ApproachEvent Event);
