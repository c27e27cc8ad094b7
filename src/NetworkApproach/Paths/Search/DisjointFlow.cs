namespace NetworkApproach.Paths;

/// <summary>The best paths that share no relay, of any length: a flow of least cost in which each relay lets one path through (Suurballe
/// 1974; Ahuja, Magnanti, Orlin 1993, chapter 9).</summary>
/// <remarks>
/// One shortest way a path: Dijkstra over keys that earlier ways have reduced, where a way may also go back along a path found before and
/// so take it apart. Everybody counts twice, as whoever is reached (even) and as whoever goes on (odd). After every way the paths are the
/// best of their number.
/// </remarks>
internal sealed class DisjointFlow(SearchedNetwork network, PathRules rules, SearchWork work)
{
    private const int End = -1;

    private readonly HashSet<int> barred = [];
    private readonly HashSet<(int From, int To)> walked = [];
    private readonly Dictionary<int, int> before = [];
    private readonly Dictionary<int, Int128> reductions = [];
    private readonly Dictionary<int, (Int128 Key, int Before, int To)> reached = [];
    private readonly PriorityQueue<int, (Int128 Key, int Node)> open = new();
    private readonly HashSet<int> settled = [];
    private readonly List<(int From, int To)> added = [];
    private readonly List<int> path = [];
    private KeyScale<UInt128> scale;

    /// <summary>Finds the best set of so many paths, or of as many as there are; of fewer where the work was over.</summary>
    internal void Find(int count, PathSequence sequence, List<PathPart> found)
    {
        scale = new KeyScale<UInt128>(rules.Order, network.Ties.GreatestCost, network.Ties.GreatestMinutes);
        barred.Clear();
        Bar(rules.Barred);
        Bar(rules.Starts);
        walked.Clear();
        before.Clear();
        reductions.Clear();
        for (int number = 0; number < count && TryAddWay(); number++)
        {
        }

        AddPaths(sequence, found);
    }

    private void Bar(List<int> people)
    {
        foreach (int person in people)
        {
            barred.Add(person);
        }
    }

    private static int Reached(int person) => 2 * person;

    private static int GoingOn(int person) => (2 * person) + 1;

    private bool TryAddWay()
    {
        reached.Clear();
        settled.Clear();
        open.Clear();
        foreach (int start in rules.Starts)
        {
            Reach(GoingOn(start), End, 0, 0);
        }

        while (open.TryDequeue(out int node, out (Int128 Key, int Node) at))
        {
            if (!settled.Add(node))
            {
                continue;
            }

            if (node == End)
            {
                Reduce(at.Key);
                Walk();
                return true;
            }

            if (!TryGoOn(node, at.Key))
            {
                return false;
            }
        }

        return false;
    }

    private bool TryGoOn(int node, Int128 key)
    {
        int person = node / 2;
        Int128 full = key + reductions.GetValueOrDefault(node);
        bool isUsed = before.TryGetValue(person, out int previous);
        if (node == Reached(person))
        {
            Reach(isUsed ? GoingOn(previous) : GoingOn(person), node, full - (isUsed ? KeyOf(previous, person) : 0), 0);
            return true;
        }

        if (isUsed)
        {
            Reach(Reached(person), node, full, 0);
        }

        ReadOnlySpan<Arc> row = network.Ties.From[person];
        foreach (Arc arc in row)
        {
            int cost = rules.Ties.CostOf(person, arc.Person, arc.Cost);
            if (cost >= 0 && !barred.Contains(arc.Person) && !walked.Contains((person, arc.Person)))
            {
                Int128 next = full + (Int128)scale.OfStep(cost, network.Ties.MinutesOf(person, arc.Person, arc));
                Reach(rules.IsEnd(arc.Person) ? End : Reached(arc.Person), node, next, arc.Person);
            }
        }

        return work.TryLook(row.Length);
    }

    private void Reach(int node, int from, Int128 full, int to)
    {
        Int128 key = full - reductions.GetValueOrDefault(node);
        if (!settled.Contains(node) && (!reached.TryGetValue(node, out (Int128 Key, int Before, int To) known) || key < known.Key))
        {
            reached[node] = (key, from, to);
            open.Enqueue(node, (key, node));
        }
    }

    /// <summary>Keeps every key that is left at 0 or more, whichever way it is walked.</summary>
    private void Reduce(Int128 shortest)
    {
        foreach (int node in settled)
        {
            if (node != End)
            {
                reductions[node] = reductions.GetValueOrDefault(node) + reached[node].Key - shortest;
            }
        }
    }

    /// <summary>Adds the ties walked forwards, and takes away those walked back.</summary>
    private void Walk()
    {
        added.Clear();
        int to = End;
        for (int from = reached[End].Before; from != End; (to, from) = (from, reached[from].Before))
        {
            if (from / 2 == to / 2 && to != End)
            {
                continue;
            }

            if (from != Reached(from / 2))
            {
                added.Add((from / 2, to == End ? reached[End].To : to / 2));
            }
            else
            {
                walked.Remove((to / 2, from / 2));
                before.Remove(from / 2);
            }
        }

        foreach ((int from, int next) in added)
        {
            walked.Add((from, next));
            if (!rules.IsEnd(next))
            {
                before[next] = from;
            }
        }
    }

    private Int128 KeyOf(int from, int to)
    {
        ReadOnlySpan<Arc> row = network.Ties.From[from];
        Arc arc = row[ArcRows.PlaceOf(row, to)];
        return (Int128)scale.OfStep(rules.Ties.CostOf(from, to, arc.Cost), network.Ties.MinutesOf(from, to, arc));
    }

    private void AddPaths(PathSequence sequence, List<PathPart> found)
    {
        foreach ((int from, int to) in walked)
        {
            if (!rules.IsEnd(to))
            {
                continue;
            }

            path.Clear();
            path.Add(to);
            path.Add(from);
            while (before.TryGetValue(path[^1], out int previous))
            {
                path.Add(previous);
            }

            path.Reverse();
            found.Add(sequence.Kept(path));
        }
    }
}
