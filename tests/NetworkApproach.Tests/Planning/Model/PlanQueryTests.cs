using Xunit;

namespace NetworkApproach.Tests.Planning;

public class PlanQueryTests
{
    private static readonly ContactId Me = new("me");
    private static readonly ContactId Ann = new("ann");
    private static readonly ContactId Bob = new("bob");

    [Fact]
    public void A_query_is_told_by_what_it_asks_whatever_the_order()
    {
        PlanQuery one = PlanQuery.To([Bob, Ann], Me, Ann, Me) with
        {
            Refused = [(Me, Bob), (Me, Ann)],
            Willing = new Dictionary<ContactId, Chance> { [Bob] = new(0.5), [Ann] = new(0.4) }
        };
        PlanQuery other = PlanQuery.To([Ann, Bob, Bob], Ann, Me) with
        {
            Refused = [(Me, Ann), (Me, Bob)],
            Willing = new Dictionary<ContactId, Chance> { [Ann] = new(0.4), [Bob] = new(0.5) }
        };

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(one, other with { Willing = new Dictionary<ContactId, Chance>() });
        Assert.Equal([Ann, Bob], other.Willing.Keys);
        Assert.Equal(PlanQuery.AnyNumberOfRelays, one.MaxRelays);
    }

    [Fact]
    public void What_says_nothing_is_refused()
    {
        PlanQuery query = PlanQuery.To(Bob, Me);

        Assert.Throws<ArgumentException>(() => PlanQuery.To(Bob));
        Assert.Throws<ArgumentException>(() => PlanQuery.To(default(ContactId), Me));
        Assert.Throws<ArgumentException>(() => query with { Willing = new Dictionary<ContactId, Chance> { [Bob] = default } });
        Assert.Throws<ArgumentException>(() => query with { Willing = new Dictionary<ContactId, Chance> { [default] = new(0.5) } });
        Assert.Throws<ArgumentNullException>(() => query with { Willing = null! });
        Assert.Throws<ArgumentOutOfRangeException>(() => query with { MaxRelays = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => query with { MostWork = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => query with { MostMinutes = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => query with { MostDays = -1 });
        Assert.Throws<ArgumentException>(() => query with { MostMinutesWith = new Dictionary<ContactId, int> { [Bob] = -1 } });
        Assert.Throws<ArgumentException>(() => query with { OpenFor = new Dictionary<(ContactId, ContactId), int> { [(Me, Bob)] = -1 } });
        Assert.Throws<ArgumentException>(() => query with
        {
            DaysOver = new Dictionary<(ContactId, ContactId), TryDays>
            {
                [(Me,
            default)] = TryDays.Default
            }
        });
        Assert.Throws<ArgumentNullException>(() => query with { Days = null! });
        Assert.Throws<ArgumentOutOfRangeException>(() => new TryDays(-1, 0));
        Assert.Throws<ArgumentException>(() => ContactNetwork.Of([], [new Tie(Me, Ann, new Warmth(3))]).PlanIntroductions(query));
    }

    [Fact]
    public void Anybody_at_a_company_will_do()
    {
        Contact[] people =
        [
            new(Ann, "Ann", [new Employment(new CompanyName("Noname"))]),
            new(Bob, "Bob", [new Employment(new CompanyName("Noname"), null, new DateOnly(2020, 1, 1))])
        ];
        ContactNetwork network = ContactNetwork.Of(people, [TieOf(Me, Ann, 0.5), TieOf(Me, Bob, 0.5)]);

        Assert.Equal(0.5, network.PlanIntroductions(PlanQuery.To("Noname", Me)).Chance.Value);
        Assert.Equal(0.75, network.PlanIntroductions(PlanQuery.To("Noname", Me) with { WorkedThere = true }).Chance.Value);
        Assert.Equal(0, network.PlanIntroductions(PlanQuery.To("Elsewhere", Me)).Chance.Value);
    }

    [Fact]
    public void A_plan_nobody_waits_for_stops() => Assert.Throws<OperationCanceledException>(() =>
        ContactNetwork.Of([], [TieOf(Me, Bob, 0.5)]).PlanIntroductions(PlanQuery.To(Bob, Me), new CancellationToken(canceled: true)));

    [Fact]
    public void A_plan_is_told_in_one_line()
    {
        IntroductionPlan plan = ContactNetwork.Of([], [TieOf(Me, Ann, 0.5), TieOf(Ann, Bob, 0.8)]).PlanIntroductions(PlanQuery.To(Bob, Me));

        Assert.Equal("chance 0.40, 30.0 minutes; first me > ann", plan.ToString());
        Assert.Equal("me > ann: 0.50, then 0.80 or 0.00; 30.0 minutes", Assert.Single(plan.Tries).ToString());
        Assert.Equal("0.40", plan.Chance.ToString());
    }

    private static Tie TieOf(ContactId from, ContactId to, double chance) =>
        new(from, to, new Warmth(3)) { StatedChance = new Chance(chance) };
}
