using System.Collections.Concurrent;
using FsCheck.Xunit;
using Xunit;

namespace NetworkApproach.Tests.Paths;

[EachProperty(1_000, Arbitrary = [typeof(SmallNetwork)])]
public class NetworkChangeTests
{
    private static readonly ContactId Me = new("me");
    private static readonly ContactId Boss = new("boss");

    [Property]
    public void Added_ties_make_the_network_that_all_ties_together_make(DrawnQuery drawn, DrawnTie[] ties, DrawnTie[] added)
    {
        ContactNetwork changed = added.Aggregate(
            SmallNetwork.Of(drawn, ties, []), (network, tie) => network.WithTie(tie.Among(drawn.People)));
        ContactNetwork made = SmallNetwork.Of(drawn, [.. ties, .. added], []);

        Same(made, changed, drawn.Query);
    }

    [Property]
    public void People_first_heard_of_in_an_added_tie_stand_where_their_ids_put_them(DrawnQuery drawn, DrawnTie[] others, DrawnTie some)
    {
        DrawnTie[] added = [.. others, some];
        ContactNetwork changed = added.Aggregate(ContactNetwork.Of([], []), (network, tie) => network.WithTie(tie.Among(drawn.People)));
        ContactNetwork made = ContactNetwork.Of([], added.Select(tie => tie.Among(drawn.People)));
        WarmPathQuery query = drawn.Query;
        query = query with
        {
            From = [.. query.From.Where(id => made.Find(id) is not null).DefaultIfEmpty(some.Among(drawn.People).From)],
            Targets = [.. query.Targets.Where(id => made.Find(id) is not null)],
        };
        Same(made, changed, query);
    }

    [Property]
    public void Refusing_and_granting_in_the_network_is_as_doing_so_in_the_query(DrawnQuery drawn, DrawnTie[] ties)
    {
        ContactNetwork network = SmallNetwork.Of(drawn, ties, []);
        WarmPathQuery query = drawn.Query;
        ContactNetwork changed = query.Granted.Aggregate(network, (now, pair) => now.Granting(pair.Relay, pair.Prospect));
        changed = query.Refused.Aggregate(changed, (now, pair) => now.Refusing(pair.Relay, pair.Prospect));

        Assert.Equal(
            network.FindWarmPaths(query).Select(Told), changed.FindWarmPaths(query with { Refused = [], Granted = [] }).Select(Told));
    }

    [Fact]
    public void A_granted_tie_is_found_though_it_costs_less_than_the_least_of_the_network()
    {
        (ContactId ann, ContactId bob, ContactId cleo) = (new("ann"), new("bob"), new("cleo"));
        ContactNetwork network = ContactNetwork.Of(
            [], [Known(Me, ann, 0.37), Known(ann, bob, 0.61), Known(bob, Boss, 0.37), Known(Me, cleo, 0.33), Known(cleo, Boss, 0.33)]);
        WarmPathQuery query = WarmPathQuery.To(Boss, from: Me) with { Count = 1, MaxRelays = WarmPathQuery.AnyNumberOfRelays };

        Assert.Equal([Me, cleo, Boss], network.FindWarmPaths(query)[0].People.Select(person => person.Id));
        Assert.Equal(
            [Me, ann, bob, Boss], network.FindWarmPaths(query with { Granted = [(ann, bob)] })[0].People.Select(person => person.Id));
        Assert.Equal([Me, ann, bob, Boss], network.Granting(ann, bob).FindWarmPaths(query)[0].People.Select(person => person.Id));

        static Tie Known(ContactId from, ContactId to, double chance) => new(from, to, new Warmth(3)) { StatedChance = new Chance(chance) };
    }

    [Property]
    public void Without_somebody_it_is_as_if_they_were_avoided(DrawnQuery of, DrawnTie[] ties, DrawnEmployment[] employments, int place)
    {
        // At most two ask: of three people somebody is left to be taken away.
        DrawnQuery drawn = of with { People = Math.Max(3, of.People) };
        ContactNetwork network = SmallNetwork.Of(drawn, ties, employments);
        ContactId[] others = [.. network.Contacts.Select(contact => contact.Id).Except(drawn.Query.From)];
        ContactId forgotten = others[(place & int.MaxValue) % others.Length];
        ContactNetwork changed = network.Without(forgotten);
        Assert.Equal([forgotten], network.Contacts.Select(contact => contact.Id).Except(changed.Contacts.Select(contact => contact.Id)));
        WarmPathQuery query = drawn.Query with
        {
            Targets = [.. drawn.Query.Targets.Where(id => id != forgotten)],
            Avoid = [.. drawn.Query.Avoid, forgotten]
        };
        Assert.Equal(network.FindWarmPaths(query).Select(Told), changed.FindWarmPaths(query).Select(Told));
        Assert.Null(changed.Find(forgotten));
        Assert.DoesNotContain(changed.Ties, tie => tie.From == forgotten || tie.To == forgotten);
        Assert.DoesNotContain(changed.PeopleEverAt(new CompanyName("Noname")), contact => contact.Id == forgotten);
    }

