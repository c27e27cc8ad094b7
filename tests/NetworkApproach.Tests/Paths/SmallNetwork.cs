using FsCheck;
using FsCheck.Fluent;

namespace NetworkApproach.Tests.Paths;

/// <summary>A tie of a small network; people and figures are drawn by their places in short lists, so that much is equal.</summary>
public sealed record DrawnTie(int From, int To, int Chance, int Minutes, bool HasEnded)
{
    // 1, 0.5, 0.25 and 0.125 cost 0, 693147, 1386294 and 2079442: sums of different ties are equal, or differ by one.
    private static readonly double[] Chances = [1, 1, 0.5, 0.5, 0.25, 0.125, 0.9];
    private static readonly int[] AllMinutes = [1, 20, 20, 40];

    /// <summary>The tie, among so many people.</summary>
    public Tie Among(int people) => new(SmallNetwork.Person(From, people), SmallNetwork.Person(To, people), new Warmth(1 + (Chance % 5)))
    {
        StatedChance = Chance < Chances.Length ? new Chance(Chances[Chance]) : null,
        Minutes = AllMinutes[Minutes],
        Until = HasEnded ? new DateOnly(2020, 1, 1) : null,
    };
}

/// <summary>Somebody's work.</summary>
public sealed record DrawnEmployment(int Person, bool AtTarget, bool IsPast)
{
    /// <summary>A description of the person, among so many.</summary>
    public Contact Among(int people)
    {
        ContactId id = SmallNetwork.Person(Person, people);
        return new Contact(
            id, id.Value, [new Employment(new CompanyName(AtTarget ? "Noname" : "Other"), null, IsPast ? new DateOnly(2021, 2, 3) : null)]);
    }
}

/// <summary>A query; every person is drawn by place.</summary>
public sealed record DrawnQuery(
    int People,
    IReadOnlyList<int> From,
    IReadOnlyList<int> To,
    bool ToCompany,
    bool WorkedThere,
    PathOrder Order,
    int Count,
    int MaxRelays,
    IReadOnlyList<int> Avoid,
    IReadOnlyList<int> Capped,
    IReadOnlyList<int> Refused,
    IReadOnlyList<int> Granted)
{
    /// <summary>The query as a host would state it.</summary>
    public WarmPathQuery Query => WarmPathQuery.To(PeopleOf(To), PeopleOf([.. From, 0])) with
    {
        From = [.. PeopleOf(From.Count == 0 ? [0] : From)],
        Companies = ToCompany ? [new CompanyName("Noname")] : [],
        WorkedThere = WorkedThere,
        Order = Order,
        Count = Count,
        MaxRelays = MaxRelays,
        Avoid = [.. PeopleOf(Avoid)],
        Capped = [.. PeopleOf(Capped)],
        Refused = [.. PairsOf(Refused)],
        Granted = [.. PairsOf(Granted)],
    };

    /// <summary>The same, from one person to anybody else, two at least and nobody left out: for where paths are needed, and this query has
    /// none.</summary>
    public WarmPathQuery ToAnybodyFrom(int place)
    {
        ContactId from = SmallNetwork.Person(place, People);
        ContactId[] others = [.. PeopleOf(Enumerable.Range(0, People)).Where(id => id != from)];
        return Query with { From = [from], Targets = others, Count = Math.Max(2, Count), Avoid = [], Capped = [], Refused = [] };
    }

    private IEnumerable<ContactId> PeopleOf(IEnumerable<int> places) => places.Select(place => SmallNetwork.Person(place, People));

    private IEnumerable<(ContactId, ContactId)> PairsOf(IEnumerable<int> places) =>
        places.Select(place => (SmallNetwork.Person(place % 9, People), SmallNetwork.Person(place / 9, People)));
}

/// <summary>Draws small networks and queries; FsCheck builds the arrays, so that they shrink.</summary>
public static class SmallNetwork
{
    // Ordinal order is none of the orders a culture would give.
    private static readonly string[] Ids = ["b", "B", "a", "Z", "é", "_", "10", "9", "aa"];

    public static Arbitrary<DrawnTie> Ties() => Arb.From(
        from ends in Gen.Choose(0, 80)
        from chance in Gen.Choose(0, 8)
        from minutes in Gen.Choose(0, 3)
        from ended in Gen.Choose(0, 19)
        select new DrawnTie(ends % 9, ends / 9, chance, minutes, ended == 0));

    public static Arbitrary<DrawnEmployment> Employments() => Arb.From(
        from person in Gen.Choose(0, 8)
        from target in Gen.Choose(0, 2)
        from past in Gen.Choose(0, 2)
        select new DrawnEmployment(person, target > 0, past == 0));

    public static Arbitrary<DrawnQuery> Queries() => Arb.From(
        from people in Gen.Frequency((1, Gen.Choose(1, 3)), (5, Gen.Choose(4, 9)))
        from sources in Few(8, 2)
        from targets in Few(8, 2)
        from company in Gen.Choose(0, 2)
        from ever in Gen.Choose(0, 1)
        from order in Gen.Elements(PathOrder.Likeliest, PathOrder.FewestRelays, PathOrder.LeastMinutes)
        from count in Gen.Frequency((3, Gen.Choose(1, 5)), (1, Gen.Choose(6, 200)))
        from relays in Gen.Frequency((3, Gen.Choose(0, 4)), (1, Gen.Choose(5, 9)), (2, Gen.Constant(WarmPathQuery.AnyNumberOfRelays)))
        from avoid in Few(8, 1)
        from capped in Few(8, 1)
        from refused in Few(80, 4)
        from granted in Few(80, 4)
        select new DrawnQuery(people, sources, targets, company == 0, ever == 0, order, count, relays, avoid, capped, refused, granted));

    internal static ContactId Person(int place, int people) => new(Ids[place % people]);

    internal static ContactNetwork Of(DrawnQuery query, IEnumerable<DrawnTie> ties, IEnumerable<DrawnEmployment> employments) =>
        ContactNetwork.Of(Described(query, employments), ties.Select(tie => tie.Among(query.People)));

    /// <summary>Everybody, so that nobody whom the query names is unknown, and what is drawn of their work.</summary>
    internal static IEnumerable<Contact> Described(DrawnQuery query, IEnumerable<DrawnEmployment> employments) =>
        Ids
            .Take(query.People)
            .Select(id => new Contact(new ContactId(id), id))
            .Concat(employments.Select(employment => employment.Among(query.People)));

    private static Gen<int[]> Few(int greatest, int most) =>
        from count in Gen.Choose(0, most)
        from places in Gen.ArrayOf(Gen.Choose(0, greatest), count)
        select places;
}
