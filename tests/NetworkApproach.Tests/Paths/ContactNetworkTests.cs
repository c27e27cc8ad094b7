using Xunit;

namespace NetworkApproach.Tests.Paths;

public class ContactNetworkTests
{
    private static readonly ContactId Me = new("me");
    private static readonly ContactId Ann = new("ann");
    private static readonly ContactId Bob = new("bob");
    private static readonly CompanyName Noname = new("Noname Corp");

    [Fact]
    public void An_empty_network_has_nobody()
    {
        ContactNetwork network = ContactNetwork.Of([], []);

        Assert.Empty(network.Contacts);
        Assert.Empty(network.Ties);
        Assert.Null(network.Find(Me));
        Assert.Empty(network.PeopleAt(Noname));
    }

    [Fact]
    public void A_person_only_at_an_end_of_a_tie_has_their_id_for_a_name()
    {
        ContactNetwork network = ContactNetwork.Of([new Contact(Ann, "Ann Lee")], [new Tie(Me, Ann, new Warmth(3))]);

        Assert.Equal(["Ann Lee", "me"], network.Contacts.Select(contact => contact.Name));
        Assert.Equal("me", network.Find(Me)?.Name);
    }

    [Fact]
    public void Of_a_repeated_pair_the_greatest_chance_is_kept_then_the_fewest_minutes()
    {
        Tie faint = new(Me, Ann, new Warmth(1)) { Minutes = 1 };
        Tie slow = new(Me, Ann, new Warmth(4)) { Minutes = 40 };
        Tie quick = new(Me, Ann, new Warmth(4)) { Minutes = 30 };
        Tie back = new(Ann, Me, new Warmth(2));

        Assert.Equal([back, quick], ContactNetwork.Of([], [faint, slow, quick, back]).Ties);
    }

    [Fact]
    public void An_ended_tie_hides_no_lasting_one_and_its_people_are_known_all_the_same()
    {
        Tie ended = new(Me, Ann, new Warmth(5)) { Until = new DateOnly(2024, 5, 6) };
        Tie lasting = new(Me, Ann, new Warmth(1));

        Assert.Equal([lasting], ContactNetwork.Of([], [ended, lasting]).Ties);
        Assert.Equal(2, ContactNetwork.Of([], [ended]).Contacts.Count);
        Assert.Empty(ContactNetwork.Of([], [ended]).FindWarmPaths(WarmPathQuery.To(Ann, from: Me)));
    }

    [Fact]
    public void A_tie_to_oneself_is_ignored_and_the_person_known()
    {
        ContactNetwork network = ContactNetwork.Of([], [new Tie(Me, Me, new Warmth(5))]);

        Assert.Empty(network.Ties);
        Assert.NotNull(network.Find(Me));
    }

    [Fact]
    public void A_person_described_twice_is_one_whatever_the_order()
    {
        Contact one = new(Ann, "ann", [new Employment(Noname)], isConsultant: true);
        Contact other = new(Ann, "Ann Lee", [new Employment(new CompanyName("Acme"), "Buyer"), new Employment(Noname)]);

        foreach (Contact[] order in new[] { new[] { one, other }, [other, one], [one, other, one] })
        {
            Contact ann = Assert.Single(ContactNetwork.Of(order, []).Contacts);
            Assert.Equal("Ann Lee", ann.Name);
            Assert.True(ann.IsConsultant);
            Assert.Equal(["Acme", "Noname Corp"], ann.Employments.Select(employment => employment.Company.Text));
        }
    }

    [Fact]
    public void A_person_described_once_keeps_their_employments_in_the_order_given()
    {
        Contact ann = new(Ann, "Ann", [new Employment(new CompanyName("Zeta")), new Employment(new CompanyName("Acme"))]);

        Assert.Same(ann, ContactNetwork.Of([ann], []).Find(Ann));
        Assert.Same(ann, ContactNetwork.Of([ann, ann], []).Find(Ann));
    }

