using System.Numerics;
using System.Runtime.Intrinsics;

namespace NetworkApproach.Planning;

/// <summary>Draws the whole network again and again, 256 times at once: a bit says in which drawings a tie works, a person agrees, somebody
/// leads to the target.</summary>
/// <remarks>Each drawing is searched from the targets, so that one search tells of every tie that can be tried now what becomes of the
/// chance after its yes and after its no, all from the same drawings. Every tie and person is drawn by their ids, so that the same drawings
/// serve all states of a network: where one tie is gone, the others are as they were.</remarks>
internal sealed class DrawnNetworks
{
    internal const int AtOnce = 256;

    private readonly TryNetwork network;
    private readonly ulong[] tieKeys;
    private readonly ulong[] personKeys;
    private readonly CancellationToken cancellation;
    private readonly int[] tries;
    private readonly int[] order;
    private readonly int[] from;
    private readonly Vector256<ulong>[] works;
    private readonly int[] drawnTies;
    private readonly Vector256<ulong>[] agrees;
    private readonly int[] drawnPeople;
    private readonly Vector256<ulong>[] leads;
    private readonly Vector256<ulong>[] fresh;
    private readonly Vector256<ulong>[] later;
    private readonly long[] afterYes;
    private readonly long[] onlyWay;
    private readonly long[] withoutPerson;
    private int drawing;
    private long successes;

    internal DrawnNetworks(TryNetwork network, ulong seed, CancellationToken cancellation)
    {
        this.network = network;
        this.cancellation = cancellation;
        personKeys = [.. network.Ids.Select(id => WideDraws.Key(seed, id.Value))];
        tieKeys = [.. network.ByEnd.Select(tie => WideDraws.Key(seed, network.Given[tie].From.Value, network.Given[tie].To.Value))];
        tries = [.. Enumerable.Range(0, network.Ties).Where(place => network.IsReached[network.From[network.ByEnd[place]]])];
        order = FromTargets(network);
        from = [.. network.ByEnd.Select(tie => network.From[tie])];
        works = new Vector256<ulong>[network.Ties];
        drawnTies = new int[network.Ties];
        agrees = new Vector256<ulong>[network.People];
        drawnPeople = new int[network.People];
        leads = new Vector256<ulong>[network.People];
        fresh = new Vector256<ulong>[network.People];
        later = new Vector256<ulong>[network.People];
        afterYes = new long[tries.Length];
        onlyWay = new long[tries.Length];
        withoutPerson = new long[tries.Length];
    }

    /// <summary>How many drawings were made.</summary>
    internal long Runs => (long)drawing * AtOnce;

    /// <summary>What the drawings made say.</summary>
    internal ChanceOfTries Result()
    {
        (double low, double high) = BinomialInterval.Of(successes, Runs);
        int[] ties = [.. tries.Select(place => network.ByEnd[place])];
        int[] sorted = [.. Enumerable.Range(0, ties.Length).OrderBy(one => ties[one])];
        return new ChanceOfTries(
            new OverallChance((double)successes / Runs, low, high, ChanceMethod.Simulation),
            [.. sorted.Select(one => ties[one])],
            [.. sorted.Select(one => (double)afterYes[one] / Runs)],
            [.. sorted.Select(AfterNo)]);
    }

    /// <summary>Makes more drawings.</summary>
    internal void Draw(int times)
    {
        for (int time = 0; time < times; time++)
        {
            cancellation.ThrowIfCancellationRequested();
            drawing++;
            Array.Clear(leads);
            for (int person = 0; person < network.People; person++)
            {
                if (network.IsTarget[person])
                {
                    leads[person] = fresh[person] = Vector256<ulong>.AllBitsSet;
                }
            }

            Search();
            Count();
        }
    }

