namespace NetworkApproach.Papers;

/// <summary>A section of a paper.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Blocks">What stands in it, in order; at least one.</param>
public sealed record PaperSection(string Heading, IReadOnlyList<PaperBlock> Blocks);
