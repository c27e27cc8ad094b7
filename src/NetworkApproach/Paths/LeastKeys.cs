namespace NetworkApproach;

/// <summary>For everybody, the least key from them to an end, within every number of steps: computed once a query, from the ends backwards.</summary>
/// <remarks>
/// It is the exact key of the best walk under the query's rules, and so never more than that of the best path which must also keep clear of
/// somebody. Without a limit on steps Dijkstra's algorithm: O(m log n) for n people and m ties. With one, a round for each step, which goes on only
/// from those whose least key has just changed: O(m x steps), and far less in practice. Only changes are kept, so that a great limit needs no great table.
/// </remarks>
internal sealed class LeastKeys
{
    private const int None = -1;

    private static readonly PathKey Unknown = new(long.MaxValue, long.MaxValue, long.MaxValue);

    private readonly List<Entry> entries = [];
    private readonly int[] newest;
    private readonly PathKey[] tentative;
    private readonly TieGraph graph;
    private readonly PathRules rules;
    private readonly SearchWork work;

    internal LeastKeys(TieGraph graph, PathRules rules, SearchWork work)
    {
        this.graph = graph;
        this.rules = rules;
        this.work = work;
        newest = new int[graph.People];
        Array.Fill(newest, None);
        tentative = new PathKey[graph.People];
        Array.Fill(tentative, Unknown);
        if (rules.IsUnlimited)
        {
            SearchWithoutLimit();
        }
        else
        {
            SearchRoundByRound();
        }
    }

    /// <summary>The least key from somebody to an end within so many steps; false where there is no way.</summary>
    internal bool TryFrom(int person, int steps, out PathKey key)
    {
        for (int place = newest[person]; place != None; place = entries[place].Older)
        {
            if (entries[place].Steps <= steps)
            {
                key = entries[place].Key;
                return true;
            }
        }

        key = default;
        return false;
    }

    private void SearchRoundByRound()
    {
        List<int> changed = [.. rules.Ends];
        List<int> found = [];
        changed.ForEach(end => Settle(end, 0, default));
        for (int steps = 1; steps <= rules.MostSteps && changed.Count > 0; steps++)
        {
            // A round reads only what earlier rounds settled: a key settled in it belongs to walks of one more step.
            if (!changed.TrueForAll(person => TryImproveTowards(person, found)))
            {
                return;
            }

            changed.Clear();
            foreach (int person in found)
            {
                Settle(person, steps, tentative[person]);
                tentative[person] = Unknown;
                if (rules.MayRelay(person))
                {
                    changed.Add(person);
                }
            }

            found.Clear();
        }
    }

    private bool TryImproveTowards(int person, List<int> found)
    {
        PathKey onwards = entries[newest[person]].Key;
        foreach (TieStep step in graph.StepsTo(person))
        {
            if (!work.TryLook())
            {
                return false;
            }

            int before = step.Source;
            if (rules.MayLead(before) && rules.MayWalk(step))
            {
                PathKey key = rules.KeyOf(step) + onwards;
                if (key < tentative[before] && (newest[before] == None || key < entries[newest[before]].Key))
                {
                    if (tentative[before] == Unknown)
                    {
                        found.Add(before);
                    }

                    tentative[before] = key;
                }
            }
        }

        return true;
    }

    private void SearchWithoutLimit()
    {
        PriorityQueue<int, PathKey> open = new();
        foreach (int end in rules.Ends)
        {
            open.Enqueue(end, default);
        }

        while (open.TryDequeue(out int person, out PathKey key))
        {
            if (newest[person] != None)
            {
                continue;
            }

            Settle(person, 0, key);
            if ((rules.MayRelay(person) || rules.IsEnd(person)) && !TryReachTowards(person, key, open))
            {
                return;
            }
        }
    }

    private bool TryReachTowards(int person, PathKey onwards, PriorityQueue<int, PathKey> open)
    {
        foreach (TieStep step in graph.StepsTo(person))
        {
            if (!work.TryLook())
            {
                return false;
            }

            int before = step.Source;
            if (newest[before] == None && rules.MayLead(before) && rules.MayWalk(step))
            {
                PathKey key = rules.KeyOf(step) + onwards;
                if (key < tentative[before])
                {
                    tentative[before] = key;
                    open.Enqueue(before, key);
                }
            }
        }

        return true;
    }

    private void Settle(int person, int steps, PathKey key)
    {
        entries.Add(new Entry(steps, key, newest[person]));
        newest[person] = entries.Count - 1;
    }

    private readonly record struct Entry(int Steps, PathKey Key, int Older);
}
