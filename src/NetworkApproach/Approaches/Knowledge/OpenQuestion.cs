namespace NetworkApproach;

/// <summary>Something still to be asked; a view holds facts, the words are another matter.</summary>
/// <param name="Kind">Why it is open.</param>
/// <param name="Topic">What it is about.</param>
/// <param name="Belief">The belief in question; null for a gap.</param>
public sealed record OpenQuestion(QuestionKind Kind, Topic Topic, HeldBelief? Belief);
