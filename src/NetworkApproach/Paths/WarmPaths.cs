using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace NetworkApproach.Paths;

/// <summary>The answer to a query: the best warm paths, best first; an empty list if there is no path.</summary>
[SuppressMessage("Naming", "CA1710", Justification = "Warm paths are the trade's word; a collection of them says no more.")]
public sealed class WarmPaths : IReadOnlyList<WarmPath>
{
    private readonly WarmPath[] paths;

    internal WarmPaths(WarmPath[] paths, bool complete)
    {
        this.paths = paths;
        Complete = complete;
    }

    /// <summary>Whether the search ran to its end; false only if it reached <see cref="WarmPathQuery.MostWork"/>. The paths are then still
    /// the best ones in their order, but more may follow the last. The paths of a <see cref="WarmPathQuery.Disjoint"/> query still share no
    /// relay, but a better set may exist.</summary>
    public bool Complete { get; }

    /// <summary>The number of paths: at most <see cref="WarmPathQuery.Count"/>, fewer if there are no more.</summary>
    public int Count => paths.Length;

    /// <summary>The path at an index, the best one at 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The index is less than 0 or not less than <see cref="Count"/>.</exception>
    public WarmPath this[int index] => index >= 0 && index < paths.Length
        ? paths[index]
        : throw new ArgumentOutOfRangeException(nameof(index), index, $"There are {paths.Length} paths.");

    /// <summary>The paths, best first.</summary>
    public IEnumerator<WarmPath> GetEnumerator() => ((IEnumerable<WarmPath>)paths).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
