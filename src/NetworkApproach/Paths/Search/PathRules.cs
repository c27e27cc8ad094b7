namespace NetworkApproach.Paths;

/// <summary>A query in the numbers of one network: who may stand where on a path, and which ties may be walked at which cost. Used again by
/// other queries.</summary>
internal sealed class PathRules
{
    private readonly HashSet<int> avoided = [];
    private readonly HashSet<int> sources = [];
    private readonly HashSet<int> targets = [];

    /// <summary>No rules yet.</summary>
    internal PathRules()
    {
    }

    /// <summary>The rules of a query that asks for no order of paths.</summary>
    internal PathRules(NetworkIndex network, IntroductionScope query) => Begin(network, query, PathOrder.Likeliest);

    internal PathOrder Order { get; private set; }

    /// <summary>Sources that are targets themselves, in the order of their ids: each a path of one person, and on no other.</summary>
    internal List<int> AlreadyThere { get; } = [];

    /// <summary>The sources that paths with a step start from.</summary>
    internal List<int> Starts { get; } = [];

    /// <summary>The targets that paths with a step end at.</summary>
    internal List<int> Ends { get; } = [];

    /// <summary>Those who stand on no path with a step.</summary>
    internal List<int> Barred { get; } = [];

    /// <summary>How many ties a path may have; int.MaxValue where no path of the network is that long.</summary>
    internal int MostSteps { get; private set; }

    internal TieRules Ties { get; } = new();

    /// <summary>Whether somebody who is no source is a target.</summary>
    internal bool IsEnd(int person) => targets.Contains(person);

    /// <summary>Takes the rules of a query.</summary>
    internal void Begin(NetworkIndex network, IntroductionScope query, PathOrder order)
    {
        Clear();
        Order = order;
        MostSteps = query.MaxRelays >= network.People.Count ? int.MaxValue : query.MaxRelays + 1;
        AddTo(avoided, network.People, query.Avoid);
        AddTo(sources, network.People, query.From);
        AddTo(targets, network.People, query.Targets);
        for (int place = 0; place < query.Companies.Count; place++)
        {
            foreach (int person in network.Workplaces.At(query.Companies[place], query.WorkedThere))
            {
                if (!network.People.Forgotten.Contains(person))
                {
                    targets.Add(person);
                }
            }
        }

        sources.ExceptWith(avoided);
        targets.ExceptWith(avoided);
        Place(network.People, query);
        for (int place = 0; place < query.Granted.Count; place++)
        {
            if (TryNumber(network.People, query.Granted[place], out int from, out int to))
            {
                Ties.Grant(from, to);
            }
        }

        for (int place = 0; place < query.Refused.Count; place++)
        {
            if (TryNumber(network.People, query.Refused[place], out int from, out int to))
            {
                Ties.Refuse(from, to);
            }
        }
    }

    /// <summary>Forgets the query.</summary>
    internal void Clear()
    {
        avoided.Clear();
        sources.Clear();
        targets.Clear();
        AlreadyThere.Clear();
        Starts.Clear();
        Ends.Clear();
        Barred.Clear();
        Ties.Clear();
    }

    private void Place(People people, IntroductionScope query)
    {
        for (int place = 0; place < query.From.Count; place++)
        {
            int source = people.NumberOf(query.From[place]);
            if (sources.Contains(source))
            {
                (targets.Contains(source) ? AlreadyThere : Starts).Add(source);
            }
        }

        foreach (int target in targets)
        {
            if (!sources.Contains(target))
            {
                Ends.Add(target);
            }
        }

        Barred.AddRange(avoided);
        Barred.AddRange(AlreadyThere);
        for (int place = 0; place < query.Capped.Count; place++)
        {
            int capped = people.NumberOf(query.Capped[place]);
            if (capped >= 0 && !sources.Contains(capped) && !targets.Contains(capped))
            {
                Barred.Add(capped);
            }
        }
    }

    private static bool TryNumber(People people, (ContactId Relay, ContactId Prospect) pair, out int from, out int to)
    {
        (from, to) = (people.NumberOf(pair.Relay), people.NumberOf(pair.Prospect));
        return from >= 0 && to >= 0;
    }

    private static void AddTo(HashSet<int> numbers, People people, IReadOnlyList<ContactId> ids)
    {
        for (int place = 0; place < ids.Count; place++)
        {
            if (people.NumberOf(ids[place]) is >= 0 and int number)
            {
                numbers.Add(number);
            }
        }
    }
}
