namespace NetworkApproach.Planning;

/// <summary>The chance overall of a network of tries, and what it becomes after each answer that can be had now.</summary>
/// <param name="Overall">The chance.</param>
/// <param name="Tries">The ties that can be tried now.</param>
/// <param name="AfterYes">The chance after the yes of each.</param>
/// <param name="AfterNo">The chance after the no of each, whoever said it.</param>
internal sealed record ChanceOfTries(OverallChance Overall, int[] Tries, double[] AfterYes, double[] AfterNo)
{
    private const int NotHeld = -1;

    /// <summary>The chance after the no of each tie's relay alone, where the order changes the chance; empty elsewhere.</summary>
    internal double[] AfterTie { get; init; } = [];

    // Where so many people are known by several and know several, no reduction leaves few enough, and trying would take a second.
    private const int MostTangled = 2_000;

    /// <summary>The exact chances; null where it takes more states than may be looked at.</summary>
    internal static ChanceOfTries? Exactly(TryNetwork network, int mostStates, CancellationToken cancellation) =>
        network.IsLimited ? Limited(network, mostStates, cancellation) : Unlimited(network, mostStates, cancellation);

    private static ChanceOfTries? Unlimited(TryNetwork network, int mostStates, CancellationToken cancellation)
    {
        if (Enumerable
            .Range(0, network.People)
            .Count(person => network.TiesTo(person).Length > 1 && network.Starts[person + 1] - network.Starts[person] > 1) > MostTangled)
        {
            return null;
        }

        ReducibleNetwork reducible = new();
        int[] places = new int[network.People];
        for (int person = 0; person < network.People; person++)
        {
            places[person] = network.IsReached[person] ? ReducibleNetwork.Source
                : network.IsTarget[person] && network.Willing[person] == 1 ? ReducibleNetwork.Target
                : reducible.AddPerson(network.Willing[person]);
            if (network.IsTarget[person])
            {
                reducible.Add(places[person], ReducibleNetwork.Target, 1);
            }
        }

        for (int tie = 0; tie < network.Ties; tie++)
        {
            reducible.Add(places[network.From[tie]], places[network.To[tie]], network.Chance[tie]);
            if (network.IsReached[network.From[tie]])
            {
                reducible.Hold(places[network.To[tie]]);
            }
        }

        return new ExactChance(mostStates, cancellation).Of(reducible) is { } outcome
            ? Of(
                network, places, outcome.Chance,
                place => place == ReducibleNetwork.Target
                    ? (1, outcome.WithoutDirect)
                    : outcome.Held.GetValueOrDefault(place, (outcome.Chance, outcome.Chance)))
            : null;
    }

    private static ChanceOfTries? Limited(TryNetwork network, int mostStates, CancellationToken cancellation)
    {
        // A target who may decline stands one tie before what all targets have in common.
        bool allAgree = Enumerable.Range(0, network.People).All(person => !network.IsTarget[person] || network.Willing[person] == 1);
        int steps = network.MostSteps + (allAgree ? 0 : 1);
        int[] places = new int[network.People];
        int count = 1;
        for (int person = 0; person < network.People; person++)
        {
            places[person] = network.IsReached[person] ? 0 : network.IsTarget[person] && allAgree ? NotHeld : count++;
        }

        if (count > ReachChance.MostPeople)
        {
            return null;
        }

        LimitedChance limited = new(CoreOf(network, places, count), mostStates, cancellation);
        ChanceOfTries chances = Of(
            network,
            places,
            limited.Chance(steps),
            place => place == NotHeld ? (1, limited.WithoutDirect(steps)) : (limited.Met(place, steps), limited.NotMet(place, steps)));
        return limited.IsOver ? null : chances;
    }

    private static CoreNetwork CoreOf(TryNetwork network, int[] places, int count)
    {
        CoreNetwork core = new(count);
        Array.Fill(core.Willing, 1);
        for (int person = 0; person < network.People; person++)
        {
            if (places[person] > 0)
            {
                core.Willing[places[person]] = network.Willing[person];
                if (network.IsTarget[person])
                {
                    core.AddToTarget(places[person], 1);
                }
            }
        }

        for (int tie = 0; tie < network.Ties; tie++)
        {
            (int from, int to, double chance) = (places[network.From[tie]], places[network.To[tie]], network.Chance[tie]);
            if (to == NotHeld)
            {
                core.AddToTarget(from, Either(core.ToTarget[from], chance));
            }
            else
            {
                core.Add(from, to, Either(core.Chance(from, to), chance));
            }
        }

        return core;
    }

    // Ties of several people reached to one person are one way to them; after the no of one the others are left.
    private static ChanceOfTries Of(TryNetwork network, int[] places, double chance, Func<int, (double Met, double NotMet)> outcomes)
    {
        int[] tries = network.FirstTries();
        double[] afterYes = new double[tries.Length];
        double[] afterNo = new double[tries.Length];
        foreach (IGrouping<int, int> ways in Enumerable.Range(0, tries.Length).GroupBy(place => places[network.To[tries[place]]]))
        {
            int[] same = [.. ways];
            (double met, double notMet) = outcomes(ways.Key);
            double[] others = Others([.. same.Select(place => network.Chance[tries[place]])]);
            for (int way = 0; way < same.Length; way++)
            {
                double yes = network.Yes(tries[same[way]]);
                afterYes[same[way]] = met;
                afterNo[same[way]] = network.Willing[network.To[tries[same[way]]]] == 1
                    ? notMet + (others[way] * (met - notMet))
                    : Math.Clamp((chance - (yes * met)) / (1 - yes), 0, chance);
            }
        }

        return new ChanceOfTries(OverallChance.Exactly(chance), tries, afterYes, afterNo);
    }

    /// <summary>For each of some ways the chance that any other of them works.</summary>
    private static double[] Others(double[] chances)
    {
        double[] others = new double[chances.Length];
        for (int way = 1; way < chances.Length; way++)
        {
            others[way] = Either(others[way - 1], chances[way - 1]);
        }

        double behind = 0;
        for (int way = chances.Length - 1; way >= 0; way--)
        {
            others[way] = Either(others[way], behind);
            behind = Either(behind, chances[way]);
        }

        return others;
    }

    private static double Either(double one, double other) => one + (other * (1 - one));
}
