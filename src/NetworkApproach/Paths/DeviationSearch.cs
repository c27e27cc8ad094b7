using System.Runtime.InteropServices;

namespace NetworkApproach;

/// <summary>The best path of one part of all paths, by A* with the least keys as its estimate.</summary>
/// <remarks>
/// Exact, ids included. The estimate is consistent, for it is the exact key in a network of which this part only leaves people and ties out: so trails
/// are taken up in the order of key plus estimate, and whoever is taken up has their least key. Among equals, trails of fewer steps go first:
/// whatever could still lead to somebody by the same key in the order of ids comes from a trail with a step less, and has then been taken up before.
/// The best walk is a path: leaving out a round that comes back to somebody saves a step at least, and so lowers every order's key, also where all
/// ties are certain and cost nothing; with a limit on steps the shorter walk keeps it too. O(m log n), with a limit times the steps; mostly far less.
/// </remarks>
internal sealed class DeviationSearch
{
    private readonly TieGraph graph;
    private readonly PathRules rules;
    private readonly LeastKeys least;
    private readonly SearchWork work;
    private readonly PriorityQueue<Trail, (PathKey Estimate, int Steps)> open = new();
    private readonly Dictionary<(int Person, int Steps), Trail> best = [];

    private DeviationSearch(TieGraph graph, PathRules rules, LeastKeys least, SearchWork work)
    {
        this.graph = graph;
        this.rules = rules;
        this.least = least;
        this.work = work;
    }

    /// <summary>The best path, or null where there is none, or where the work was over.</summary>
    internal static Trail? Best(TieGraph graph, PathRules rules, LeastKeys least, SearchWork work, Deviation part) =>
        new DeviationSearch(graph, rules, least, work).Best(part);

    private Trail? Best(Deviation part)
    {
        HashSet<int> passed = part.Fixed is null ? [] : [.. part.Fixed.FromSource().Select(trail => trail.Person)];
        if (!(part.Fixed is null ? TryBegin(part.NotNext) : TryGoOn(part.Fixed, passed, part.NotNext)))
        {
            return null;
        }

        Trail? answer = null;
        while (open.TryDequeue(out Trail? trail, out (PathKey Estimate, int Steps) priority) && !(answer?.Key < priority.Estimate))
        {
            if (best[StateOf(trail.Person, trail.Steps)] != trail)
            {
                continue;
            }

            if (rules.IsEnd(trail.Person))
            {
                answer = answer is null || Trail.ComparePeople(trail, answer) < 0 ? trail : answer;
            }
            else if (!TryGoOn(trail, passed, Deviation.Any.NotNext))
            {
                return null;
            }
        }

        return answer;
    }

    private bool TryBegin(IReadOnlySet<int> notNext)
    {
        foreach (int start in rules.Starts)
        {
            if (!work.TryLook())
            {
                return false;
            }

            if (!notNext.Contains(start))
            {
                Consider(start, null, -1, default);
            }
        }

        return true;
    }

    private bool TryGoOn(Trail trail, HashSet<int> passed, IReadOnlySet<int> notNext)
    {
        foreach (TieStep step in graph.StepsFrom(trail.Person))
        {
            if (!work.TryLook())
            {
                return false;
            }

            if ((rules.MayRelay(step.Target) || rules.IsEnd(step.Target))
                && rules.MayWalk(step)
                && !passed.Contains(step.Target)
                && !notNext.Contains(step.Target))
            {
                Consider(step.Target, trail, step.Tie, trail.Key + rules.KeyOf(step));
            }
        }

        return true;
    }

    private void Consider(int person, Trail? before, int tie, PathKey key)
    {
        int steps = before is null ? 0 : before.Steps + 1;
        if (!least.TryFrom(person, rules.MostSteps - steps, out PathKey rest))
        {
            return;
        }

        ref Trail? known = ref CollectionsMarshal.GetValueRefOrAddDefault(best, StateOf(person, steps), out _);
        if (known is null || key < known.Key || (key == known.Key && Trail.ComparePeople(before, known.Before) < 0))
        {
            known = new Trail(person, before, tie, steps, key);
            open.Enqueue(known, (key + rest, steps));
        }
    }

    private (int Person, int Steps) StateOf(int person, int steps) => (person, rules.IsUnlimited ? 0 : steps);
}
