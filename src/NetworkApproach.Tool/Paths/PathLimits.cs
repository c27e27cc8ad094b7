namespace NetworkApproach.Tool;

/// <summary>What the paths to every target have in common: the start, how many, how long, and in which order.</summary>
internal sealed record PathLimits
{
    internal ContactId From { get; init; } = new(TieOptions.Me);

    internal IReadOnlyList<ContactId> Avoid { get; init; } = [];

    internal required int Count { get; init; }

    internal required int MaxRelays { get; init; }

    internal required bool WorkedThere { get; init; }

    internal required bool Disjoint { get; init; }

    internal required PathOrder Order { get; init; }

    /// <summary>Asks for paths to one person.</summary>
    internal WarmPathQuery To(ContactId target) => Limited(WarmPathQuery.To(target, From));

    /// <summary>Asks for paths to anybody at one of these companies.</summary>
    internal WarmPathQuery To(IReadOnlyList<CompanyName> companies) =>
        Limited(WarmPathQuery.To(companies[0], From)) with { Companies = companies };

    private WarmPathQuery Limited(WarmPathQuery query) =>
        query with { Avoid = Avoid, Count = Count, MaxRelays = MaxRelays, WorkedThere = WorkedThere, Disjoint = Disjoint, Order = Order };
}
