namespace NetworkApproach.PlanExperiment;

/// <summary>A network that seekers walk.</summary>
internal sealed class Ground
{
    internal const int MaxRelays = WarmPathQuery.DefaultMaxRelays;

    private readonly Dictionary<ContactId, Tie[]> from;
    private readonly ILookup<ContactId, ContactId> towards;

    internal Ground(string name, IEnumerable<Tie> ties)
    {
        Name = name;
        Network = ContactNetwork.Of([], ties);
        from = Network.Ties.GroupBy(tie => tie.From).ToDictionary(same => same.Key, same => same.ToArray());
        towards = Network.Ties.ToLookup(tie => tie.To, tie => tie.From);
    }

    internal string Name { get; }

    internal ContactNetwork Network { get; }

    internal Tie[] TiesFrom(ContactId who) => from.GetValueOrDefault(who) ?? [];

    internal Tie Between(ContactId one, ContactId other) => Array.Find(TiesFrom(one), tie => tie.To == other)!;

    /// <summary>Seeded pairs of a seeker and a boss whom they do not know, and whom at most three relays could lead to.</summary>
    internal IReadOnlyList<SeekerPair> Pairs(int count, int seed)
    {
        Random random = new(seed);
        List<SeekerPair> pairs = [];
        while (pairs.Count < count)
        {
            ContactId seeker = Network.Contacts[random.Next(Network.Contacts.Count)].Id;
            ContactId boss = Network.Contacts[random.Next(Network.Contacts.Count)].Id;
            Dictionary<ContactId, int> steps = StepsTo(boss);
            if (seeker != boss
                && Array.TrueForAll(TiesFrom(seeker), tie => tie.To != boss)
                && Array.Exists(TiesFrom(seeker), tie => steps.ContainsKey(tie.To)))
            {
                pairs.Add(new SeekerPair(pairs.Count, seeker, boss, steps));
            }
        }

        return pairs;
    }

    private Dictionary<ContactId, int> StepsTo(ContactId boss)
    {
        Dictionary<ContactId, int> steps = new() { [boss] = 0 };
        Queue<ContactId> queue = new([boss]);
        while (queue.TryDequeue(out ContactId who))
        {
            foreach (ContactId before in steps[who] < MaxRelays ? towards[who] : [])
            {
                if (steps.TryAdd(before, steps[who] + 1))
                {
                    queue.Enqueue(before);
                }
            }
        }

        return steps;
    }
}

/// <summary>Somebody who seeks, and the boss they want to meet.</summary>
/// <param name="Number">From which their world is drawn.</param>
/// <param name="Seeker">Who seeks.</param>
/// <param name="Boss">Whom.</param>
/// <param name="StepsToBoss">Everybody from whom the boss is at most so many ties away as there may be relays.</param>
internal sealed record SeekerPair(int Number, ContactId Seeker, ContactId Boss, Dictionary<ContactId, int> StepsToBoss);