    [Fact]
    public void People_are_found_at_a_company_now_and_now_or_ever()
    {
        Contact ann = new(Ann, "Ann", [new Employment(Noname, "Buyer"), new Employment(Noname, "Head", new DateOnly(2020, 1, 1))]);
        Contact bob = new(Bob, "Bob", [new Employment(Noname, null, new DateOnly(2020, 1, 1))]);
        ContactNetwork network = ContactNetwork.Of([bob, ann], []);

        Assert.Equal([ann], network.PeopleAt(Noname));
        Assert.Equal([ann, bob], network.PeopleEverAt(Noname));
        Assert.Empty(network.PeopleEverAt(new CompanyName("Elsewhere")));
    }

    [Fact]
    public void The_host_may_replace_the_odds()
    {
        Odds kinder = new(tie => new Chance(tie.Kind == TieKind.Known ? 0.9 : 0.1));
        Tie[] ties = [new Tie(Me, Ann, new Warmth(1)), new Tie(Ann, Bob, new Warmth(5)) { Kind = TieKind.Inferred }];

        WarmPath path = Assert.Single(ContactNetwork.Of([], ties, kinder).FindWarmPaths(WarmPathQuery.To(Bob, from: Me)));
        Assert.Equal([0.9, 0.1], path.Steps.Select(step => step.Chance.Value));
    }

    [Fact]
    public void Nulls_are_refused_at_the_door()
    {
        Assert.Throws<ArgumentNullException>(() => ContactNetwork.Of(null!, []));
        Assert.Throws<ArgumentNullException>(() => ContactNetwork.Of([], null!));
        Assert.Throws<ArgumentException>(() => ContactNetwork.Of([null!], []));
        Assert.Throws<ArgumentException>(() => ContactNetwork.Of([], [null!]));
        Assert.Throws<ArgumentNullException>(() => ContactNetwork.Of([], []).FindWarmPaths(null!));
    }

    [Fact]
    public void An_unknown_person_to_start_from_or_to_reach_is_named()
    {
        ContactNetwork network = ContactNetwork.Of([], [new Tie(Me, Ann, new Warmth(3))]);

        Assert.Contains(
            "bob", Assert.Throws<ArgumentException>(() => network.FindWarmPaths(WarmPathQuery.To(Bob, from: Me))).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "bob", Assert.Throws<ArgumentException>(() => network.FindWarmPaths(WarmPathQuery.To(Ann, from: Bob))).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_may_name_people_the_network_does_not_know()
    {
        ContactNetwork network = ContactNetwork.Of([], [new Tie(Me, Ann, new Warmth(3))]);
        WarmPathQuery query = WarmPathQuery.To(Ann, from: Me) with
        {
            Avoid = [Bob],
            Capped = [Bob],
            Refused = [(Bob, Ann)],
            Granted = [(Ann, Bob)]
        };

        Assert.Single(network.FindWarmPaths(query));
    }

    [Fact]
    public void A_company_nobody_works_at_has_no_path()
    {
        ContactNetwork network = ContactNetwork.Of([], [new Tie(Me, Ann, new Warmth(3))]);

        WarmPaths paths = network.FindWarmPaths(WarmPathQuery.To("Noname Corp", from: Me));
        Assert.Empty(paths);
        Assert.True(paths.Complete);
    }

    [Fact]
    public void A_search_nobody_waits_for_stops()
    {
        ContactNetwork network = ContactNetwork.Of([], [new Tie(Me, Ann, new Warmth(3))]);

        Assert.Throws<OperationCanceledException>(() => network.FindWarmPaths(
            WarmPathQuery.To(Ann, from: Me), new CancellationToken(canceled: true)));
    }

    [Fact]
    public void A_search_given_up_between_two_paths_stops_and_the_next_one_is_not_the_worse_for_it()
    {
        ContactId[] relays = [.. Enumerable.Range(0, 9).Select(number => new ContactId($"r{number}"))];
        ContactNetwork network = ContactNetwork.Of(
            [], relays.SelectMany(relay => new[] { new Tie(Me, relay, new Warmth(3)), new Tie(relay, Bob, new Warmth(3)) }));
        WarmPathQuery query = WarmPathQuery.To(Bob, from: Me) with { Count = 9 };
        using CancellationTokenSource source = new();
        using IEnumerator<WarmPath> paths = network.EnumerateWarmPaths(query, source.Token).GetEnumerator();

        Assert.True(paths.MoveNext());
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => paths.MoveNext());
        Assert.Equal(9, network.FindWarmPaths(query).Count);
    }
}
