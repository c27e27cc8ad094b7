namespace NetworkApproach;

/// <summary>Draws the whole network again and again.</summary>
internal sealed class PlainRuns(TryNetwork network, SeededDraws draws, CancellationToken cancellation)
{
    internal double Chance(int runs)
    {
        int successes = 0;
        for (int run = 0; run < runs; run++)
        {
            cancellation.ThrowIfCancellationRequested();
            successes += Succeeds() ? 1 : 0;
        }

        return (double)successes / runs;
    }

    private bool Succeeds()
    {
        bool[] seen = [.. network.IsReached];
        Queue<(int Person, int Steps)> queue = new(Enumerable.Range(0, network.People).Where(person => network.IsReached[person]).Select(person => (person, 0)));
        while (queue.TryDequeue(out (int Person, int Steps) next))
        {
            if (next.Steps >= network.MostSteps)
            {
                continue;
            }

            for (int tie = network.Starts[next.Person]; tie < network.Starts[next.Person + 1]; tie++)
            {
                int to = network.To[tie];
                if (seen[to] || !draws.Happens(network.Chance[tie]))
                {
                    continue;
                }

                seen[to] = true;
                if (draws.Happens(network.Willing[to]))
                {
                    if (network.IsTarget[to])
                    {
                        return true;
                    }

                    queue.Enqueue((to, next.Steps + 1));
                }
            }
        }

        return false;
    }
}
