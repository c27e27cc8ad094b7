using FsCheck;
using Xunit;

namespace NetworkApproach.Tests.Planning;

[EachProperty(1_000)]
public class CappedPlanTests
{
    private static readonly ContactId Me = new("p0");

    [Cases(1_000)]
    public void Under_caps_and_where_it_matters_who_introduces_the_plan_is_the_best_of_all_orders(DoNotSize<int> seed)
    {
        (ContactNetwork network, PlanQuery query) = Drawn(new Random(seed.Item), mostTies: 7);
        EveryCappedOrder every = new(network.Ties, query);
        IntroductionPlan plan = network.PlanIntroductions(query);

        (double chance, double minutes) = every.Best();
        Assert.Equal(chance, plan.Chance.Value, 1e-9);
        Assert.Equal(minutes, plan.Minutes.Value, 1e-9);
        Assert.Equal((ChanceMethod.Exact, MinutesMethod.Exact), (plan.Chance.Method, plan.Minutes.Method));
        Assert.All(plan.Tries, one =>
        {
            (double afterYes, double afterNo,
                double first) = every.First(network.Ties.ToList().FindIndex(tie => tie.From == one.From.Id && tie.To == one.To.Id));
            Assert.Equal(afterYes, one.AfterYes, 1e-9);
            Assert.Equal(afterNo, one.AfterNo, 1e-9);
            Assert.Equal(first, one.Minutes, 1e-9);
        });
        Assert.Equal(chance > 0, plan.Tries.Count > 0);
    }

    [Xunit.Fact]
    public void Where_two_certain_ties_do_equally_well_within_a_cap_one_is_still_planned()
    {
        (ContactId ann, ContactId bob, ContactId boss) = (new("ann"), new("bob"), new("boss"));
        ContactNetwork network = ContactNetwork.Of(
            [], [Known(Me, ann, 1, 30), Known(Me, bob, 1, 30), Known(ann, bob, 1, 30), Known(bob, boss, 0.5, 40)]);
        IntroductionPlan plan = network.PlanIntroductions(PlanQuery.To(boss, Me) with { MostMinutes = 130 });

        Assert.Equal(0.5, plan.Chance.Value, 1e-9);
        Assert.Equal(bob, Assert.Single(plan.Tries).To.Id);

        static Tie Known(ContactId from, ContactId to, double chance, int minutes) =>
            new(from, to, new Warmth(3)) { StatedChance = new Chance(chance), Minutes = minutes };
    }

    [Cases(1_000)]
    public void The_named_plan_never_passes_the_best_one_and_its_runs_tell_the_same(DoNotSize<int> seed)
    {
        Random random = new(seed.Item);
        TryNetwork network = Network(random);
        for (int draw = 1; draw < 5 && network.Ties == 0; draw++)
        {
            network = Network(random);
        }

        Vacuous.If(network.Ties == 0);

        double best = CappedPlan.Best(network, 1_000_000, default)!.Chances.Overall.Value;
        double chains = CappedPlan.ByChains(network, 1_000_000, default)!.Chances.Overall.Value;
        double improved = CappedPlan.Improved(network, 1_000_000, default)!.Chances.Overall.Value;
        OverallChance simulated = CappedPlan.Simulated(network, 1, 100_000, default).Chances.Overall;

        Assert.InRange(improved, chains - 1e-9, best + 1e-9);
        // Twice the 99 % interval: beyond it lies one case in four million.
        double half = (simulated.High - simulated.Low) / 2;
        Assert.InRange(chains, simulated.Low - half - 1e-9, simulated.High + half + 1e-9);

        static TryNetwork Network(Random random)
        {
            (ContactNetwork contacts, PlanQuery query) = Drawn(random, mostTies: 9);
            return TryNetwork.Of(contacts, query, default);
        }
    }

    [Cases(1_000)]
    public void Followed_to_its_end_and_made_anew_after_each_answer_a_plan_passes_no_cap_and_comes_to_the_chance_it_told(
        DoNotSize<int> seed)
    {
        (ContactNetwork network, PlanQuery query) = Drawn(new Random(seed.Item), mostTies: 6);
        query = query with { DaysOver = new Dictionary<(ContactId, ContactId), TryDays>(), MaxRelays = PlanQuery.AnyNumberOfRelays };

        Assert.Equal(network.PlanIntroductions(query).Chance.Value, Followed(network, query), 1e-9);
    }

