namespace NetworkApproach.Reviewing;

/// <summary>One sentence of a text under review, as a range of its words.</summary>
/// <param name="First">The first of its words.</param>
/// <param name="End">One past the last of them.</param>
/// <param name="IsQuestion">Whether a question mark ends it.</param>
internal readonly record struct Sentence(int First, int End, bool IsQuestion);
