namespace NetworkApproach;

/// <summary>A query in the numbers of one network: who may stand where on a path, and which ties may be walked at which cost.</summary>
internal sealed class PathRules
{
    internal PathRules(ContactNetwork network, WarmPathQuery query)
    {
        Order = query.Order;
        MostSteps = query.MaxRelays >= network.People.Count ? int.MaxValue : query.MaxRelays + 1;
        HashSet<int> avoided = [.. NumbersOf(network, query.Avoid)];
        HashSet<int> sources = [.. NumbersOf(network, query.From).Where(number => !avoided.Contains(number))];
        HashSet<int> targets = [.. NumbersOf(network, query.Targets).Where(number => !avoided.Contains(number))];
        foreach (CompanyName company in query.Companies)
        {
            targets.UnionWith(network.NumbersAt(company, query.WorkedThere).Where(number => !avoided.Contains(number)));
        }

        AlreadyThere = [.. sources.Where(targets.Contains).Order(Comparer<int>.Create(network.People.Compare))];
        Starts = [.. sources.Where(number => !targets.Contains(number))];
        Ends = [.. targets.Where(number => !sources.Contains(number))];
        Barred = [.. avoided, .. AlreadyThere, .. NumbersOf(network, query.Capped).Where(number => !sources.Contains(number) && !targets.Contains(number))];
        foreach ((int from, int to) in PairsOf(network, query.Granted))
        {
            Ties.Grant(from, to);
        }

        foreach ((int from, int to) in PairsOf(network, query.Refused))
        {
            Ties.Refuse(from, to);
        }
    }

    internal PathOrder Order { get; }

    /// <summary>Sources that are targets themselves, in order: each a path of one person, and on no other.</summary>
    internal int[] AlreadyThere { get; }

    /// <summary>The sources that paths with a step start from.</summary>
    internal int[] Starts { get; }

    /// <summary>The targets that paths with a step end at.</summary>
    internal int[] Ends { get; }

    /// <summary>Those who stand on no path with a step.</summary>
    internal int[] Barred { get; }

    /// <summary>How many ties a path may have; int.MaxValue where no path of the network is that long.</summary>
    internal int MostSteps { get; }

    internal TieRules Ties { get; } = new();

    private static IEnumerable<int> NumbersOf(ContactNetwork network, IEnumerable<ContactId> ids) =>
        ids.Select(network.People.NumberOf).Where(number => number >= 0);

    private static IEnumerable<(int From, int To)> PairsOf(ContactNetwork network, IEnumerable<(ContactId Relay, ContactId Prospect)> pairs) =>
        pairs.Select(pair => (From: network.People.NumberOf(pair.Relay), To: network.People.NumberOf(pair.Prospect)))
            .Where(pair => pair.From >= 0 && pair.To >= 0);
}