    // What is left of each cap is all that the next plan is told.
    private static double Followed(ContactNetwork network, PlanQuery query)
    {
        if (network.PlanIntroductions(query).Tries is not [var first, ..])
        {
            return query.Targets.Any(query.From.Contains) ? 1 : 0;
        }

        (ContactId From, ContactId To) pair = (first.From.Id, first.To.Id);
        int? minutes = query.MostMinutes - first.Tie.Minutes;
        Dictionary<ContactId, int> with = query.MostMinutesWith.ToDictionary();
        if (query.MostMinutesEach is not null || with.ContainsKey(pair.To))
        {
            with[pair.To] = with.GetValueOrDefault(pair.To, query.MostMinutesEach ?? int.MaxValue) - first.Tie.Minutes;
            Assert.True(with[pair.To] >= 0);
        }

        Assert.True(minutes is null or >= 0);
        double relay = network.TieBetween(pair.From, pair.To)!.StatedChance!.Value.Value;
        double agrees = first.Yes.Value / relay;
        return (relay * agrees * After(query.Days.UntilYes, next => next with { From = [.. next.From, pair.To] }))
            + (relay < 1 ? (1 - relay) * After(query.Days.UntilNo, next => next) : 0)
            + (agrees < 1 - 1e-12
                ? relay * (1 - agrees) * After(query.Days.UntilNo, next => next with { Avoid = [.. next.Avoid, pair.To] })
                : 0);

        double After(int days, Func<PlanQuery, PlanQuery> answered)
        {
            PlanQuery next = answered(query with
            {
                Refused = [.. query.Refused, pair, .. query.OpenFor.Where(one => one.Value < days).Select(one => one.Key)],
                OpenFor = query.OpenFor.Where(one => one.Value >= days).ToDictionary(one => one.Key, one => one.Value - days),
                MostMinutesWith = with,
            });
            return next.Targets.Any(next.From.Contains) ? 1
                : minutes == 0 || query.MostDays < days || next.Targets.Any(next.Avoid.Contains) ? 0
                : Followed(network, next with { MostMinutes = minutes, MostDays = query.MostDays - days });
        }
    }

    [Fact]
    public void A_cap_that_nothing_reaches_changes_only_what_is_said_to_be_dropped()
    {
        Tie[] ties = [TieOf("p0", "a", 0.5, 20), TieOf("a", "boss", 0.5, 20), TieOf("p0", "boss", 0.1, 20)];
        ContactNetwork network = ContactNetwork.Of([], ties);
        PlanQuery query = PlanQuery.To(new ContactId("boss"), Me);
        IntroductionPlan simple = network.PlanIntroductions(query);
        IntroductionPlan capped = network.PlanIntroductions(query with { MostMinutes = 1_000, MostMinutesEach = 1_000 });

        Assert.Empty(simple.Dropped);
        Assert.Equal([PlanAssumption.NoCapOnMinutes, PlanAssumption.NoCapOnAPerson], capped.Dropped);
        Assert.Equal(simple.Chance.Value, capped.Chance.Value, 1e-12);
        Assert.Equal(simple.Minutes.Value, capped.Minutes.Value, 1e-9);
    }

    [Fact]
    public void A_cheap_chain_does_not_come_before_one_that_a_cap_would_then_exclude()
    {
        // Alone the cheap one goes first; once its 10 minutes are gone, 40 of 45 no longer fit.
        ContactNetwork network = ContactNetwork.Of(
            [], [TieOf("p0", "a", 0.3, 10), TieOf("a", "boss", 1, 1), TieOf("p0", "b", 0.9, 40), TieOf("b", "boss", 1, 5)]);
        PlanQuery query = PlanQuery.To(new ContactId("boss"), Me);

        Assert.Equal("a", network.PlanIntroductions(query).Tries[0].To.Id.Value);
        IntroductionPlan capped = network.PlanIntroductions(query with { MostMinutes = 45 });
        Assert.Equal("b", capped.Tries[0].To.Id.Value);
        Assert.Equal(0.9, capped.Chance.Value, 1e-12);
    }

