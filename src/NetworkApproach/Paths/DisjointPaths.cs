namespace NetworkApproach;

/// <summary>The best set of paths that share no relay: as many as asked for or as there are, by the least sum of what the order compares.</summary>
/// <remarks>
/// Without a limit on relays it is a flow. Within one it is hard in general (Itai, Perl, Shiloach 1982): the flow is the answer where its paths keep the limit; otherwise paths
/// are taken best first, and every set that could still be better is tried, until none could or the work is over.
/// </remarks>
internal sealed class DisjointPaths
{
    private readonly SearchContext context;
    private readonly SearchSpace space;
    private readonly PathSequence sequence;
    private readonly List<(int[] Path, PathKey Key)> paths = [];
    private readonly List<int> chosen = [];
    private readonly HashSet<int> relays = [];
    private int wanted;
    private int[] best = [];
    private PathKey bestKey;
    private bool isExhausted;

    private DisjointPaths(SearchContext context, SearchSpace space)
    {
        this.context = context;
        this.space = space;
        sequence = new PathSequence(context, int.MaxValue);
    }

    /// <summary>The set, in the order of paths.</summary>
    internal static IEnumerable<int[]> Best(SearchContext context, SearchSpace space, int count)
    {
        DisjointPaths search = new(context, space);
        List<int[]> flow = DisjointFlow.Best(context, count);
        if (context.Rules.MostSteps != int.MaxValue && flow.Exists(path => path.Length - 1 > context.Rules.MostSteps))
        {
            flow = search.BestWithin(flow.Count);
        }

        return flow.Order(Comparer<int[]>.Create(search.Compare));
    }

    private List<int[]> BestWithin(int count)
    {
        // A set of fewer is the best of its number only once it has been looked for.
        for (wanted = count; wanted > 0 && best.Length < wanted && !context.Work.IsOver; wanted--)
        {
            (best, bestKey) = ([], default);
            Try(0, default);
        }

        return [.. best.Select(place => paths[place].Path)];
    }

    /// <summary>Tries every path from a place on beside those chosen; sets of fewer paths are kept for want of better ones.</summary>
    private void Try(int from, PathKey sofar)
    {
        if (chosen.Count > best.Length || (chosen.Count == best.Length && sofar < bestKey))
        {
            (best, bestKey) = ([.. chosen], sofar);
        }

        if (chosen.Count == wanted)
        {
            return;
        }

        for (int place = from; TryGet(place) && context.Work.TryLook(1); place++)
        {
            (int[] path, PathKey key) = paths[place];
            if (best.Length == wanted && AtLeast(sofar, key, wanted - chosen.Count) >= bestKey)
            {
                return;
            }

            ReadOnlySpan<int> through = path.AsSpan(1, path.Length - 2);
            if (!SharesRelay(through))
            {
                chosen.Add(place);
                foreach (int relay in through)
                {
                    relays.Add(relay);
                }

                Try(place + 1, sofar + key);
                chosen.RemoveAt(chosen.Count - 1);
                foreach (int relay in through)
                {
                    relays.Remove(relay);
                }
            }
        }
    }

    private static PathKey AtLeast(PathKey sofar, PathKey next, int more) =>
        new(sofar.First + (next.First * more), sofar.Second + (next.Second * more), sofar.Third + (next.Third * more));

    private bool SharesRelay(ReadOnlySpan<int> through)
    {
        foreach (int relay in through)
        {
            if (relays.Contains(relay))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Has the path at a place found, if there are so many.</summary>
    private bool TryGet(int place)
    {
        if (place == paths.Count && !isExhausted)
        {
            int[]? path = sequence.Next(space);
            isExhausted = path is null;
            if (path is not null)
            {
                paths.Add((path, sequence.KeyOf(path)));
            }
        }

        return place < paths.Count;
    }

    private int Compare(int[]? left, int[]? right)
    {
        int keys = sequence.KeyOf(left!).CompareTo(sequence.KeyOf(right!));
        return keys != 0 ? keys : context.People.Compare(left!, right!);
    }
}