    [Fact]
    public void A_network_that_was_changed_stays_as_it_is()
    {
        ContactNetwork network = ContactNetwork.Of([], [new Tie(Me, Boss, new Warmth(3))]);

        Assert.Empty(network.Refusing(Me, Boss).FindWarmPaths(WarmPathQuery.To(Boss, from: Me)));
        Assert.Equal(1, network.Granting(Me, Boss).FindWarmPaths(WarmPathQuery.To(Boss, from: Me))[0].Chance.Value);
        Assert.Equal(0.5, network.FindWarmPaths(WarmPathQuery.To(Boss, from: Me))[0].Chance.Value);
        Assert.Same(network, network.Refusing(Boss, Me));
        Assert.Same(network, network.Without(new ContactId("nobody")));
    }

    [Fact]
    public async Task Sixteen_threads_asking_while_ties_change_get_answers_right_for_some_moment_meanwhile()
    {
        // Every change makes one more of the relays certain, or takes it away: each moment has one best path, known beforehand.
        const int Changes = 4_000;
        ContactId[] relays = [.. Enumerable.Range(0, 40).Select(number => new ContactId($"r{number:00}"))];
        Func<ContactNetwork, ContactNetwork>[] changes = new Func<ContactNetwork, ContactNetwork>[Changes];
        string[] answers = new string[Changes];
        Random random = new(20_261_123);
        HashSet<ContactId> refused = [];
        HashSet<ContactId> granted = [];
        ContactNetwork network = ContactNetwork.Of(
            [], relays.SelectMany(relay => new[] { new Tie(Me, relay, new Warmth(3)), new Tie(relay, Boss, new Warmth(3)) }));
        answers[0] = $"me>{relays[0]}>boss 0.25";
        for (int moment = 1; moment < Changes; moment++)
        {
            ContactId relay = relays[random.Next(relays.Length)];
            if (refused.Remove(relay))
            {
                granted.Remove(relay);
                changes[moment] = before => before.WithTie(new Tie(relay, Boss, new Warmth(3)));
            }
            else if (granted.Contains(relay) && refused.Add(relay))
            {
                changes[moment] = before => before.Refusing(relay, Boss);
            }
            else
            {
                granted.Add(relay);
                changes[moment] = before => before.Granting(relay, Boss);
            }

            ContactId[] open = [.. relays.Where(one => !refused.Contains(one))];
            ContactId[] certain = [.. open.Where(granted.Contains)];
            answers[moment] = certain.Length > 0 ? $"me>{certain[0]}>boss 0.50" : open.Length > 0 ? $"me>{open[0]}>boss 0.25" : "none";
        }

        int now = 0;
        ConcurrentQueue<string> wrong = [];
        using Barrier together = new(17);
        Task[] askers =
        [
            .. Enumerable
                .Range(0, 16)
                .Select(_ => Task.Factory.StartNew(Ask, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default))
        ];
        together.SignalAndWait();
        for (int moment = 1; moment < Changes; moment++)
        {
            Volatile.Write(ref network, changes[moment](network));
            Volatile.Write(ref now, moment);
        }

        await Task.WhenAll(askers);
        Assert.Empty(wrong);

        void Ask()
        {
            together.SignalAndWait();
            int first;
            do
            {
                first = Volatile.Read(ref now);
                WarmPaths paths = Volatile.Read(ref network).FindWarmPaths(WarmPathQuery.To(Boss, from: Me) with { Count = 1 });
                // The network is changed just before the moment is told.
                int last = Volatile.Read(ref now);
                string told = paths is [var path] ? $"{string.Join('>', path.People.Select(person => person.Id))} {path.Chance}" : "none";
                if (!answers.AsSpan(first..Math.Min(last + 2, Changes)).Contains(told))
                {
                    wrong.Enqueue($"{told} from {first} to {last}");
                }
            }
            while (first < Changes - 1);
        }
    }

    private static void Same(ContactNetwork expected, ContactNetwork actual, WarmPathQuery query)
    {
        Assert.Equal(expected.Contacts.Select(contact => contact.Id), actual.Contacts.Select(contact => contact.Id));
        Assert.Equal(expected.Ties, actual.Ties);
        Assert.Equal(expected.FindWarmPaths(query).Select(Told), actual.FindWarmPaths(query).Select(Told));
    }

    private static string Told(WarmPath path) => $"{string.Join('>', path.People.Select(person => person.Id))} {path.Cost} {path.Minutes}";
}