    [Fact]
    public void Leave_that_ends_first_is_used_first_and_the_chance_counts_what_silences_cost()
    {
        // Each try that fails takes three days: whoever comes second is tried on the third day, when Bob's leave is over.
        ContactNetwork network = ContactNetwork.Of(
            [], [TieOf("p0", "a", 0.9, 20), TieOf("a", "boss", 1, 1), TieOf("p0", "b", 0.3, 20), TieOf("b", "boss", 1, 1)]);
        PlanQuery query = PlanQuery.To(new ContactId("boss"), Me);

        Assert.Equal("a", network.PlanIntroductions(query).Tries[0].To.Id.Value);
        IntroductionPlan expiring = network.PlanIntroductions(
            query with { OpenFor = new Dictionary<(ContactId, ContactId), int> { [(Me, new ContactId("b"))] = 2 } });
        Assert.Equal("b", expiring.Tries[0].To.Id.Value);
        Assert.Equal(0.93, expiring.Chance.Value, 1e-12);
        Assert.Equal([PlanAssumption.NothingExpires], expiring.Dropped);

        // Four days are enough for either way, and not for the second after the first.
        IntroductionPlan hurried = network.PlanIntroductions(query with { MostDays = 4 });
        Assert.Equal("a", hurried.Tries[0].To.Id.Value);
        Assert.Equal(0.9, hurried.Chance.Value, 1e-12);
        Assert.Equal(0.93, network.PlanIntroductions(query with { MostDays = 7 }).Chance.Value, 1e-12);
        Assert.Equal([PlanAssumption.NoCapOnDays], hurried.Dropped);
        Assert.Empty(network.PlanIntroductions(query with { MostDays = 3 }).Tries);
    }

    [Fact]
    public void A_strong_introduction_comes_first_where_a_no_ends_the_person()
    {
        ContactNetwork network = ContactNetwork.Of([], [TieOf("p0", "boss", 1, 1), TieOf("p0", "a", 1, 50), TieOf("a", "boss", 1, 50)]);
        PlanQuery query = PlanQuery.To(new ContactId("boss"), Me) with
        {
            WillingThrough = new Dictionary<(ContactId, ContactId), Chance>
            {
                [(Me, new ContactId("boss"))] = new(0.2),
                [(new ContactId("a"), new ContactId("boss"))] = new(0.8)
            },
        };
        IntroductionPlan plan = network.PlanIntroductions(query);

        Assert.Equal("a", plan.Tries[0].To.Id.Value);
        Assert.Equal(0.8, plan.Chance.Value, 1e-12);
        Assert.Equal([PlanAssumption.SameAnswerWhoeverAsks], plan.Dropped);
    }

    private static (ContactNetwork Network, PlanQuery Query) Drawn(Random random, int mostTies)
    {
        int people = random.Next(2, 7);
        Dictionary<(int From, int To), Tie> ties = [];
        for (int tie = random.Next(mostTies, 2 * mostTies); tie > 0 && ties.Count < mostTies; tie--)
        {
            (int from, int to) = (random.Next(people - 1), random.Next(1, people));
            if (from != to)
            {
                ties[(from, to)] = TieOf($"p{from}", $"p{to}", random.Next(5) == 0 ? 1 : random.Next(1, 10) / 10.0, random.Next(1, 5) * 10);
            }
        }

        PlanQuery query = PlanQuery.To(new ContactId($"p{people - 1}"), Me) with
        {
            MostMinutes = random.Next(3) > 0 ? random.Next(2, 15) * 10 : null,
            MostMinutesEach = random.Next(2) > 0 ? random.Next(2, 8) * 10 : null,
            Willing = random.Next(3) == 0
                ? new Dictionary<ContactId, Chance> { [new ContactId("p1")] = new(0.6) }
                : new Dictionary<ContactId, Chance>(),
            MostMinutesWith = random.Next(3) == 0
                ? new Dictionary<ContactId, int>
                {
                    [new ContactId("p1")] = random.Next(6) * 10,
                    [new ContactId("p2")] = random.Next(6) * 10
                }
                : new Dictionary<ContactId, int>(),
            MostDays = random.Next(3) == 0 ? random.Next(0, 16) : null,
            Days = random.Next(3) == 0 ? new TryDays(random.Next(4), random.Next(5)) : TryDays.Default,
            DaysOver = random.Next(3) > 0
                ? []
                : ties.Values
                    .Where(_ => random.Next(2) == 0)
                    .ToDictionary(tie => (tie.From, tie.To), _ => new TryDays(random.Next(5), random.Next(6))),
            OpenFor = random.Next(2) == 0
                ? []
                : ties.Values.Where(_ => random.Next(2) == 0).ToDictionary(tie => (tie.From, tie.To), _ => random.Next(9)),
            WillingThrough = random.Next(2) == 0
                ? []
                : ties.Values
                    .Where(_ => random.Next(2) == 0)
                    .ToDictionary(tie => (tie.From, tie.To), _ => new Chance(random.Next(2, 10) / 10.0)),
        };
        query = query.Dropped.Count == 0 ? query with { MostMinutes = 100 } : query;
        return (ContactNetwork.Of([new Contact(Me, "me"), new Contact(query.Targets[0], "boss")], ties.Values), query);
    }

    private static Tie TieOf(string from, string to, double chance, int minutes) =>
        new(new ContactId(from), new ContactId(to), new Warmth(3)) { StatedChance = new Chance(chance), Minutes = minutes };
}
