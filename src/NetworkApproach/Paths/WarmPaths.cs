using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace NetworkApproach.Paths;

/// <summary>The answer to a query: the best warm paths, best first. No path is an empty list.</summary>
[SuppressMessage("Naming", "CA1710", Justification = "Warm paths are the trade's word; a collection of them says no more.")]
public sealed class WarmPaths : IReadOnlyList<WarmPath>
{
    private readonly WarmPath[] paths;

    internal WarmPaths(WarmPath[] paths, bool complete)
    {
        this.paths = paths;
        Complete = complete;
    }

    /// <summary>False only where <see cref="WarmPathQuery.MostWork"/> cut the search: the paths here are then still the best ones in their
    /// order, but more may follow the last. Of a <see cref="WarmPathQuery.Disjoint"/> query they share no relay all the same, but a better
    /// set may exist.</summary>
    public bool Complete { get; }

    /// <summary>How many were found: at most <see cref="WarmPathQuery.Count"/>, fewer where there are no more.</summary>
    public int Count => paths.Length;

    /// <summary>The path at a place, the best at 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public WarmPath this[int index] => index >= 0 && index < paths.Length
        ? paths[index]
        : throw new ArgumentOutOfRangeException(nameof(index), index, $"There are {paths.Length} paths.");

    /// <summary>The paths, best first.</summary>
    public IEnumerator<WarmPath> GetEnumerator() => ((IEnumerable<WarmPath>)paths).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
