namespace NetworkApproach;

/// <summary>A query in the numbers of one network: who may stand where on a path, and which ties may be walked at which cost.</summary>
internal sealed class PathRules
{
    private readonly Part[] parts;
    private readonly HashSet<int> refused;
    private readonly HashSet<int> granted;
    private readonly PathOrder order;

    internal PathRules(ContactNetwork network, WarmPathQuery query)
    {
        order = query.Order;
        MostSteps = query.MaxRelays >= network.Graph.People ? int.MaxValue : query.MaxRelays + 1;
        refused = TiesOf(network, query.Refused);
        granted = TiesOf(network, query.Granted);

        HashSet<int> avoided = [.. query.Avoid.Select(network.NumberOf)];
        HashSet<int> sources = [.. query.From.Select(network.NumberOf).Where(number => !avoided.Contains(number))];
        HashSet<int> targets =
        [
            .. query.Targets.Select(network.NumberOf)
                .Concat(query.Companies.SelectMany(company => network.NumbersAt(company, query.WorkedThere)))
                .Where(number => !avoided.Contains(number)),
        ];
        AlreadyThere = [.. sources.Intersect(targets).Order()];
        Starts = [.. sources.Except(AlreadyThere).Order()];
        Ends = [.. targets.Except(AlreadyThere).Order()];

        parts = new Part[network.Graph.People];
        Array.Fill(parts, Part.Relay);
        Give(Part.None, avoided.Concat(AlreadyThere).Concat(query.Capped.Select(network.NumberOf)));
        Give(Part.Start, Starts);
        Give(Part.End, Ends);
    }

    private enum Part : byte
    {
        None,
        Relay,
        Start,
        End,
    }

    /// <summary>Sources that are targets themselves: each a path of one person, and on no other.</summary>
    internal IReadOnlyList<int> AlreadyThere { get; }

    /// <summary>The sources that paths with a step start from.</summary>
    internal IReadOnlyList<int> Starts { get; }

    /// <summary>The targets that paths with a step end at.</summary>
    internal IReadOnlyList<int> Ends { get; }

    /// <summary>How many ties a path may have; int.MaxValue where no path of the network is that long.</summary>
    internal int MostSteps { get; }

    internal bool IsUnlimited => MostSteps == int.MaxValue;

    internal bool IsEnd(int person) => parts[person] == Part.End;

    internal bool MayRelay(int person) => parts[person] == Part.Relay;

    /// <summary>Whether somebody may stand on a path before another: a source or a relay.</summary>
    internal bool MayLead(int person) => parts[person] is Part.Relay or Part.Start;

    internal bool IsGranted(int tie) => granted.Contains(tie);

    internal bool MayWalk(in TieStep step) => refused.Count == 0 || !refused.Contains(step.Tie);

    internal PathKey KeyOf(in TieStep step) => PathKey.OfStep(order, granted.Count > 0 && granted.Contains(step.Tie) ? 0 : step.Cost, step.Minutes);

    private void Give(Part part, IEnumerable<int> people)
    {
        foreach (int person in people.Where(person => person >= 0))
        {
            parts[person] = part;
        }
    }

    private static HashSet<int> TiesOf(ContactNetwork network, IEnumerable<(ContactId Relay, ContactId Prospect)> pairs) =>
    [
        .. pairs.Select(pair => (From: network.NumberOf(pair.Relay), To: network.NumberOf(pair.Prospect)))
            .Where(pair => pair.From >= 0 && pair.To >= 0)
            .Select(pair => network.Graph.TieBetween(pair.From, pair.To))
            .OfType<int>(),
    ];
}