    // Those nearest to a target first: what is found then mostly flows on in the same sweep.
    private static int[] FromTargets(TryNetwork network)
    {
        bool[] seen = [.. network.IsTarget];
        List<int> order = [.. Enumerable.Range(0, network.People).Where(person => seen[person])];
        for (int next = 0; next < order.Count; next++)
        {
            foreach (int tie in network.TiesTo(order[next]))
            {
                int from = network.From[tie];
                if (!seen[from] && !network.IsReached[from])
                {
                    seen[from] = true;
                    order.Add(from);
                }
            }
        }

        return [.. order];
    }

    // The no of a tie, or of its person.
    private double AfterNo(int one)
    {
        int tie = network.ByEnd[tries[one]];
        (double chance, double yes) = (network.Chance[tie], network.Yes(tie));
        double without = successes - onlyWay[one];
        double failing = yes >= 1 ? without : (((1 - chance) * without) + (chance * withoutPerson[one])) / (1 - yes);
        return Math.Min(failing, successes) / Runs;
    }

    // In which drawings is somebody led to a target? What is new of a person goes to all who know them; where chains are limited a tie
    // further at a time.
    private void Search()
    {
        bool isLimited = network.IsLimited;
        Vector256<ulong>[] found = isLimited ? later : fresh;
        bool spread = true;
        for (int steps = 1; steps < network.MostSteps && spread; steps++)
        {
            spread = false;
            foreach (int person in order)
            {
                if (fresh[person] != default)
                {
                    spread |= Spread(person, found);
                }
            }

            if (isLimited)
            {
                foreach (int person in order)
                {
                    fresh[person] = later[person];
                    later[person] = default;
                }
            }
        }

        foreach (int person in order)
        {
            fresh[person] = default;
        }
    }

    private bool Spread(int person, Vector256<ulong>[] found)
    {
        bool spread = false;
        Vector256<ulong> spreads = fresh[person] & Agrees(person);
        fresh[person] = default;
        for (int place = network.EndStarts[person]; place < network.EndStarts[person + 1]; place++)
        {
            int by = from[place];
            Vector256<ulong> more = Vector256.AndNot(spreads, leads[by]);
            if (more != default && !network.IsReached[by] && (more &= Works(place)) != default)
            {
                leads[by] |= more;
                found[by] |= more;
                spread = true;
            }
        }

        return spread;
    }

    private void Count()
    {
        (Vector256<ulong> once, Vector256<ulong> twice) = (default, default);
        foreach (int place in tries)
        {
            Vector256<ulong> way = Way(place);
            twice |= once & way;
            once |= way;
        }

        successes += PopCount(once);
        for (int one = 0; one < tries.Length; one++)
        {
            int to = network.To[network.ByEnd[tries[one]]];
            afterYes[one] += PopCount(once | leads[to]);
            onlyWay[one] += PopCount(Vector256.AndNot(Way(tries[one]), twice));
            withoutPerson[one] += network.Willing[to] < 1 ? PopCount(Vector256.AndNot(once, Agrees(to))) : 0;
        }
    }

    private Vector256<ulong> Way(int place)
    {
        int to = network.To[network.ByEnd[place]];
        return leads[to] == default ? default : leads[to] & Agrees(to) & Works(place);
    }

    private static int PopCount(Vector256<ulong> bits) =>
        BitOperations.PopCount(bits[0])
            + BitOperations.PopCount(bits[1])
            + BitOperations.PopCount(bits[2])
            + BitOperations.PopCount(bits[3]);

    private Vector256<ulong> Works(int place)
    {
        if (drawnTies[place] != drawing)
        {
            drawnTies[place] = drawing;
            works[place] = WideDraws.Happen(tieKeys[place], drawing, network.Chance[network.ByEnd[place]]);
        }

        return works[place];
    }

    private Vector256<ulong> Agrees(int person)
    {
        if (drawnPeople[person] != drawing)
        {
            drawnPeople[person] = drawing;
            agrees[person] = WideDraws.Happen(personKeys[person], drawing, network.Willing[person]);
        }

        return agrees[person];
    }
}
