namespace NetworkApproach.Paths;

/// <summary>All paths with a step or more, best first, each found only when asked for: Yen (1971) with Lawler's partition (1972), so that
/// each is found in one part only.</summary>
/// <remarks>A path's parts are searched for their own best, and the best of all those is the next path: one search for the first, then the
/// steps of the last path at most. Where it is known how many are wanted, no search goes beyond the last of as many that have been
/// found.</remarks>
internal sealed class PathSequence : IComparer<PathPart>
{
    private readonly SearchedNetwork network;
    private readonly PathKeys keys;
    private readonly PartSearch search;
    private readonly SearchWork work;
    private readonly List<PathPart> parts = [];
    private readonly PriorityQueue<PathPart, PathPart> candidates;
    private readonly PriorityQueue<PathPart, PathPart> best;
    private int used;
    private int wanted;
    private PathPart? last;
    private bool isBegun;

    internal PathSequence(SearchedNetwork network, PathKeys keys, PartSearch search, SearchWork work)
    {
        (this.network, this.keys, this.search, this.work) = (network, keys, search, work);
        InOrder = Compare;
        candidates = new(this);
        best = new(Comparer<PathPart>.Create((left, right) => Compare(right, left)));
    }

    /// <summary>The order of paths, ids included.</summary>
    internal Comparison<PathPart> InOrder { get; }

    /// <summary>Begins anew, with so many paths wanted; int.MaxValue where it is not known.</summary>
    internal void Begin(int count)
    {
        (used, wanted, last, isBegun) = (0, count, null, false);
        candidates.Clear();
        best.Clear();
        search.Begin(count);
    }

    private PathPart Rent()
    {
        if (used == parts.Count)
        {
            parts.Add(new PathPart());
        }

        return parts[used++].All();
    }

    /// <summary>Keeps a path that was found otherwise, until the next beginning.</summary>
    internal PathPart Kept(List<int> path)
    {
        PathPart part = Rent();
        part.Take(path);
        part.Key = keys.Of(part.Path);
        return part;
    }

    /// <summary>The next path; null where there are no more, or where the work is over.</summary>
    internal PathPart? Next()
    {
        if (!isBegun)
        {
            isBegun = true;
            Add(Rent());
        }
        else if (last is { } found)
        {
            PathKey kept = found.KeptKey;
            for (int people = found.Kept; people < found.Path.Length; people++)
            {
                kept += people > found.Kept && people > 1 ? keys.OfStep(found.Path[people - 2], found.Path[people - 1]) : default;
                Add(Rent().Leaving(found, people, kept));
            }
        }

        // Once the work is over a part may have gone unsearched, and the best of the rest need not be the next path.
        return last = !work.IsOver && candidates.TryDequeue(out PathPart? next, out _) ? next : null;
    }

    /// <inheritdoc/>
    public int Compare(PathPart? left, PathPart? right)
    {
        int difference = left!.Key.CompareTo(right!.Key);
        return difference != 0 ? difference : network.People.Compare(left.Path, right.Path);
    }

    /// <summary>Keeps a part if its best path may be among those wanted.</summary>
    private void Add(PathPart part)
    {
        PathPart? worst = best.Count == wanted ? best.Peek() : null;
        if (work.IsOver || !search.TryComplete(part, worst))
        {
            used--;
            return;
        }

        part.Key = keys.Of(part.Path);
        if (wanted == int.MaxValue || best.Count < wanted)
        {
            candidates.Enqueue(part, part);
            if (wanted != int.MaxValue)
            {
                best.Enqueue(part, part);
            }
        }
        else if (Compare(part, worst) < 0)
        {
            candidates.Enqueue(part, part);
            best.EnqueueDequeue(part, part);
        }
    }
}
