namespace NetworkApproach.Paths;

/// <summary>The best set of paths that share no relay: as many as asked for or as there are, by the least sum of what the order
/// compares.</summary>
/// <remarks>
/// Without a limit on relays it is a flow. Within one it is hard in general (Itai, Perl, Shiloach 1982): the flow is the answer where its
/// paths keep the limit; otherwise paths are taken best first, and every set that could still be better is tried, until none could or the
/// work is over.
/// </remarks>
internal sealed class DisjointPaths(SearchedNetwork network, PathRules rules, SearchWork work, PathSequence sequence)
{
    private readonly DisjointFlow flow = new(network, rules, work);
    private readonly List<PathPart> paths = [];
    private readonly List<int> chosen = [];
    private readonly List<int> best = [];
    private readonly HashSet<int> relays = [];
    private int wanted;
    private PathKey bestKey;
    private bool isExhausted;

    /// <summary>Finds the set, in the order of paths.</summary>
    internal void Find(int count, List<PathPart> found)
    {
        sequence.Begin(int.MaxValue);
        flow.Find(count, sequence, found);
        if (HasTooLong(found))
        {
            int number = found.Count;
            found.Clear();
            AddBestWithin(number, found);
        }

        found.Sort(sequence.InOrder);
    }

    private bool HasTooLong(List<PathPart> found)
    {
        foreach (PathPart path in found)
        {
            if (path.Path.Length - 1 > rules.MostSteps)
            {
                return true;
            }
        }

        return false;
    }

    private void AddBestWithin(int count, List<PathPart> found)
    {
        paths.Clear();
        isExhausted = false;
        best.Clear();

        // A set of fewer is the best of its number only once it has been looked for.
        for (wanted = count; wanted > 0 && best.Count < wanted && !work.IsOver; wanted--)
        {
            best.Clear();
            bestKey = default;
            Try(0, default);
        }

        foreach (int place in best)
        {
            found.Add(paths[place]);
        }
    }

    /// <summary>Tries every path from a place on beside those chosen; sets of fewer paths are kept for want of better ones.</summary>
    private void Try(int from, PathKey sofar)
    {
        if (chosen.Count > best.Count || (chosen.Count == best.Count && sofar < bestKey))
        {
            best.Clear();
            best.AddRange(chosen);
            bestKey = sofar;
        }

        if (chosen.Count == wanted)
        {
            return;
        }

        for (int place = from; TryGet(place) && work.TryLook(1); place++)
        {
            (PathPart path, PathKey key) = (paths[place], paths[place].Key);
            if (best.Count == wanted && AtLeast(sofar, key, wanted - chosen.Count) >= bestKey)
            {
                return;
            }

            ReadOnlySpan<int> through = path.Path[1..^1];
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
            PathPart? path = sequence.Next();
            isExhausted = path is null;
            if (path is not null)
            {
                paths.Add(path);
            }
        }

        return place < paths.Count;
    }
}
