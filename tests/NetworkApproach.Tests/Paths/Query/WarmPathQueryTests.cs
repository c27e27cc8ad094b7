using Xunit;

namespace NetworkApproach.Tests.Paths;

public class WarmPathQueryTests
{
    private static readonly ContactId Me = new("me");
    private static readonly ContactId Ann = new("ann");
    private static readonly ContactId Bob = new("bob");

    [Fact]
    public void A_query_asks_for_the_three_likeliest_paths_of_three_relays_at_most()
    {
        WarmPathQuery query = WarmPathQuery.To("Noname Corp", from: Me);

        Assert.Equal([Me], query.From);
        Assert.Equal([new CompanyName("Noname Corp")], query.Companies);
        Assert.Empty(query.Targets);
        Assert.Equal((3, 3, PathOrder.Likeliest, false), (query.Count, query.MaxRelays, query.Order, query.WorkedThere));
        Assert.Empty(query.Avoid);
        Assert.Empty(query.Capped);
        Assert.Empty(query.Refused);
        Assert.Empty(query.Granted);
    }

    [Fact]
    public void It_may_start_from_everybody_reached_and_end_at_any_of_several()
    {
        ContactId[] reached = [Me, Ann, Me];

        Assert.Equal([Ann, Me], WarmPathQuery.To("Noname Corp", reached).From);
        Assert.Equal([Ann, Me], WarmPathQuery.To(Bob, Me, Ann).From);
        Assert.Equal([Ann, Bob], WarmPathQuery.To([Bob, Ann], from: Me).Targets);
        Assert.Equal([Bob], WarmPathQuery.To(Bob, from: Me).Targets);
    }

    [Fact]
    public void What_it_was_given_is_copied()
    {
        List<ContactId> avoid = [Bob];
        WarmPathQuery query = WarmPathQuery.To(Ann, from: Me) with { Avoid = avoid };
        avoid.Clear();

        Assert.Equal([Bob], query.Avoid);
    }

    [Fact]
    public void Two_queries_are_equal_if_they_ask_the_same()
    {
        WarmPathQuery one = WarmPathQuery.To("Noname Corp", Me, Ann) with { Avoid = [Bob], Refused = [(Ann, Bob)] };
        WarmPathQuery other = WarmPathQuery.To("Noname Corp", Ann, Me) with { Avoid = [Bob, Bob], Refused = [(Ann, Bob)] };

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(one, other with { Avoid = [] });
        Assert.NotEqual(one, other with { From = [Me] });
        Assert.NotEqual(one, other with { Refused = [(Bob, Ann)] });
        Assert.NotEqual(one, other with { Granted = [(Bob, Ann)] });
        Assert.NotEqual(one, other with { Capped = [Bob] });
        Assert.NotEqual(one, other with { Targets = [Bob] });
        Assert.NotEqual(one, other with { Companies = [] });
        Assert.NotEqual(one, other with { Count = 4 });
    }

    [Fact]
    public void Its_bounds_are_kept()
    {
        WarmPathQuery query = WarmPathQuery.To(Ann, from: Me);

        Assert.Throws<ArgumentOutOfRangeException>(() => query with { Count = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => query with { Count = 1_001 });
        Assert.Throws<ArgumentOutOfRangeException>(() => query with { MaxRelays = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => query with { MostWork = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => query with { Order = (PathOrder)3 });
        Assert.Equal(1_000, (query with { Count = 1_000 }).Count);
    }

    [Fact]
    public void It_needs_somebody_to_start_from()
    {
        Assert.Throws<ArgumentException>(() => WarmPathQuery.To(Ann));
        Assert.Throws<ArgumentException>(() => WarmPathQuery.To(Ann, from: Me) with { From = [] });
    }

    [Fact]
    public void Default_ids_and_names_are_refused()
    {
        WarmPathQuery query = WarmPathQuery.To(Ann, from: Me);

        Assert.Throws<ArgumentException>(() => WarmPathQuery.To(Ann, from: default(ContactId)));
        Assert.Throws<ArgumentException>(() => WarmPathQuery.To(default(ContactId), from: Me));
        Assert.Throws<ArgumentException>(() => WarmPathQuery.To(default(CompanyName), from: Me));
        Assert.Throws<ArgumentException>(() => WarmPathQuery.To(" ", from: Me));
        Assert.Throws<ArgumentException>(() => query with { Avoid = [default] });
        Assert.Throws<ArgumentException>(() => query with { Capped = [default] });
        Assert.Throws<ArgumentException>(() => query with { Refused = [(Ann, default)] });
        Assert.Throws<ArgumentException>(() => query with { Granted = [(default, Ann)] });
    }

    [Fact]
    public void Nulls_are_refused_at_the_door()
    {
        WarmPathQuery query = WarmPathQuery.To(Ann, from: Me);

        Assert.Throws<ArgumentNullException>(() => WarmPathQuery.To((IEnumerable<ContactId>)null!, from: Me));
        Assert.Throws<ArgumentNullException>(() => WarmPathQuery.To(Ann, null!));
        Assert.Throws<ArgumentNullException>(() => WarmPathQuery.To(new CompanyName("Noname"), null!));
        Assert.Throws<ArgumentNullException>(() => query with { Avoid = null! });
        Assert.Throws<ArgumentNullException>(() => query with { Companies = null! });
        Assert.Throws<ArgumentNullException>(() => query with { Refused = null! });
    }
}
