using FsCheck;
using FsCheck.Xunit;
using Xunit;
using static NetworkApproach.Tests.Approaches.Decided;
using static NetworkApproach.Tests.Approaches.Told;

namespace NetworkApproach.Tests.Planning;

/// <summary>Plans of an approach where the order changes the chance: under a cap, towards a day, and where it matters who
/// introduces.</summary>
[EachProperty(1_000, Arbitrary = [typeof(RandomHistoriesWithCorrections)])]
public class PlannerCapTests
{
    private const double Rounding = 1e-9;

    private static readonly PlannerOptions KnownTiesAlone = PlannerOptions.Default with { NamesFromOneTalk = 0 };

    [Property]
    public void Within_any_caps_every_move_is_accepted_asks_for_no_more_than_is_left_and_promises_no_more_than_the_plan(
        Script script, DoNotSize<int> seed)
    {
        RandomPlans random = new(script);
        PlannerOptions options = Drawn(random, new Random(seed.Item));
        ApproachPlan plan = random.Plan(options);
        Vacuous.If(plan.Moves.Count == 0);
        Assert.All(plan.Moves.Where(move => move.Move.IsRecorded), move =>
        {
            ApproachCommand command = move.Move.ToCommand(new ActId("planned"), random.Now);
            Assert.IsType<Decision.Accepted>(random.Approach.Decide(command, random.FootprintOf(Concerned(move.Move))));
            if (move.Move is Move.Contact contact && move.Reason != PlanReason.HandOffToRegain)
            {
                Assert.InRange(contact.Attempt.Minutes, 0, options.MostMinutes ?? int.MaxValue);
            }

            if (move.Yes is not null)
            {
                Assert.InRange(move.Chance, move.AfterNo - Rounding, Math.Min(move.AfterYes, plan.Chance.Value) + Rounding);
            }
        });
    }

    [Property]
    public void A_cap_never_raises_the_chance_nor_does_a_greater_one_lower_it(Script script, DoNotSize<int> seed)
    {
        RandomPlans random = new(script);
        PlannerOptions options = Drawn(random, new Random(seed.Item));
        PlannerOptions wider = options with { MostMinutes = options.MostMinutes + 30, ReachBy = options.ReachBy?.AddDays(4) };
        PlannerOptions free = options with { MostMinutes = null, ReachBy = null };
        (ApproachPlan narrow, ApproachPlan wide, ApproachPlan whole) = (random.Plan(options), random.Plan(wider), random.Plan(free));
        Vacuous.If(new[] { narrow, wide, whole }.Any(plan => plan.Chance.Method == ChanceMethod.Simulation));
        Assert.InRange(narrow.Chance.Value, 0, wide.Chance.Value + Rounding);
        Assert.InRange(wide.Chance.Value, 0, whole.Chance.Value + Rounding);
    }

    [Fact]
    public void Once_the_cheap_way_has_taken_its_minutes_the_likelier_one_no_longer_fits()
    {
        ContactNetwork network = Network(
            Tie("me", "ann", 4), Tie("ann", "bob", 5), Tie("me", "cyd", 3) with { Minutes = 5 }, Tie("cyd", "bob", 2) with { Minutes = 5 });
        Approach approach = After([Open, Known("k", 0, "ann"), Known("c", 0, "cyd")]);

        ApproachPlan free = Planner.Plan(approach, network, At(0), KnownTiesAlone);
        Assert.Empty(free.Dropped);
        ApproachPlan capped = Planner.Plan(approach, network, At(0), KnownTiesAlone with { MostMinutes = 40 });
        Assert.Equal([PlanAssumption.NoCapOnMinutes], capped.Dropped);
        Assert.Equal(Who("ann"), capped.Moves[0].Move.Towards!.Id);
        Assert.True(capped.Chance.Value < free.Chance.Value && capped.Minutes.Value <= 40);
        Assert.Equal(PlanPrecedence.Chance, capped.Explain(capped.Moves[0]).By);
        Assert.DoesNotContain(
            Planner.Plan(approach, network, At(0), KnownTiesAlone with { MostMinutes = 19 }).Moves, move => move.Yes is not null);
    }

    [Fact]
    public void Nobody_on_the_way_is_planned_to_be_asked_for_more_than_they_have_left()
    {
        ContactNetwork network = Network(Tie("me", "ann", 4), Tie("ann", "bob", 3) with { Minutes = 60 });
        Approach approach = After([Open, Known("k", 0, "ann")]);

        Assert.Equal(20 + (Math.Sqrt(0.65) * 20), Planner.Plan(approach, network, At(0), KnownTiesAlone).Minutes.Value, 9);
        Assert.Equal(
            20 + (Math.Sqrt(0.65) * 4),
            Planner.Plan(approach, network, At(0), KnownTiesAlone, [new Footprint(Who("bob"), 26, 0, 0, 0, 0, [], [])]).Minutes.Value, 9);
    }

