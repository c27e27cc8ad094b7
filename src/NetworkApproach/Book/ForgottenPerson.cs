namespace NetworkApproach.Books;

/// <summary>What forgetting a person everywhere gives.</summary>
/// <param name="Data">The data without them: to be kept in the place of the old one, whole.</param>
/// <param name="Approaches">The approaches that have changed, in the ordinal order of their ids.</param>
/// <param name="Mentions">What may still name them, in the book and in every approach; empty if there is nothing.</param>
public sealed record ForgottenPerson(SeekerData Data, IReadOnlyList<ApproachId> Approaches, IReadOnlyList<DataMention> Mentions);
