using FsCheck;
using FsCheck.Fluent;
using static NetworkApproach.Tests.Approaches.Told;

namespace NetworkApproach.Tests.Approaches;

/// <summary>Who stands behind what was told: whoever only repeats somebody is no source of their own.</summary>
public sealed class OriginsTests
{
    private static readonly string[] People = ["ann", "bob", "cyd", "dan", "eve"];

    public static Arbitrary<(string Teller, string? From)> Tellings() => Arb.From(
        from teller in Gen.Elements(People)
        from other in Gen.Elements([.. People, null, null, null])
        select (teller, other == teller ? null : other));

    [Theory]
    [InlineData("", "")]
    [InlineData("ann", "ann")]
    [InlineData("ann, bob", "ann bob")]
    [InlineData("ann < dan, bob < dan", "dan")]
    [InlineData("ann < dan, dan", "dan")]
    [InlineData("bob < ann, ann < dan", "dan")]
    [InlineData("ann, ann < dan", "ann dan")]
    [InlineData("bob < ann, ann, ann < dan", "ann dan")]
    [InlineData("ann < bob, bob < ann", "ann")]
    [InlineData("cyd < bob, ann < bob, bob < ann", "ann")]
    public void Those_behind_are_told_apart_from_those_who_repeat(string tellings, string sources) => Assert.Equal(
        sources.Split(' ', StringSplitOptions.RemoveEmptyEntries),
        Sources(
            tellings
                .Split(", ", StringSplitOptions.RemoveEmptyEntries)
                .Select(one => one.Split(" < ") is [var teller, var from] ? (teller, (string?)from) : (one, null))));

    [Cases(1000, Arbitrary = [typeof(OriginsTests)])]
    public void As_by_going_through_every_way_back((string Teller, string? From)[] tellings) => Assert.Equal(
        tellings.SelectMany(one => Back(one.From ?? one.Teller, [], tellings)).Distinct().Order(StringComparer.Ordinal), Sources(tellings));

    [Cases(1000, Arbitrary = [typeof(OriginsTests)])]
    public void Repeating_a_source_adds_none((string Teller, string? From)[] tellings)
    {
        string[] sources = Sources(tellings);

        Assert.All(sources, source => Assert.Equal(sources, Sources([.. tellings, ("newcomer", source)])));
        Assert.Equal(sources, Sources(tellings.Reverse()));
        Assert.Equal(sources, Sources([.. tellings, .. tellings]));
    }

    [Fact]
    public void A_belief_is_not_confirmed_by_somebody_who_repeats_somebody_who_repeats()
    {
        ApproachEvent Confirms(string id, string talk, string? from) =>
            new ApproachEvent.FactLearnt(
                new ActId(id), At(5), new ActId(talk), Topic.Work, id, Belief: new ActId("b"), Bearing: Bearing.Confirms,
                HeardFrom: from is null ? null : Who(from));

        Approach approach = Approach.Fold(
        [
            Open, Known("k", 0, "ann"), Known("l", 0, "bob"), Talked("ta", 1, "ann"), Talked("tb", 2, "bob"), Believed("b", 0),
            Confirms("f", "ta", "dan"), Confirms("g", "tb", "ann"),
        ]);

        Assert.Equal(BeliefStanding.SaidOnce, approach.Brief().Beliefs.Single().Standing);
        Assert.Equal(1, approach.CompanySheet(At(6)).Known.Single().Beliefs.Single().Sources);
    }

    private static string[] Sources(IEnumerable<(string Teller, string? From)> tellings) =>
        [
            .. Origins
                .Of(tellings.Select(one => (Who(one.Teller), one.From is null ? (ContactId?)null : Who(one.From))))
                .Select(who => who.Value)
        ];

    /// <summary>The ends of every way back that does not turn in a circle; of a circle without any end, its first by name.</summary>
    private static string[] Back(string who, string[] way, (string Teller, string? From)[] tellings)
    {
        string[] ends = Ends(who, way, tellings);
        return ends.Length > 0 ? ends : [Reached(who, tellings).Min(StringComparer.Ordinal)!];
    }

    private static string[] Ends(string who, string[] way, (string Teller, string? From)[] tellings)
    {
        bool isFirstHand = tellings.Any(one => one.Teller == who && one.From is null);
        string[] from = [.. tellings.Where(one => one.Teller == who && one.From is not null).Select(one => one.From!).Distinct()];
        return isFirstHand || from.Length == 0
            ? [who]
            : [.. from
                .Where(next => next != who && !way.Contains(next))
                .SelectMany(next => Ends(next, [.. way, who], tellings))
                .Distinct()];
    }

    private static HashSet<string> Reached(string who, (string Teller, string? From)[] tellings)
    {
        HashSet<string> reached = [who];
        while (tellings.Any(one => reached.Contains(one.Teller) && one.From is not null && reached.Add(one.From)))
        {
        }

        return reached;
    }
}
