namespace NetworkApproach;

/// <summary>Follows the plan through drawings of the network: the same drawing answers the same to whatever is tried, so that plans can be compared.</summary>
internal sealed class PlannedRuns(TryNetwork network, ChainSearch search, ulong seed, CancellationToken cancellation)
{
    private const double Unit = 1.0 / (1UL << 53);
    private const double Normal99 = 2.5758293035489;

    private readonly Progress progress = new(network);

    /// <summary>The mean minutes over the drawings, and its interval at 99 % by the central limit.</summary>
    /// <param name="runs">How many drawings at most: two or more.</param>
    /// <param name="mostWork">How many labels the searches may look at; some drawings are made however few.</param>
    internal ExpectedMinutes Minutes(int runs, long mostWork)
    {
        const int FewRuns = 16;
        (double mean, double squares, int made) = (0, 0, 0);
        long before = search.Work;
        for (int run = 0; run < runs && (run < FewRuns || search.Work - before < mostWork); run++)
        {
            double minutes = Run(run);
            made++;
            double difference = minutes - mean;
            mean += difference / made;
            squares += difference * (minutes - mean);
        }

        double half = Normal99 * Math.Sqrt(squares / (made - 1) / made);
        return new ExpectedMinutes(mean, Math.Max(0, mean - half), mean + half, MinutesMethod.Heuristic);
    }

    private double Run(int run)
    {
        progress.Restart();
        double minutes = 0;
        while (!progress.IsDone && search.Best(progress) is { } chain)
        {
            cancellation.ThrowIfCancellationRequested();
            int tie = chain.Ties[0];
            minutes += network.Minutes[tie];
            Answer(run, tie);
        }

        return minutes;
    }

    private void Answer(int run, int tie)
    {
        int to = network.To[tie];
        if (!Happens(network.Chance[tie], run, tie))
        {
            progress.Close(tie);
        }
        else if (progress.IsReached(to) || Happens(network.Willing[to], run, ~to))
        {
            progress.Succeed(tie);
        }
        else
        {
            progress.Leave(to);
        }
    }

    // What happens in a drawing depends on nothing but the seed, its number and what is asked.
    private bool Happens(double chance, int run, int what)
    {
        ulong mixed = SeededDraws.Mixed(SeededDraws.Mixed(seed ^ ((ulong)run << 32)) ^ unchecked((uint)what));
        return (mixed >> 11) * Unit < chance;
    }
}
