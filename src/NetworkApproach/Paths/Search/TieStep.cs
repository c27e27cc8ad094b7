using QuikGraph;

namespace NetworkApproach.Paths;

/// <summary>A tie as an edge of QuikGraph's, made when one of its algorithms asks for it.</summary>
/// <param name="Source">Who knows.</param>
/// <param name="Target">Who is known.</param>
/// <param name="Cost">As its <see cref="Arc"/> has it.</param>
/// <param name="Minutes">1 or more.</param>
internal readonly record struct TieStep(int Source, int Target, int Cost, int Minutes) : IEdge<int>;
