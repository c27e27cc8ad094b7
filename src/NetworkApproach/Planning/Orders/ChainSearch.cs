namespace NetworkApproach.Planning;

/// <summary>Finds the chain with the greatest chance per expected minute.</summary>
/// <remarks>
/// A chain of chance P and expected minutes E is two criteria, but one is enough: after the tie (p, m) the cost E / P becomes (E / P + m) /
/// p, which grows with it, so that of two chains to one person the cheaper stays so whatever follows, and Dijkstra's search is exact. It is
/// led by two bounds from the target's side: of a person's way on, the greatest chance q and the least cost h alone, each by a search of
/// its own, bound what a cost c becomes by c / q + h (an A* search with a consistent bound). Where chains are limited, a dearer chain over
/// fewer ties is kept beside.
/// </remarks>
internal sealed class ChainSearch
{
    private const int Nobody = -1;

    private readonly TryNetwork network;
    private readonly double[] likeliest;
    private readonly double[] cheapest;
    private readonly int[] nearest;
    private readonly int[] byBound;
    private readonly PriorityQueue<int, (double Bound, int Label)> open = new();
    private readonly List<Label> labels = [];
    private readonly int[] fewest;
    private readonly List<int> touched = [];

    internal ChainSearch(TryNetwork network)
    {
        this.network = network;
        fewest = new int[network.People];
        Array.Fill(fewest, int.MaxValue);
        double[] costs = FromTargets((cost, tie) => cost - Math.Log(network.Yes(tie)));
        likeliest = [.. costs.Select(cost => Math.Exp(-cost))];
        cheapest = FromTargets((cost, tie) => cost + (network.Minutes[tie] / (network.Yes(tie) * likeliest[network.To[tie]])));
        double[] steps = FromTargets((cost, _) => cost + 1);
        nearest = [.. steps.Select(count => double.IsInfinity(count) ? int.MaxValue / 2 : (int)count)];
        byBound = [.. Enumerable.Range(0, network.Ties)];
        double[] bounds = [.. byBound.Select(BoundOf)];
        for (int person = 0; person < network.People; person++)
        {
            (int start, int end) = (network.Starts[person], network.Starts[person + 1]);
            Array.Sort(bounds, byBound, start, end - start);
        }
    }

    /// <summary>How many labels were looked at so far.</summary>
    internal long Work { get; private set; }

    /// <summary>The best chain from anybody reached; null if there is none. Of equal ones always the same.</summary>
    internal Chain? Best(Progress progress)
    {
        Begin();
        Work += progress.Reached.Count;
        foreach (int person in progress.Reached)
        {
            Begin(progress, person, progress.PlaceOf(person));
        }

        return Search(progress);
    }

    /// <summary>The best chain from somebody once they are reached over one more tie; null if there is none.</summary>
    internal Chain? BestFrom(Progress progress, int person, int place)
    {
        Begin();
        Begin(progress, person, place);
        return Search(progress);
    }

    private void Begin()
    {
        open.Clear();
        labels.Clear();
        foreach (int person in touched)
        {
            fewest[person] = int.MaxValue;
        }

        touched.Clear();
    }

    // Whoever is reached may know thousands: their ties are opened one at a time, by the least that a chain over each can cost.
    private void Begin(Progress progress, int person, int place)
    {
        if (network.IsLimited)
        {
            Open(new Label(person, place, 0, Nobody, Nobody));
        }
        else if (network.Starts[person] < network.Starts[person + 1] || network.IsTarget[person])
        {
            labels.Add(new Label(person, Nobody, 0, Nobody, Nobody));
            fewest[person] = Nobody;
            touched.Add(person);
            OpenNext(progress, labels.Count - 1, network.Starts[person]);
        }
    }

