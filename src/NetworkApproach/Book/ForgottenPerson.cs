namespace NetworkApproach.Books;

/// <summary>The result of forgetting a person everywhere.</summary>
/// <param name="Data">The data without the person. It must replace all of the old data.</param>
/// <param name="Approaches">The ids of the approaches that have changed, in ordinal order.</param>
/// <param name="Mentions">The texts that may still name the person, in the book and in every approach; empty if there are none.</param>
public sealed record ForgottenPerson(SeekerRecords Data, IReadOnlyList<ApproachId> Approaches, IReadOnlyList<RecordMention> Mentions);
