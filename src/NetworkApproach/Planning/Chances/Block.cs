namespace NetworkApproach.Planning;

/// <summary>What lies between two people whom every chain passes, one after the other, and nobody whom every chain passes between
/// them.</summary>
internal sealed record Block(int Source, List<int> People, int Target)
{
    /// <summary>The blocks of the connected part of a network, from its source to its target. Linear.</summary>
    /// <remarks>Along any one chain, a person is passed by every chain exactly if nobody before them leads, by whatever way, to anybody
    /// behind them.</remarks>
    internal static List<Block> Of(ReducibleNetwork network, HashSet<int> part)
    {
        int[] chain = Chain(network, part);
        Dictionary<int, int> places = [];
        for (int place = 0; place < chain.Length; place++)
        {
            places.Add(chain[place], place);
        }

        List<Block> blocks = [];
        HashSet<int> seen = [];
        (int start, int furthest, List<int> people) = (ReducibleNetwork.Source, 0, []);
        for (int place = 0; place < chain.Length - 1; place++)
        {
            if (place > 0 && furthest == place)
            {
                blocks.Add(new Block(start, people, chain[place]));
                (start, people) = (chain[place], []);
            }
            else if (place > 0)
            {
                people.Add(chain[place]);
            }

            Stack<int> open = new([chain[place]]);
            while (open.TryPop(out int person))
            {
                foreach (int other in network.Knows(person).Keys)
                {
                    if (places.TryGetValue(other, out int there))
                    {
                        furthest = Math.Max(furthest, there);
                    }
                    else if (part.Contains(other) && seen.Add(other))
                    {
                        people.Add(other);
                        open.Push(other);
                    }
                }
            }
        }

        blocks.Add(new Block(start, people, ReducibleNetwork.Target));
        return blocks;
    }

    // Any chain does; the fewest steps are at hand.
    private static int[] Chain(ReducibleNetwork network, HashSet<int> part)
    {
        Dictionary<int, int> by = new() { [ReducibleNetwork.Source] = ReducibleNetwork.Source };
        Queue<int> queue = new([ReducibleNetwork.Source]);
        while (!by.ContainsKey(ReducibleNetwork.Target) && queue.TryDequeue(out int person))
        {
            foreach (int other in network.Knows(person).Keys)
            {
                if ((part.Contains(other) || other == ReducibleNetwork.Target) && by.TryAdd(other, person))
                {
                    queue.Enqueue(other);
                }
            }
        }

        List<int> chain = [ReducibleNetwork.Target];
        while (chain[^1] != ReducibleNetwork.Source)
        {
            chain.Add(by[chain[^1]]);
        }

        chain.Reverse();
        return [.. chain];
    }
}
