namespace NetworkApproach;

/// <summary>A question still to be asked, as data; its wording is made elsewhere.</summary>
/// <param name="Kind">Why it is open.</param>
/// <param name="Topic">What it is about.</param>
/// <param name="Belief">The belief in question; null for a gap.</param>
public sealed record OpenQuestion(QuestionKind Kind, Topic Topic, HeldBelief? Belief);
