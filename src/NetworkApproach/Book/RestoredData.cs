namespace NetworkApproach.Books;

/// <summary>What a restore gives once those who asked to be forgotten are kept out.</summary>
/// <param name="Data">The data without them, and with everybody's suppression in one list.</param>
/// <param name="KeptOut">How many people were kept out; 0 or more.</param>
/// <param name="Mentions">What may still name them, in the book and in every approach; empty if there is nothing.</param>
public sealed record RestoredData(SeekerData Data, int KeptOut, IReadOnlyList<DataMention> Mentions);
