namespace NetworkApproach;

/// <summary>A part of all paths: those that begin with a given trail (null: with any source) and do not go on to any of certain people.</summary>
/// <param name="Fixed">How they begin.</param>
/// <param name="NotNext">Who may not come next.</param>
internal sealed record Deviation(Trail? Fixed, IReadOnlySet<int> NotNext)
{
    /// <summary>Every path.</summary>
    internal static readonly Deviation Any = new(null, new HashSet<int>());

    /// <summary>Splits all paths of this part but one into parts that share none (Lawler 1972): those that leave it at its source, after its first step, and so on.</summary>
    internal IEnumerable<Deviation> Without(Trail path)
    {
        Trail[] trails = path.FromSource();
        int kept = Fixed is null ? 0 : Fixed.Steps + 1;
        yield return this with { NotNext = new HashSet<int>(NotNext) { trails[kept].Person } };
        for (int next = kept + 1; next < trails.Length; next++)
        {
            yield return new Deviation(trails[next - 1], new HashSet<int> { trails[next].Person });
        }
    }
}
