using System.Numerics;
using System.Runtime.Intrinsics;

namespace NetworkApproach;

/// <summary>Draws the whole network again and again, 256 times at once: a bit says in which drawings a tie works, a person agrees, somebody leads to the target.</summary>
/// <remarks>Each drawing is searched from the targets, so that one search tells of every tie that can be tried now what becomes of the chance after its yes and after its no, all
/// from the same drawings.</remarks>
internal sealed class DrawnNetworks
{
    internal const int AtOnce = 256;

    private readonly TryNetwork network;
    private readonly WideDraws draws;
    private readonly CancellationToken cancellation;
    private readonly int[] tries;
    private readonly Vector256<ulong>[] works;
    private readonly Vector256<ulong>[] agrees;
    private readonly int[] drawnTies;
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
        draws = new WideDraws(seed);
        tries = network.FirstTries();
        works = new Vector256<ulong>[network.Ties];
        drawnTies = new int[network.Ties];
        agrees = new Vector256<ulong>[network.People];
        drawnPeople = new int[network.People];
        leads = new Vector256<ulong>[network.People];
        fresh = new Vector256<ulong>[network.People];
        later = new Vector256<ulong>[network.People];
        afterYes = new long[network.Ties];
        onlyWay = new long[network.Ties];
        withoutPerson = new long[network.Ties];
    }

    /// <summary>How many drawings were made.</summary>
    internal long Runs => (long)drawing * AtOnce;

    /// <summary>What the drawings made say.</summary>
    internal ChanceOfTries Result()
    {
        (double low, double high) = BinomialInterval.Of(successes, Runs);
        OverallChance chance = new((double)successes / Runs, low, high, ChanceMethod.Simulation);
        return new ChanceOfTries(chance, tries, [.. tries.Select(AfterYes)], [.. tries.Select(AfterNo)]);
    }

    /// <summary>Makes more drawings.</summary>
    internal void Draw(int times)
    {
        for (int time = 0; time < times; time++)
        {
            cancellation.ThrowIfCancellationRequested();
            drawing++;
            Search();
            Count();
        }
    }

    private double AfterYes(int tie) => (double)afterYes[tie] / Runs;

    // A tie's no, or its person's.
    private double AfterNo(int tie)
    {
        (double chance, double willing) = (network.Chance[tie], network.Willing[network.To[tie]]);
        double without = successes - onlyWay[tie];
        double yes = chance * willing;
        double failing = yes >= 1 ? without : (((1 - chance) * without) + (chance * withoutPerson[tie])) / (1 - yes);
        return Math.Min(failing, successes) / Runs;
    }

    // From the targets, a tie further at a time: in which drawings is somebody led to the target over so many ties?
    private void Search()
    {
        Array.Clear(leads);
        List<int> now = [];
        for (int person = 0; person < network.People; person++)
        {
            if (network.IsTarget[person])
            {
                leads[person] = fresh[person] = Vector256<ulong>.AllBitsSet;
                now.Add(person);
            }
        }

        for (int steps = 1; steps < network.MostSteps && now.Count > 0; steps++)
        {
            List<int> next = [];
            foreach (int person in now)
            {
                Vector256<ulong> spreads = fresh[person] & Agrees(person);
                foreach (int tie in network.TiesTo(person))
                {
                    int from = network.From[tie];
                    Vector256<ulong> more = network.IsReached[from] ? default : Vector256.AndNot(spreads, leads[from]);
                    if (more != default && (more &= Works(tie)) != default)
                    {
                        if (later[from] == default)
                        {
                            next.Add(from);
                        }

                        later[from] |= more;
                    }
                }
            }

            foreach (int person in next)
            {
                leads[person] |= later[person];
                fresh[person] = later[person];
                later[person] = default;
            }

            now = next;
        }
    }

    private void Count()
    {
        (Vector256<ulong> once, Vector256<ulong> twice) = (default, default);
        foreach (int tie in tries)
        {
            Vector256<ulong> way = Way(tie);
            twice |= once & way;
            once |= way;
        }

        successes += PopCount(once);
        foreach (int tie in tries)
        {
            int to = network.To[tie];
            afterYes[tie] += PopCount(once | leads[to]);
            onlyWay[tie] += PopCount(Vector256.AndNot(Way(tie), twice));
            withoutPerson[tie] += network.Willing[to] < 1 ? PopCount(Vector256.AndNot(once, Agrees(to))) : 0;
        }
    }

    private Vector256<ulong> Way(int tie) => leads[network.To[tie]] == default ? default : leads[network.To[tie]] & Agrees(network.To[tie]) & Works(tie);

    private static int PopCount(Vector256<ulong> bits) =>
        BitOperations.PopCount(bits[0]) + BitOperations.PopCount(bits[1]) + BitOperations.PopCount(bits[2]) + BitOperations.PopCount(bits[3]);

    private Vector256<ulong> Works(int tie)
    {
        if (drawnTies[tie] != drawing)
        {
            drawnTies[tie] = drawing;
            works[tie] = draws.Happen(network.Chance[tie]);
        }

        return works[tie];
    }

    private Vector256<ulong> Agrees(int person)
    {
        if (drawnPeople[person] != drawing)
        {
            drawnPeople[person] = drawing;
            agrees[person] = draws.Happen(network.Willing[person]);
        }

        return agrees[person];
    }
}
