namespace NetworkApproach;

/// <summary>A part of all paths: those that begin with certain people (none: with any source) and do not go on to certain others.</summary>
/// <param name="Fixed">How they begin, the source first.</param>
/// <param name="NotNext">Who may not come next.</param>
internal sealed record PathPart(int[] Fixed, int[] NotNext)
{
    /// <summary>Every path.</summary>
    internal static readonly PathPart All = new([], []);

    /// <summary>Splits all paths of this part but one into parts that share none (Lawler 1972): those that leave it at its source, after its first step, and so on.</summary>
    internal IEnumerable<PathPart> Without(int[] path)
    {
        yield return this with { NotNext = [.. NotNext, path[Fixed.Length]] };
        for (int kept = Fixed.Length + 1; kept < path.Length; kept++)
        {
            yield return new PathPart(path[..kept], [path[kept]]);
        }
    }
}