    [Fact]
    public void A_day_leaves_out_what_would_come_too_late()
    {
        // Two working days to Ann's yes, and two each for the name, the leave and Bob's: eight.
        ContactNetwork network = Network(Tie("me", "ann", 4), Tie("ann", "bob", 3));
        Approach approach = After([Open, Known("k", 0, "ann")]);
        ApproachPlan free = Planner.Plan(approach, network, At(0), KnownTiesAlone);
        DateOnly eighth = approach.Policy.WorkingDaysAfter(Day(0), 8);

        ApproachPlan enough = Planner.Plan(approach, network, At(0), KnownTiesAlone with { ReachBy = eighth });
        Assert.Equal([PlanAssumption.NoCapOnDays], enough.Dropped);
        Assert.Equal(free.Chance.Value, enough.Chance.Value, 12);
        ApproachPlan late = Planner.Plan(approach, network, At(0), KnownTiesAlone with { ReachBy = eighth.AddDays(-1) });
        Assert.Equal(0, late.Chance.Value);
        Assert.DoesNotContain(late.Moves, move => move.Yes is not null);
        Assert.Equal(0, Planner.Plan(approach, network, At(0), KnownTiesAlone with { ReachBy = Day(-1), DaysToAnswer = 0 }).Chance.Value);
        Assert.Equal(
            free.Chance.Value,
            Planner.Plan(approach, network, At(0), KnownTiesAlone with { ReachBy = Day(0), DaysToAnswer = 0 }).Chance.Value, 12);
    }

    [Fact]
    public void Leave_that_ends_before_a_silence_would_is_used_first_and_the_chance_is_that_of_using_it_first()
    {
        ContactNetwork network = Network(Tie("ann", "bob", 4), Tie("ann", "dan", 2), Tie("dan", "helen", 2), Tie("bob", "helen", 4));
        IEnumerable<ApproachEvent> history =
        [
            .. BobNamed,
            Boss("b", 1, "helen"),
            Named("d", 1, "ann", "dan"),
            Granted("g", 1, "ann", "bob"),
            Granted("h", 1, "ann", "dan", 2)
        ];
        ApproachPlan plan = Planner.Plan(After(history), network, At(1), KnownTiesAlone);
        ApproachPlan whole = Planner.Plan(
            After([.. history.SkipLast(1), Granted("h", 1, "ann", "dan", 80)]), network, At(1), KnownTiesAlone);

        PlannedMove[] steps = [.. plan.Moves.Where(move => move.Yes is not null)];
        Assert.Equal([PlanAssumption.NothingExpires], plan.Dropped);
        Assert.Equal(Who("dan"), steps[0].Move.Towards!.Id);
        Assert.Equal(plan.Chance.Value, steps[0].Chance, 9);
        Assert.Equal(whole.Chance.Value, plan.Chance.Value, 9);
        Assert.True(steps[1].Chance < plan.Chance.Value);
        Assert.Empty(whole.Dropped);
    }

    [Fact]
    public void Where_it_matters_who_introduces_the_stronger_introduction_comes_first()
    {
        // Bob has leave from both: a no to a faint introduction would end him.
        ContactNetwork network = Network(Tie("ann", "bob", 5), Tie("cyd", "bob", 3));
        Approach approach = After(
            [.. BobNamed, Known("c", 1, "cyd"), Talked("u", 1, "cyd"), Named("m", 1, "cyd", "bob"), Granted("g", 1, "ann", "bob"),
                Granted("h", 1, "cyd", "bob")]);
        ApproachPlan plan = Planner.Plan(approach, network, At(1), KnownTiesAlone with { WhoIntroducesMatters = true });
        PlannedMove first = plan.Moves.First(move => move.Yes is not null);

        Assert.Equal([PlanAssumption.SameAnswerWhoeverAsks], plan.Dropped);
        Assert.Equal(Who("ann"), ((Move.Contact)first.Move).Attempt.Citing!.Relay.Id);
        Assert.Equal(Math.Sqrt(0.8), plan.Chance.Value, 9);
        Assert.Equal(0, first.AfterNo, 9);
    }

    [Fact]
    public void Caps_that_say_nothing_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => PlannerOptions.Default with { MostMinutes = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => PlannerOptions.Default with { DaysToAnswer = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => PlannerOptions.Default with { DaysToAnswer = 367 });
    }

    private static PlannerOptions Drawn(RandomPlans random, Random dice) => PlannerOptions.Default with
    {
        MostMinutes = dice.Next(3) == 0 ? null : 5 * dice.Next(1, 30),
        ReachBy = dice.Next(2) == 0 ? null : random.Approach.Policy.DayOf(random.Now).AddDays(dice.Next(-1, 40)),
        WhoIntroducesMatters = dice.Next(2) == 0,
        MostTies = 6,
        MostLeads = 1,
    };

    private static ContactId? Concerned(Move move) => move switch
    {
        Move.Contact contact => contact.Attempt.To.Id,
        Move.Ask ask => ask.Of.Id,
        _ => null,
    };

    private static Tie Tie(string from, string to, int warmth) => new(Who(from), Who(to), new Warmth(warmth));

    /// <summary>Bob and Helen work at the target.</summary>
    private static ContactNetwork Network(params Tie[] ties)
    {
        Employment[] there = [new Employment(new CompanyName("Noname Corp"))];
        return ContactNetwork.Of([new Contact(Who("bob"), "Bob", there), new Contact(Who("helen"), "Helen", there)], ties);
    }
}
