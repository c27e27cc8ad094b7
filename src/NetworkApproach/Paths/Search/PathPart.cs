using System.Runtime.InteropServices;

namespace NetworkApproach.Paths;

/// <summary>A part of all paths, those that begin with certain people and do not go on to certain others; and the best of them, once it is
/// found. Used again by other queries.</summary>
internal sealed class PathPart
{
    private readonly List<int> people = [];
    private readonly List<int> notNext = [];

    /// <summary>Whom the paths of this part begin with, the source first, until its best path is found; then that path.</summary>
    internal ReadOnlySpan<int> Path => CollectionsMarshal.AsSpan(people);

    /// <summary>How many people every path of this part begins with.</summary>
    internal int Kept { get; private set; }

    /// <summary>The last of those; <see cref="SearchSide{TKey}.Nobody"/> where paths may begin with any source.</summary>
    internal int Spur => Kept > 0 ? people[Kept - 1] : -1;

    /// <summary>Who may not come after them.</summary>
    internal ReadOnlySpan<int> NotNext => CollectionsMarshal.AsSpan(notNext);

    /// <summary>What the order compares of the people kept.</summary>
    internal PathKey KeptKey { get; private set; }

    /// <summary>What the order compares of the best path.</summary>
    internal PathKey Key { get; set; }

    /// <summary>Becomes the part of all paths.</summary>
    internal PathPart All()
    {
        people.Clear();
        notNext.Clear();
        (Kept, KeptKey, Key) = (0, default, default);
        return this;
    }

    /// <summary>Becomes the part that begins as another's best path does, for so many people, and then leaves it (Lawler 1972).</summary>
    internal PathPart Leaving(PathPart other, int kept, PathKey keptKey)
    {
        All();
        people.AddRange(other.Path[..kept]);
        if (kept == other.Kept)
        {
            notNext.AddRange(other.NotNext);
        }

        notNext.Add(other.Path[kept]);
        (Kept, KeptKey) = (kept, keptKey);
        return this;
    }

    /// <summary>Takes its best path: from the last of those it begins with, or from a source.</summary>
    internal void Take(List<int> rest)
    {
        CollectionsMarshal.SetCount(people, Math.Max(0, Kept - 1));
        people.AddRange(CollectionsMarshal.AsSpan(rest));
    }
}