    private void OpenNext(Progress progress, int label, int next)
    {
        int end = network.Starts[labels[label].Person + 1];
        while (next < end && !progress.IsOpen(byBound[next]))
        {
            next++;
        }

        if (next < end)
        {
            labels.Add(new Label(Nobody, next, 0, label, byBound[next]));
            open.Enqueue(labels.Count - 1, (BoundOf(byBound[next]), labels.Count - 1));
        }
    }

    /// <summary>What a chain over a tie costs at least, whoever is reached before it; infinite or no number where it leads to no
    /// target.</summary>
    internal double BoundOf(int tie) =>
        (network.Minutes[tie] / (network.Yes(tie) * likeliest[network.To[tie]])) + cheapest[network.To[tie]];

    private Chain? Search(Progress progress)
    {
        while (open.TryDequeue(out int place, out _))
        {
            Label label = labels[place];
            Work++;
            if (label.Person == Nobody)
            {
                Follow(progress, labels[label.Before], label.Before, label.Tie);
                OpenNext(progress, label.Before, label.Steps + 1);
                continue;
            }

            if (label.Steps >= fewest[label.Person])
            {
                continue;
            }

            if (network.IsTarget[label.Person])
            {
                return ChainTo(label, progress);
            }

            fewest[label.Person] = network.IsLimited ? label.Steps : -1;
            touched.Add(label.Person);
            for (int tie = network.Starts[label.Person]; tie < network.Starts[label.Person + 1]; tie++)
            {
                Follow(progress, label, place, tie);
            }
        }

        return null;
    }

    private void Follow(Progress progress, Label label, int place, int tie)
    {
        int to = network.To[tie];
        int steps = network.IsLimited ? label.Steps + 1 : 0;
        if (steps >= fewest[to] || steps >= progress.PlaceOf(to) || (network.IsLimited && steps + (long)nearest[to] > network.MostSteps))
        {
            return;
        }

        if (progress.HasWorked(tie))
        {
            Open(new Label(to, steps, label.Cost, place, tie));
        }
        else if (progress.IsOpen(tie))
        {
            Open(new Label(to, steps, (label.Cost + network.Minutes[tie]) / progress.Yes(tie), place, tie));
        }
    }

    private void Open(Label label)
    {
        if (likeliest[label.Person] > 0)
        {
            labels.Add(label);
            open.Enqueue(labels.Count - 1, ((label.Cost / likeliest[label.Person]) + cheapest[label.Person], labels.Count - 1));
        }
    }

    private Chain ChainTo(Label label, Progress progress)
    {
        List<int> ties = [];
        for (Label at = label; at.Tie >= 0; at = labels[at.Before])
        {
            if (!progress.HasWorked(at.Tie))
            {
                ties.Add(at.Tie);
            }
        }

        ties.Reverse();
        (double chance, double minutes) = (1, 0);
        foreach (int tie in ties)
        {
            minutes += chance * network.Minutes[tie];
            chance *= progress.Yes(tie);
        }

        return new Chain([.. ties], chance, minutes);
    }

    private double[] FromTargets(Func<double, int, double> before)
    {
        double[] costs = new double[network.People];
        Array.Fill(costs, double.PositiveInfinity);
        PriorityQueue<int, double> queue = new();
        for (int person = 0; person < network.People; person++)
        {
            if (network.IsTarget[person])
            {
                costs[person] = 0;
                queue.Enqueue(person, 0);
            }
        }

        while (queue.TryDequeue(out int person, out double cost))
        {
            if (cost > costs[person])
            {
                continue;
            }

            foreach (int tie in network.TiesTo(person))
            {
                double further = before(cost, tie);
                if (further < costs[network.From[tie]])
                {
                    costs[network.From[tie]] = further;
                    queue.Enqueue(network.From[tie], further);
                }
            }
        }

        return costs;
    }

    /// <summary>A chain to somebody: over how many ties, at which cost, and what it was before its last tie.</summary>
    private readonly record struct Label(int Person, int Steps, double Cost, int Before, int Tie);
}
