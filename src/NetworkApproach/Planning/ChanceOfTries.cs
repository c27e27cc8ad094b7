namespace NetworkApproach;

/// <summary>The chance overall of a network of tries, and what it becomes after each answer that can be had now: exact, without a limit on relays.</summary>
internal static class ChanceOfTries
{
    /// <summary>The chance now, and once each person whom those reached know is reached; null where it takes more states than may be looked at.</summary>
    internal static (double Chance, double[] Reaching)? Exactly(TryNetwork network, int mostStates, CancellationToken cancellation, int without = -1)
    {
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
            if (tie != without)
            {
                reducible.Add(places[network.From[tie]], places[network.To[tie]], network.Chance[tie]);
                if (network.IsReached[network.From[tie]])
                {
                    reducible.Hold(places[network.To[tie]]);
                }
            }
        }

        return new ExactChance(mostStates, cancellation).Of(reducible) is not { } held ? null
            : (held.Chance, [.. places.Select(place => place is ReducibleNetwork.Source ? 0 : place is ReducibleNetwork.Target ? 1 : held.After.GetValueOrDefault(place, held.Chance))]);
    }
}
