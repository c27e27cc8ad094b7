namespace NetworkApproach.Books;

/// <summary>The result of a restore, without the people who asked to be forgotten.</summary>
/// <param name="Data">The data without those people, with the suppression lists of both sides merged into one.</param>
/// <param name="KeptOut">The number of people who were kept out; 0 or more.</param>
/// <param name="Mentions">The texts that may still name them, in the book and in every approach; empty if there are none.</param>
public sealed record RestoredRecords(SeekerRecords Data, int KeptOut, IReadOnlyList<RecordMention> Mentions);
