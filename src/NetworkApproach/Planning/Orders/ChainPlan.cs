namespace NetworkApproach.Planning;

/// <summary>The named plan in a great network: the first tie of the best chain, searched for anew after each answer; once a run has
/// searched so much, the tie over which a chain may cost the least.</summary>
/// <remarks>
/// Where the ties next to the target have failed, hardly anything leads a search any more, and a run through a network of 100,000 ties
/// would search it all after each of tens of thousands of tries. Such runs are few and hopeless mostly; they go on by the bounds made
/// beforehand, each try in logarithmic time, and stop when a look back from the targets meets nobody reached. That look is taken no more
/// often than its own cost warrants.
/// </remarks>
/// <param name="network">The network.</param>
/// <param name="search">Finds chains, and counts how much it looks at.</param>
/// <param name="mostWork">How many labels one run may look at.</param>
internal sealed class ChainPlan(TryNetwork network, ChainSearch search, long mostWork)
{
    private const int LooksATry = 64;

    private readonly PriorityQueue<int, (double Bound, int Tie)> byBound = new();
    private readonly int[] targets = [.. Enumerable.Range(0, network.People).Where(person => network.IsTarget[person])];
    private readonly bool[] isSeen = new bool[network.People];
    private readonly List<int> seen = [];
    private long workBefore;
    private long looksLeft;
    private int opened;

    /// <summary>The tie to try next; less than 0 if none could help.</summary>
    internal int Next(Progress progress)
    {
        if (progress.IsUntouched)
        {
            (workBefore, looksLeft, opened) = (search.Work, 0, 0);
            byBound.Clear();
        }

        if (search.Work - workBefore < mostWork)
        {
            return search.Best(progress)?.Ties[0] ?? PlannedRuns.NoTie;
        }

        looksLeft += LooksATry;
        return looksLeft < 0 || MayHelp(progress) ? LeastBound(progress) : PlannedRuns.NoTie;
    }

    private int LeastBound(Progress progress)
    {
        OpenReached(progress);
        int tie = Dequeue(progress);
        if (tie == PlannedRuns.NoTie && network.IsLimited)
        {
            // Somebody may have come nearer since, over whom a tie was too far.
            opened = 0;
            OpenReached(progress);
            tie = Dequeue(progress);
        }

        return tie;
    }

    private int Dequeue(Progress progress)
    {
        while (byBound.TryDequeue(out int tie, out _))
        {
            if (progress.CanTry(tie))
            {
                return tie;
            }
        }

        return PlannedRuns.NoTie;
    }

    private void OpenReached(Progress progress)
    {
        for (; opened < progress.Reached.Count; opened++)
        {
            foreach (int tie in network.TiesFrom(progress.Reached[opened]))
            {
                double bound = search.BoundOf(tie);
                if (progress.CanTry(tie) && double.IsFinite(bound))
                {
                    byBound.Enqueue(tie, (bound, tie));
                }
            }
        }
    }

    private bool MayHelp(Progress progress)
    {
        seen.Clear();
        foreach (int target in targets)
        {
            See(target);
        }

        bool mayHelp = false;
        for (int next = 0; next < seen.Count && !mayHelp; next++)
        {
            foreach (int tie in network.TiesTo(seen[next]))
            {
                looksLeft--;
                if (progress.IsOpen(tie) && !isSeen[network.From[tie]])
                {
                    mayHelp |= progress.IsReached(network.From[tie]);
                    See(network.From[tie]);
                }
            }
        }

        foreach (int person in seen)
        {
            isSeen[person] = false;
        }

        return mayHelp;
    }

    private void See(int person)
    {
        isSeen[person] = true;
        seen.Add(person);
    }
}
