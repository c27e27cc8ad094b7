namespace NetworkApproach.Planning;

/// <summary>The exact chance of reaching the target, and what it becomes once each person held is met or not: by parts side by side, blocks
/// in a row, and a search of what is left.</summary>
internal sealed class ExactChance(int mostStates, CancellationToken cancellation)
{
    // Looking for ties that no chain can use is quadratic; a greater network would not fit the search either.
    private const int FewPeople = 256;

    private int statesLeft = mostStates;

    /// <summary>The chances; null where there were more states than may be looked at.</summary>
    /// <param name="network">Is reduced. The held people are those whom the source knows, and who are asked about.</param>
    internal Outcome? Of(ReducibleNetwork network)
    {
        UselessTies.DropUnconnected(network);
        network.Reduce();
        double direct = network.TakeDirect();
        List<List<int>> parts = Parts(network);
        if (parts is [var whole])
        {
            return OfPart(network, whole) is { } only ? Beside(direct, [only]) : null;
        }

        List<Outcome> outcomes = [];
        foreach (List<int> part in parts)
        {
            (ReducibleNetwork alone, int[] people) = network.Between(ReducibleNetwork.Source, part, ReducibleNetwork.Target);
            if (OfPart(alone, [.. alone.People]) is not { } outcome)
            {
                return null;
            }

            outcomes.Add(outcome.As(people));
        }

        return Beside(direct, outcomes);
    }

    // Any part will do: of independent ways the chances that all fail multiply.
    private static Outcome Beside(double direct, List<Outcome> parts)
    {
        double[] before = new double[parts.Count + 1];
        for (int part = 0; part < parts.Count; part++)
        {
            before[part + 1] = Either(before[part], parts[part].Chance);
        }

        Dictionary<int, (double Met, double NotMet)> held = [];
        double behind = direct;
        for (int part = parts.Count - 1; part >= 0; part--)
        {
            double others = Either(before[part], behind);
            foreach ((int person, (double met, double notMet)) in parts[part].Held)
            {
                held.Add(person, (Either(met, others), Either(notMet, others)));
            }

            behind = Either(behind, parts[part].Chance);
        }

        return new Outcome(Either(before[^1], direct), before[^1], held);
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

    // Whoever every chain must pass splits it into blocks in a row, whose chances multiply.
    private Outcome? OfPart(ReducibleNetwork network, List<int> people)
    {
        List<Block> blocks = Block.Of(network, [.. people]);
        if (blocks is [_])
        {
            return OfBlock(network, people);
        }

        double rest = 1;
        for (int place = blocks.Count - 1; place > 0; place--)
        {
            if (Of(network.Between(blocks[place].Source, blocks[place].People, blocks[place].Target).Network) is not { } later)
            {
                return null;
            }

            rest *= later.Chance * network.Willing(blocks[place].Source);
        }

        (ReducibleNetwork alone, int[] numbers) = network.Between(blocks[0].Source, blocks[0].People, blocks[0].Target);
        if (Of(alone) is not { } first)
        {
            return null;
        }

        Dictionary<int, (double Met, double NotMet)> held = first
            .As(numbers).Held
            .ToDictionary(one => one.Key, one => (one.Value.Met * rest, one.Value.NotMet * rest));
        if (network.IsHeld(blocks[0].Target))
        {
            held.Add(blocks[0].Target, (rest / network.Willing(blocks[0].Target), first.WithoutDirect * rest));
        }

        return new Outcome(first.Chance * rest, first.Chance * rest, held);
    }

    private Outcome? OfBlock(ReducibleNetwork network, List<int> people)
    {
        cancellation.ThrowIfCancellationRequested();
        if (people.Count <= FewPeople && UselessTies.RemoveFrom(network, people))
        {
            return Of(network);
        }

        if (people.Count >= ReachChance.MostPeople)
        {
            return null;
        }

        int[] places = [ReducibleNetwork.Source, .. people];
        ReachChance search = new(CoreOf(network, places), statesLeft, cancellation);
        double chance = search.Chance();
        Dictionary<int, (double Met, double NotMet)> held = [];
        for (int place = 1; place < places.Length; place++)
        {
            if (network.IsHeld(places[place]))
            {
                held.Add(places[place], (search.Met(place), search.NotMet(place)));
            }
        }

        statesLeft -= search.States;
        return search.IsOver ? null : new Outcome(chance, chance, held);
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
                if (to == ReducibleNetwork.Target)
                {
                    core.AddToTarget(place, chance);
                }
                else
                {
                    core.Add(place, numbers[to], chance);
                }
            }
        }

        return core;
    }

    /// <summary>A chance; what it is without the tie from the source straight to the target; and what it becomes once each person held is
    /// met and agrees, and without the source's tie to them.</summary>
    internal sealed record Outcome(double Chance, double WithoutDirect, Dictionary<int, (double Met, double NotMet)> Held)
    {
        internal Outcome As(int[] people) => new(Chance, WithoutDirect, Held.ToDictionary(one => people[one.Key], one => one.Value));
    }
}
