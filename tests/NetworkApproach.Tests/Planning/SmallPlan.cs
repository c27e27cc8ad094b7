using FsCheck;
using FsCheck.Fluent;

namespace NetworkApproach.Tests.Planning;

/// <summary>A tie of a small plan; people and figures are drawn by their places in short lists, so that much is equal.</summary>
public sealed record PlannedTie(int From, int To, int Chance, int Minutes)
{
    private static readonly double[] Chances = [1, 1, 0.5, 0.5, 0.25, 0.9, 0.07, 0.7, 0.35];
    private static readonly int[] AllMinutes = [1, 20, 20, 35, 60];

    /// <summary>The tie, among so many people.</summary>
    public Tie Among(int people) => new(SmallPlan.Person(From, people), SmallPlan.Person(To, people), new Warmth(3))
    {
        StatedChance = new Chance(Chances[Chance]),
        Minutes = AllMinutes[Minutes],
    };
}

/// <summary>What is asked; every person is drawn by place.</summary>
public sealed record DrawnPlan(
    int People,
    IReadOnlyList<int> From,
    IReadOnlyList<int> To,
    int MaxRelays,
    IReadOnlyList<int> Avoid,
    IReadOnlyList<int> Capped,
    IReadOnlyList<int> Refused,
    IReadOnlyList<int> Granted,
    IReadOnlyList<int> Willing)
{
    private static readonly double[] Chances = [0.5, 0.8, 1, 0.3];

    /// <summary>The query as a host would state it.</summary>
    public PlanQuery Query => PlanQuery.To(To.Select(Person), From.Select(Person)) with
    {
        MaxRelays = MaxRelays,
        Avoid = [.. Avoid.Select(Person)],
        Capped = [.. Capped.Select(Person)],
        Refused = [.. Refused.Select(Pair)],
        Granted = [.. Granted.Select(Pair)],
        Willing = Willing.GroupBy(Person).ToDictionary(who => who.Key, who => new Chance(Chances[who.First() % Chances.Length])),
    };

    /// <summary>The same; where nothing can be tried: one seeker, one target, and two ties that lead from one to the other.</summary>
    public (DrawnPlan Drawn, PlannedTie[] Ties) WithAWay(PlannedTie[] ties, PlannedTie first, PlannedTie second)
    {
        if (TryNetwork.Of(Of(ties), Query, default).Ties > 0)
        {
            return (this, ties);
        }

        DrawnPlan open = this with
        {
            People = Math.Max(3, People),
            From = [0],
            To = [1],
            MaxRelays = Math.Max(1, MaxRelays),
            Avoid = [],
            Capped = [],
            Refused = [],
        };
        return (open, [first with { From = 0, To = 2 }, second with { From = 2, To = 1 }, .. ties]);
    }

    /// <summary>The network, in which everybody is known.</summary>
    public ContactNetwork Of(IEnumerable<PlannedTie> ties) =>
        ContactNetwork.Of(Enumerable.Range(0, People).Select(place => new Contact(Person(place), Person(place).Value)), TiesOf(ties));

    /// <summary>The ties as a host would state them.</summary>
    public IEnumerable<Tie> TiesOf(IEnumerable<PlannedTie> ties) => ties.Select(tie => tie.Among(People));

    private ContactId Person(int place) => SmallPlan.Person(place, People);

    private (ContactId, ContactId) Pair(int places) => (Person(places % 7), Person(places / 7));
}

/// <summary>Draws small plans; FsCheck builds the arrays of ties, so that they shrink.</summary>
public static class SmallPlan
{
    private static readonly string[] Ids = ["b", "B", "a", "Z", "é", "_", "10"];

    public static Arbitrary<PlannedTie> Ties() => Arb.From(
        from ends in Gen.Choose(0, 48)
        from chance in Gen.Choose(0, 8)
        from minutes in Gen.Choose(0, 4)
        select new PlannedTie(ends % 7, ends / 7, chance, minutes));

    public static Arbitrary<DrawnPlan> Plans() => Arb.From(
        from people in Gen.Frequency((1, Gen.Choose(1, 3)), (6, Gen.Choose(4, 7)))
        from sources in Gen.Frequency((3, Gen.Constant<int[]>([0])), (1, Some(6, 1, 2)))
        from targets in Gen.Frequency((3, Gen.Constant<int[]>([1])), (1, Some(6, 1, 2)))
        from relays in Gen.Frequency((2, Gen.Choose(0, 3)), (3, Gen.Constant(PlanQuery.AnyNumberOfRelays)))
        from avoid in Few(6)
        from capped in Few(6)
        from refused in Few(48)
        from granted in Few(48)
        from willing in Gen.Frequency((2, Gen.Constant<int[]>([])), (1, Some(27, 1, 4)))
        select new DrawnPlan(people, sources, targets, relays, avoid, capped, refused, granted, willing));

    internal static ContactId Person(int place, int people) => new(Ids[place % people]);

    private static Gen<int[]> Few(int greatest) => Gen.Frequency((4, Gen.Constant<int[]>([])), (1, Some(greatest, 1, 2)));

    private static Gen<int[]> Some(int greatest, int least, int most) =>
        from count in Gen.Choose(least, most)
        from places in Gen.ArrayOf(Gen.Choose(0, greatest), count)
        select places;
}
