using System.Numerics;

namespace NetworkApproach;

/// <summary>The exact chance of reaching the target, and what it becomes once somebody held is reached: by parts side by side, blocks in a row, and what is left.</summary>
internal sealed class ExactChance(int mostStates, CancellationToken cancellation)
{
    // Looking for ties that no chain can use is quadratic; a greater network would not fit the search either.
    private const int FewPeople = 256;

    private int statesLeft = mostStates;

    /// <summary>The chances; null where there were more states than may be looked at.</summary>
    /// <param name="network">Is reduced. The held people are those whose being reached is asked about.</param>
    internal Held? Of(ReducibleNetwork network)
    {
        network.Reduce();
        List<List<int>> parts = Parts(network);
        if (parts is [var whole])
        {
            return OfWhole(network, whole) is { } held ? Beside(network.Direct, [held]) : null;
        }

        List<Held> all = [];
        foreach (List<int> part in parts)
        {
            (ReducibleNetwork alone, int[] people) = network.Between(ReducibleNetwork.Source, part, ReducibleNetwork.Target);
            if (OfWhole(alone, [.. alone.People]) is not { } held)
            {
                return null;
            }

            all.Add(held.As(people));
        }

        return Beside(network.Direct, all);
    }

    // Any part will do: of independent ways the chances that all fail multiply.
    private static Held Beside(double direct, List<Held> parts)
    {
        double[] before = new double[parts.Count + 1];
        before[0] = direct;
        for (int part = 0; part < parts.Count; part++)
        {
            before[part + 1] = Either(before[part], parts[part].Chance);
        }

        Dictionary<int, double> after = [];
        double behind = 0;
        for (int part = parts.Count - 1; part >= 0; part--)
        {
            double others = Either(before[part], behind);
            foreach ((int person, double chance) in parts[part].After)
            {
                after.Add(person, Either(chance, others));
            }

            behind = Either(behind, parts[part].Chance);
        }

        return new Held(before[^1], after);
    }

    private static double Either(double one, double other) => one + (other * (1 - one));

    private static List<List<int>> Parts(ReducibleNetwork network)
    {
        HashSet<int> seen = [ReducibleNetwork.Source, ReducibleNetwork.Target];
        List<List<int>> parts = [];
        foreach (int person in network.People.Where(seen.Add))
        {
            List<int> part = [person];
            for (int next = 0; next < part.Count; next++)
            {
                part.AddRange(network.Knows(part[next]).Keys.Concat(network.KnownBy(part[next])).Where(seen.Add));
            }

            parts.Add(part);
        }

        return parts;
    }

    // Whatever everybody must pass splits it into blocks in a row, whose chances multiply.
    private Held? OfWhole(ReducibleNetwork network, List<int> people)
    {
        List<Block> blocks = Block.Of(network, [.. people]);
        if (blocks is [_])
        {
            return OfBlock(network, people);
        }

        (double rest, Held? first) = (1, null);
        for (int place = blocks.Count - 1; place >= 0; place--)
        {
            (ReducibleNetwork alone, int[] numbers) = network.Between(blocks[place].Source, blocks[place].People, blocks[place].Target);
            alone.AddDirect(network.Knows(blocks[place].Source).GetValueOrDefault(blocks[place].Target));
            if (Of(alone) is not { } held)
            {
                return null;
            }

            if (place > 0)
            {
                rest *= held.Chance * network.Willing(blocks[place].Source);
            }
            else
            {
                first = held.As(numbers);
            }
        }

        Dictionary<int, double> after = first!.After.ToDictionary(one => one.Key, one => one.Value * rest);
        if (network.IsHeld(blocks[0].Target))
        {
            after.Add(blocks[0].Target, rest / network.Willing(blocks[0].Target));
        }

        return new Held(first.Chance * rest, after);
    }

    private Held? OfBlock(ReducibleNetwork network, List<int> people)
    {
        cancellation.ThrowIfCancellationRequested();
        if (people.Count <= FewPeople && UselessTies.RemoveFrom(network, people))
        {
            return Of(network) is { } smaller ? smaller : null;
        }

        if (people.Count > ReachChance.MostPeople - 1)
        {
            return null;
        }

        int[] places = [ReducibleNetwork.Source, .. people];
        ReachChance search = new(CoreOf(network, places), statesLeft, cancellation);
        ulong all = ulong.MaxValue >> (ReachChance.MostPeople - places.Length);
        double chance = search.Of(all & ~1UL, 1);
        Dictionary<int, double> after = [];
        for (int place = 1; place < places.Length; place++)
        {
            if (network.IsHeld(places[place]))
            {
                after.Add(places[place], search.Reaching(place, all & ~1UL));
            }
        }

        statesLeft -= search.States;
        return search.IsOver ? null : new Held(chance, after);
    }

    private static CoreNetwork CoreOf(ReducibleNetwork network, int[] places)
    {
        CoreNetwork core = new(places.Length);
        Dictionary<int, int> numbers = [];
        for (int place = 0; place < places.Length; place++)
        {
            numbers.Add(places[place], place);
            core.Willing[place] = network.Willing(places[place]);
        }

        for (int place = 0; place < places.Length; place++)
        {
            foreach ((int to, double chance) in network.Knows(places[place]))
            {
                if (numbers.TryGetValue(to, out int known))
                {
                    core.Add(place, known, chance);
                }
                else if (to == ReducibleNetwork.Target && place > 0)
                {
                    core.AddToTarget(place, chance);
                }
            }
        }

        return core;
    }

    /// <summary>A chance, and what it becomes once each person held is reached.</summary>
    internal sealed record Held(double Chance, Dictionary<int, double> After)
    {
        internal Held As(int[] people) => new(Chance, After.ToDictionary(one => people[one.Key], one => one.Value));
    }
}
