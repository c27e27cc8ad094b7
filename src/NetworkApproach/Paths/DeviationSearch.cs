using System.Runtime.InteropServices;

namespace NetworkApproach;

/// <summary>The best path of one part of all paths, by A* with the least keys as its estimate.</summary>
/// <remarks>
/// Exact, ids included. The estimate is consistent, for it is the exact key in a network of which this part only leaves people and ties out: so trails
/// are taken up in the order of key plus estimate, and whoever is taken up has their least key. Among equals, trails of fewer steps go first:
/// whatever could still lead to somebody by the same key in the order of ids comes from a trail with a step less, and has then been taken up before.
/// The best walk is a path: leaving out a round that comes back to somebody saves a step at least, and so lowers every order's key, also where all
/// ties are certain and cost nothing; with a limit on steps the shorter walk keeps it too. O(m log n), with a limit at most times the steps; mostly far less.
/// </remarks>
internal sealed class DeviationSearch
{
    private readonly TieGraph graph;
    private readonly PathRules rules;
    private readonly LeastKeys least;
    private readonly SearchWork work;
    private readonly PriorityQueue<Trail, (PathKey Estimate, int Steps)> open = new();
    private readonly Dictionary<int, List<Trail>> best = [];

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
            if (!best[trail.Person].Contains(trail))
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

        ref List<Trail>? known = ref CollectionsMarshal.GetValueRefOrAddDefault(best, person, out _);
        known ??= new List<Trail>(1);
        foreach (Trail other in known)
        {
            if (GoesBefore(other, before, steps, key))
            {
                return;
            }
        }

        Trail trail = new(person, before, tie, steps, key);
        Keep(known, trail);
        open.Enqueue(trail, (key + rest, steps));
    }

    /// <summary>Keeps a trail, and none that it makes needless.</summary>
    private void Keep(List<Trail> known, Trail trail)
    {
        known.RemoveAll(other => trail.Key <= other.Key && (rules.IsUnlimited || trail.Steps <= other.Steps));
        known.Add(trail);
    }

    /// <summary>Whether a trail to somebody makes another needless: nothing to pay for it in steps, and a lesser key, or the same with ids that come first.</summary>
    private bool GoesBefore(Trail trail, Trail? before, int steps, PathKey key) =>
        (rules.IsUnlimited || trail.Steps <= steps)
        && (trail.Key < key || (trail.Key == key && Trail.ComparePeople(trail.Before, before) <= 0));
}
