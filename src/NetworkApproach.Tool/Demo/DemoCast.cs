namespace NetworkApproach.Tool;

/// <summary>The demo's people, who knows whom, and what each has to tell.</summary>
internal sealed class DemoCast
{
    internal const string Company = "Noname Corp";

    internal static readonly ContactId Me = new("me");
    internal static readonly ContactId Boss = new("helen");
    internal static readonly IReadOnlyList<string> Friends = ["ann", "paul", "sofia"];
    internal static readonly IReadOnlyList<string> Guides = ["karim", "lena", "marc"];
    internal static readonly IReadOnlyList<string> Insiders = ["bob", "ines", "tom"];

    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["ann"] = "Ann Leroy",
        ["paul"] = "Paul Garnier",
        ["sofia"] = "Sofia Marques",
        ["karim"] = "Karim Benali",
        ["lena"] = "Lena Vogel",
        ["marc"] = "Marc Oduya",
        ["bob"] = "Bob Marchand",
        ["ines"] = "Inès Roca",
        ["tom"] = "Tom Weber",
        ["helen"] = "Helen Drew",
    };

    private static readonly (string From, string To, int Warmth)[] Acquainted =
    [
        ("me", "ann", 4), ("me", "paul", 4), ("me", "sofia", 4),
        ("ann", "marc", 4), ("ann", "lena", 3), ("paul", "lena", 4), ("paul", "karim", 3), ("sofia", "karim", 4), ("sofia", "marc", 3),
        ("karim", "bob", 4), ("karim", "tom", 3), ("lena", "ines", 4), ("lena", "tom", 4), ("marc", "bob", 3), ("marc", "ines", 4),
        ("bob", "helen", 3), ("ines", "helen", 4), ("tom", "helen", 3),
    ];

    // A belief is told by its place; what it says, and what each fact says, is in the words.
    private static readonly Dictionary<string, DemoFact[]> Told = new(StringComparer.Ordinal)
    {
        ["karim"] = [new("karim-business", Topic.Business, 0, Bearing.Contradicts), new("karim-needs", Topic.Needs)],
        ["lena"] = [new("lena-business", Topic.Business, 0, Bearing.Confirms), new("lena-culture", Topic.Culture, InConfidence: true)],
        ["marc"] = [new("marc-business", Topic.Business, 0, Bearing.Confirms), new("marc-needs", Topic.Needs)],
        ["bob"] = [new("bob-work", Topic.Work, 1, Bearing.Confirms), new("decides", Topic.Decision)],
        ["ines"] = [new("ines-work", Topic.Work, 1, Bearing.Confirms), new("decides", Topic.Decision)],
        ["tom"] = [new("tom-needs", Topic.Needs, 2, Bearing.Contradicts), new("decides", Topic.Decision)],
        ["helen"] = [new("helen-needs", Topic.Needs, 2, Bearing.Contradicts), new("helen-work", Topic.Work, 1, Bearing.Confirms)],
    };

    /// <summary>Casts the demo: who is how close to whom varies by one step either way.</summary>
    internal DemoCast(DemoDice dice, DateOnly today)
    {
        Network = ContactNetwork.Of(
            Names.Select(pair => new Contact(new ContactId(pair.Key), pair.Value, EmploymentsOf(pair.Key, today))),
            Acquainted.Select(tie => new Tie(new ContactId(tie.From), new ContactId(tie.To), new Warmth(tie.Warmth + dice.Below(3) - 1))));
    }

    internal ContactNetwork Network { get; }

    /// <summary>What somebody tells the seeker.</summary>
    internal static IReadOnlyList<DemoFact> FactsOf(ContactId who) => Told.GetValueOrDefault(who.Value) ?? [];

    /// <summary>What the first person inside tells where the approach is to end with a good no.</summary>
    internal static IReadOnlyList<DemoFact> OtherNews =>
        [new("other-work", Topic.Work, 1, Bearing.Contradicts), new("other-conditions", Topic.Conditions)];

    internal static bool IsFriend(ContactId who) => Friends.Contains(who.Value);

    internal static bool IsGuide(ContactId who) => Guides.Contains(who.Value);

    internal static bool IsInside(ContactId who) => Insiders.Contains(who.Value);

    internal Contact Contact(ContactId who) => Network.Find(who)!;

    /// <summary>Whom somebody knows, the closest first.</summary>
    internal IReadOnlyList<ContactId> KnownTo(ContactId who) =>
        [.. Network.Ties.Where(tie => tie.From == who).OrderByDescending(tie => tie.Warmth).ThenBy(tie => tie.To).Select(tie => tie.To)];

    private static IEnumerable<Employment> EmploymentsOf(string id, DateOnly today) => id switch
    {
        "lena" => [new Employment(new CompanyName(Company), Until: today.AddYears(-2))],
        "bob" or "ines" or "tom" or "helen" => [new Employment(new CompanyName(Company))],
        _ => [],
    };
}
