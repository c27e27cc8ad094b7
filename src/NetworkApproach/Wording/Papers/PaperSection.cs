namespace NetworkApproach.Papers;

/// <summary>A section of a paper.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Blocks">The parts of the section, in order; at least one.</param>
public sealed record PaperSection(string Heading, IReadOnlyList<PaperBlock> Blocks);
