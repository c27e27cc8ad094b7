namespace NetworkApproach.Planning;

/// <summary>Follows a plan through drawings of the network: the same drawing answers the same to whatever is tried, so that plans can be
/// compared.</summary>
/// <param name="network">The network.</param>
/// <param name="plan">The tie to try next; less than 0 to stop.</param>
/// <param name="work">How much the plan's searches have looked at.</param>
/// <param name="seed">What the drawings are drawn from.</param>
/// <param name="cancellation">Stops them.</param>
internal sealed class PlannedRuns(TryNetwork network, Func<Progress, int> plan, Func<long> work, ulong seed, CancellationToken cancellation)
{
    internal const int NoTie = -1;

    private const double Unit = 1.0 / (1UL << 53);
    private const double Normal99 = 2.5758293035489;
    /// <summary>So many are made in any case.</summary>
    internal const int FewRuns = 16;

    private readonly Progress progress = new(network);

    /// <summary>Follows the plan through many drawings.</summary>
    /// <param name="first">The tie tried before the plan is followed; none if less than 0.</param>
    /// <param name="runs">How many drawings at most: two or more.</param>
    /// <param name="mostWork">How much the searches may look at; a few drawings are made in any case.</param>
    internal Tally Follow(int first, int runs, long mostWork)
    {
        (double mean, double squares, int made) = (0, 0, 0);
        (int successes, int yeses, int afterYes) = (0, 0, 0);
        long before = work();
        for (; made < runs && (made < FewRuns || work() - before < mostWork);)
        {
            (bool succeeded, bool saidYes, double minutes) = Run(made, first);
            made++;
            successes += succeeded ? 1 : 0;
            yeses += saidYes ? 1 : 0;
            afterYes += succeeded && saidYes ? 1 : 0;
            double difference = minutes - mean;
            mean += difference / made;
            squares += difference * (minutes - mean);
        }

        double half = Normal99 * Math.Sqrt(squares / (made - 1) / made);
        return new Tally(
            made, successes, yeses, afterYes, new ExpectedMinutes(mean, Math.Max(0, mean - half), mean + half, MinutesMethod.Heuristic));
    }

    private (bool Succeeded, bool SaidYes, double Minutes) Run(int run, int first)
    {
        progress.Restart();
        double minutes = 0;
        bool saidYes = false;
        for (int tie = first >= 0 ? first : plan(progress); tie >= 0; tie = progress.IsDone ? NoTie : plan(progress))
        {
            cancellation.ThrowIfCancellationRequested();
            minutes += network.Minutes[tie];
            progress.Charge(tie);
            bool isYes = Answer(run, tie);
            progress.Wait(isYes ? network.UntilYes(tie) : network.UntilNo(tie));
            saidYes |= isYes && tie == first;
        }

        return (progress.IsDone, saidYes, minutes);
    }

    private bool Answer(int run, int tie)
    {
        int to = network.To[tie];
        if (!Happens(network.Chance[tie], run, tie))
        {
            progress.Close(tie);
            return false;
        }

        if (Happens(progress.Agrees(tie), run, ~to))
        {
            progress.Succeed(tie);
            return true;
        }

        progress.Close(tie);
        progress.Leave(to);
        return false;
    }

    // What happens in a drawing depends on nothing but the seed, its number and what is asked.
    private bool Happens(double chance, int run, int what)
    {
        ulong mixed = SeededDraws.Mixed(SeededDraws.Mixed(seed ^ ((ulong)run << 32)) ^ unchecked((uint)what));
        return (mixed >> 11) * Unit < chance;
    }

    /// <summary>What became of the runs, and of those of them in which the first tie succeeded; the mean minutes, with an interval at 99 %
    /// by the central limit.</summary>
    internal sealed record Tally(int Runs, int Successes, int Yeses, int SuccessesAfterYes, ExpectedMinutes Minutes);
}
