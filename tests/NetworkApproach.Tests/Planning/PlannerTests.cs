using Xunit;
using static NetworkApproach.Tests.Approaches.Decided;
using static NetworkApproach.Tests.Approaches.Told;

namespace NetworkApproach.Tests.Planning;

public class PlannerTests
{
    private static readonly PlannerOptions KnownTiesAlone = PlannerOptions.Default with { NamesFromOneTalk = 0 };
    private static readonly double Half = Math.Sqrt(0.5);

    /// <summary>Me > Ann > Bob, who works there; each of warmth 3 but for Ann, who is close.</summary>
    private static readonly ContactNetwork Chain = Network(Tie("me", "ann", 4), Tie("ann", "bob", 3));

    [Fact]
    public void An_acquaintance_on_the_only_way_by_hand()
    {
        ApproachPlan plan = Planner.Plan(After([Open, Known("k", 0, "ann")]), Chain, At(0), KnownTiesAlone);
        PlannedMove move = Assert.Single(plan.Moves);

        Assert.Equal(PlanReason.Acquainted, move.Reason);
        Assert.Equal(Math.Sqrt(0.65), move.Yes!.Value.Value, 12);
        Assert.Equal(0.5, move.AfterYes, 12);
        Assert.Equal(0, move.AfterNo);
        Assert.Equal(Math.Sqrt(0.65) * 0.5, plan.Chance.Value, 12);
        Assert.Equal(20 + (Math.Sqrt(0.65) * 20), plan.Minutes.Value, 9);
        Assert.Equal(plan.Minutes.Value, move.Minutes, 9);
        Assert.Equal(
            (ChanceMethod.Exact, MinutesMethod.Exact, true, 2), (plan.Chance.Method, plan.Minutes.Method, plan.IsComplete, plan.KnownTies));
        Assert.Equal(3, move.Days);
        Assert.Equal(["me", "ann", "Bob"], move.Way!.People.Select(person => person.Name));
        Assert.Equal([new PlannedStep(OddsStep.Talk, move.Yes.Value)], move.Steps);
    }

    [Fact]
    public void Each_step_done_leaves_the_steps_that_are_left()
    {
        double quarter = Math.Pow(0.5, 0.25);
        Assert.Equal(
            [quarter, quarter, Half], Steps(Interested, 1, PlanReason.NamesForetold), (one, other) => Math.Abs(one - other) < 1e-9);
        Assert.Equal([quarter, Half], Steps(BobNamed, 1, PlanReason.LeaveToAsk), (one, other) => Math.Abs(one - other) < 1e-9);
        Assert.Equal([Half], Steps(BobGranted, 2, PlanReason.LeaveInHand), (one, other) => Math.Abs(one - other) < 1e-9);

        static IEnumerable<double> Steps(IEnumerable<ApproachEvent> history, int day, PlanReason reason)
        {
            ApproachPlan plan = Planner.Plan(After(history), Chain, At(day), KnownTiesAlone);
            PlannedMove move = plan.Moves.Single(one => one.Reason == reason);
            Assert.Equal(move.Steps.Aggregate(1.0, (product, step) => product * step.Chance.Value), plan.Chance.Value, 9);
            Assert.Equal(move.Steps[0].Chance, move.Yes);
            return move.Steps.Select(step => step.Chance.Value);
        }
    }

    [Fact]
    public void Before_interest_a_guide_is_sought_and_after_a_fact_the_verdict_comes_first()
    {
        ContactNetwork network = Network(Tie("me", "ann", 4), Tie("ann", "bob", 3), Tie("ann", "cyd", 3), Tie("cyd", "bob", 3));
        Approach talked = After(AnnTalked);
        PlannedMove[] moves = [.. Planner.Plan(talked, network, At(1), KnownTiesAlone).Moves];
        Assert.Equal([PlanReason.TalkToNote, PlanReason.CourtesyDue, PlanReason.NamesForetold], moves.Select(move => move.Reason));
        PlannedMove first = moves[2];
        Assert.Equal((PlanReason.NamesForetold, new Request.Names(Purpose.Guide)), (first.Reason, ((Move.Ask)first.Move).Request));

        PlannedMove[] learnt = [.. Planner.Plan(After(AnnTalked, Fact("f", 1, "t")), network, At(1)).Moves];
        Assert.Equal(PlanReason.CourtesyDue, learnt[0].Reason);
        Assert.Equal([Interest.Confirmed, Interest.Lost], learnt.Skip(1).Take(2).Select(move => ((Move.JudgeInterest)move.Move).Verdict));
        Assert.All(learnt, move => Assert.False(move.Move is Move.Ask { Request: Request.Names { Purpose: Purpose.Inside } }));
        Assert.Contains(
            Planner.Plan(After(Interested), network, At(1)).Moves,
            move => move.Move is Move.Ask { Request: Request.Names { Purpose: Purpose.Inside } });
    }

    [Fact]
    public void Silence_earns_one_reminder_then_another_relay()
    {
        ContactNetwork network = Network(Tie("me", "ann", 4), Tie("ann", "bob", 3), Tie("cyd", "bob", 3));
        ApproachEvent[] asked =
        [
            .. BobAsked, Known("c", 3, "cyd"), Talked("u", 3, "cyd"), Named("m", 3, "cyd", "bob"), Granted("h", 3, "cyd", "bob"),
            new ApproachEvent.CourtesyPaid(new ActId("p1"), At(3), CourtesyKind.Thanks, new ActId("t")),
            new ApproachEvent.CourtesyPaid(new ActId("p2"), At(3), CourtesyKind.Thanks, new ActId("n")),
            new ApproachEvent.CourtesyPaid(new ActId("p3"), At(3), CourtesyKind.Thanks, new ActId("g")),
            new ApproachEvent.CourtesyPaid(new ActId("p4"), At(3), CourtesyKind.Thanks, new ActId("u")),
            new ApproachEvent.CourtesyPaid(new ActId("p5"), At(3), CourtesyKind.Thanks, new ActId("m")),
            new ApproachEvent.CourtesyPaid(new ActId("p6"), At(3), CourtesyKind.Thanks, new ActId("h")),
        ];
        ApproachPlan waits = Planner.Plan(After(asked), network, At(4), KnownTiesAlone);
        Assert.Empty(waits.Moves);
        AwaitedAnswer awaited = Assert.Single(waits.Awaited);
        Assert.Equal((Who("bob"), (DateOnly?)Day(14)), (awaited.From.Id, awaited.Until));
        Assert.Equal(Late(Half, Math.Pow(0.1, 1.0 / 3)), waits.Chance.Value, 9);

        ApproachPlan due = Planner.Plan(After(asked), network, At(14), KnownTiesAlone);
        Assert.Equal([PlanReason.ReminderDue, PlanReason.LeaveInHand], due.Moves.Select(move => move.Reason));
        Assert.Equal(Late(Half, Math.Pow(0.1, 7.0 / 3)), due.Moves[0].Yes!.Value.Value, 9);
        Assert.Equal(PlanPrecedence.Kind, due.Explain(due.Moves[0]).By);

        // Bob was silent to Ann's introduction, which makes his answer to Cyd's less likely; each may still be answered.
        ContactNetwork closer = Network(Tie("me", "ann", 4), Tie("ann", "bob", 5), Tie("cyd", "bob", 3));
        ApproachPlan spent = Planner.Plan(
            After([.. asked, Attempted("r", 14, "bob", ByLeave("g")), Attempted("s", 20, "bob", ByLeave("h"))]), closer, At(21),
            KnownTiesAlone);
        Assert.Equal(Who("bob"), Assert.Single(spent.Awaited).From.Id);
        Assert.Equal(Late(Math.Sqrt(0.8), 0.1 * Math.Pow(0.1, 1.0 / 3)), spent.Chance.Value, 9);
        Assert.Equal(2, spent.KnownTies);

        ApproachEvent[] reminded = [.. asked, Attempted("r", 14, "bob", ByLeave("g"))];
        PlannedMove next = Assert.Single(Planner.Plan(After(reminded), network, At(20), KnownTiesAlone).Moves);
        Assert.Equal(Who("cyd"), ((Move.Contact)next.Move).Attempt.Citing!.Relay.Id);
    }

    [Fact]
    public void Leave_about_to_expire_is_used_first_though_it_costs_more()
    {
        ContactNetwork network = Network(
            Tie("ann", "bob", 4), new Tie(Who("ann"), Who("dan"), new Warmth(2)) { Minutes = 60 }, Tie("dan", "helen", 2),
            Tie("bob", "helen", 4));
        IEnumerable<ApproachEvent> history(int until) =>
            [
                .. BobNamed,
                Boss("b", 1, "helen"),
                Named("d", 1, "ann", "dan"),
                Granted("g", 1, "ann", "bob"),
                Granted("h", 1, "ann", "dan", until)
            ];

        PlannedMove[] calm = Steps(Planner.Plan(After(history(80)), network, At(1), KnownTiesAlone));
        Assert.Equal(Who("bob"), calm[0].Move.Towards!.Id);
        Assert.Equal(calm[0].Chance, calm[1].Chance);

        ApproachPlan pressed = Planner.Plan(After(history(2)), network, At(1), KnownTiesAlone);
        PlannedMove[] steps = Steps(pressed);
        Assert.Equal(Who("dan"), steps[0].Move.Towards!.Id);
        MoveComparison comparison = pressed.Explain(steps[0]);
        Assert.Equal(PlanPrecedence.Chance, comparison.By);
        Assert.True(comparison.MoreChance > 0.005 && comparison.FewerMinutes < 0);
        Assert.Equal(steps[1].Chance, pressed.Chance.Value - comparison.MoreChance, 9);

        static PlannedMove[] Steps(ApproachPlan plan) => [.. plan.Moves.Where(move => move.Yes is not null)];
    }

    [Fact]
    public void Spending_the_only_relay_before_interest_is_a_cost_and_later_none()
    {
        PlannedMove early = Planner.Plan(After(AnnTalked), Chain, At(1), KnownTiesAlone).Moves.Single(move => move.Yes is not null);
        Assert.Equal(20, early.RelayMinutes, 9);
        Assert.Equal(
            0, Planner.Plan(After(Interested), Chain, At(1), KnownTiesAlone).Moves.Single(move => move.Yes is not null).RelayMinutes);
        Assert.Equal(
            0,
            Planner.Plan(After(AnnTalked), Chain, At(1), KnownTiesAlone with { EarlyRelayMinutes = 0 }).Moves
                .Single(move => move.Yes is not null).RelayMinutes);
    }

    [Fact]
    public void Among_moves_of_the_same_minutes_a_guide_comes_before_an_insider()
    {
        ContactNetwork network = Network(Tie("me", "bob", 3), Tie("bob", "helen", 3), Tie("me", "cyd", 3), Tie("cyd", "helen", 3));
        ApproachPlan plan = Planner.Plan(
            After([Open, Known("k", 0, "bob"), Known("l", 0, "cyd"), Boss("b", 0, "helen")]), network, At(0), KnownTiesAlone);

        Assert.Equal([Who("cyd"), Who("bob")], plan.Moves.Select(move => move.Move.Towards!.Id));
        Assert.Equal(PlanPrecedence.Part, plan.Explain(plan.Moves[0]).By);
        Assert.Contains("cyd comes before bob", plan.Explain(plan.Moves[0]).ToString(), StringComparison.Ordinal);
        Assert.Null(plan.Explain(plan.Moves[1]).Beaten);
    }

    [Fact]
    public void Somebody_at_their_cap_elsewhere_is_not_planned_with()
    {
        Approach approach = After([Open, Known("k", 0, "ann")]);
        Assert.NotEmpty(Planner.Plan(approach, Chain, At(0), KnownTiesAlone, [new Footprint(Who("ann"), 29, 0, 0, 0, 0, [], [])]).Moves);

        ApproachPlan plan = Planner.Plan(approach, Chain, At(0), KnownTiesAlone, [new Footprint(Who("ann"), 30, 0, 0, 0, 0, [], [])]);
        Assert.Equal(0, plan.Chance.Value);
        Assert.Equal([PlanReason.NoWayLeft], plan.Moves.Select(move => move.Reason));
        Assert.Equal(
            0, Planner.Plan(approach, Chain, At(0), KnownTiesAlone, [new Footprint(Who("bob"), 30, 0, 0, 0, 0, [], [])]).Chance.Value);
    }

    [Fact]
    public void While_one_inside_has_not_answered_the_next_one_there_waits_for_the_policys_days()
    {
        ContactNetwork network = Network(Tie("ann", "bob", 3), Tie("ann", "helen", 3));
        ApproachEvent[] asked = [.. BobAsked, Named("m", 3, "ann", "helen"), Granted("h", 3, "ann", "helen")];

        Assert.Empty(Contacted(asked, 4));
        Assert.Equal([Who("helen")], Contacted(asked, 8));
        Assert.Equal(
            [Who("helen")],
            Contacted(
                [.. asked, Known("c", 3, "cyd"), Talked("u", 3, "cyd"),
                    new ApproachEvent.PersonNoted(
                        new ActId("p"), At(3), new Contact(Who("cyd"), "cyd", [new Employment(new CompanyName("Noname Corp"))]))], 4));

        IEnumerable<ContactId> Contacted(IEnumerable<ApproachEvent> history, int day) =>
            Planner
                .Plan(After(history), network, At(day), KnownTiesAlone).Moves
                .Select(move => move.Move)
                .OfType<Move.Contact>()
                .Select(move => move.Attempt.To.Id);
    }

    [Fact]
    public void A_no_said_elsewhere_closes_the_tie_here()
    {
        Footprint no = new(
            Who("ann"), 0, 0, 0, 0, 0,
            [new PastRequest(new Request.Leave(Who("bob")), new CompanyName("Other Corp"), 1, new Answer.No(), null)], []);

        Assert.True(Planner.Plan(After(BobNamed), Chain, At(1), KnownTiesAlone).Chance.Value > 0.5);
        Assert.Equal(0, Planner.Plan(After(BobNamed), Chain, At(1), KnownTiesAlone, [no]).Chance.Value);
    }

    [Fact]
    public void What_if_a_relay_says_no_is_the_chance_after_a_no()
    {
        ContactNetwork network = Network(Tie("me", "ann", 4), Tie("ann", "bob", 3), Tie("me", "cyd", 3), Tie("cyd", "bob", 4));
        ApproachPlan plan = Planner.Plan(After(BobNamed, Known("c", 1, "cyd")), network, At(1), KnownTiesAlone);
        PlannedMove leave = plan.Moves.Single(move => move.Reason == PlanReason.LeaveToAsk);
        ApproachPlan after = plan.IfNo(Who("ann"));

        Assert.Equal(leave.AfterNo, after.Chance.Value, 9);
        Assert.Equal([Who("cyd")], after.Moves.Where(move => move.Yes is not null).Select(move => move.Move.Towards!.Id));
        Assert.Equal(0, after.IfNo(Who("cyd")).Chance.Value);
        Assert.Throws<ArgumentException>(() => plan.IfNo(Who("nobody")));
        Assert.Throws<ArgumentException>(() => after.Explain(leave));
    }

    [Fact]
    public void Names_that_no_tie_foretells_have_a_value_that_a_place_inside_raises()
    {
        ContactNetwork nobody = Network();
        Approach approach = After(Interested, Boss("b", 1, "helen"));
        PlannedMove outside = Planner.Plan(approach, nobody, At(1)).Moves.Single(move => move.Yes is not null);
        Assert.Equal(PlanReason.NamesUnforeseen, outside.Reason);
        Assert.Equal(1 - Math.Pow(1 - 0.125, 2), Planner.Plan(approach, nobody, At(1)).Chance.Value, 9);
        Assert.Equal(0, Planner.Plan(approach, nobody, At(1)).ChanceOverKnownTies.Value);

        Contact insider = new(Who("ann"), "Ann", [new Employment(new CompanyName("Noname Corp"), Until: Day(-400))]);
        ApproachPlan near = Planner.Plan(approach, ContactNetwork.Of([insider], []), At(1));
        Assert.Equal(1 - Math.Pow(1 - 0.25, 2), near.Chance.Value, 9);
        Assert.Equal(
            1 - Math.Pow(1 - 0.25, 3),
            Planner.Plan(
                approach, ContactNetwork.Of([insider], []), At(1),
                PlannerOptions.Default with { NamesFromOneTalk = 3 }).Chance.Value, 9);
    }

    [Fact]
    public void An_offer_is_redirected_at_once_and_a_cv_passed_on_regained()
    {
        ApproachPlan plan = Planner.Plan(
            After(Interested, Known("c", 0, "cyd"), Offered("o", 1, "ann"), HandedOff("h", 1, "cyd")), Chain, At(1));
        Assert.Equal(
            [PlanReason.OfferToAnswer, PlanReason.CourtesyDue, PlanReason.HandOffToRegain], plan.Moves.Take(3).Select(move => move.Reason));
        Assert.Equal(OfferReply.AskedToContactThem, ((Move.AnswerOffer)plan.Moves[0].Move).Reply);

        ApproachPlan lost = Planner.Plan(After(Interested, Offered("o", 1, "ann"), Judged("j", 1, Interest.Lost)), Chain, At(1));
        Assert.Equal([PlanReason.OfferToAnswer, PlanReason.CourtesyDue, PlanReason.InterestLost], lost.Moves.Select(move => move.Reason));
        Assert.Equal(OfferReply.Declined, ((Move.AnswerOffer)lost.Moves[0].Move).Reply);
        Assert.Equal(0, lost.Chance.Value);
    }

    [Fact]
    public void Meeting_the_boss_is_the_end_once_thanks_are_given()
    {
        ApproachEvent[] met = [.. Interested, Known("l", 1, "bob"), Boss("b", 1, "bob"), Talked("u", 1, "bob")];
        ApproachPlan plan = Planner.Plan(After(met), Chain, At(1));
        Assert.Equal(1, plan.Chance.Value);
        Assert.Equal([Who("ann"), Who("bob")], plan.Moves.Select(move => move.Move.Towards!.Id));
        Assert.All(plan.Moves, move => Assert.Equal(PlanReason.CourtesyDue, move.Reason));

        ApproachEvent[] thanked = [.. met, Paid("p", 1, CourtesyKind.Thanks, "t"), Paid("q", 1, CourtesyKind.Thanks, "u")];
        Assert.Equal([PlanReason.BossMet], Planner.Plan(After(thanked), Chain, At(1)).Moves.Select(move => move.Reason));
    }

    [Fact]
    public void An_approach_not_opened_and_a_footprint_twice_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Planner.Plan(Approach.Unopened, Chain, At(0)));
        Assert.Throws<ArgumentException>(() => Planner.Plan(
            After([Open]), Chain, At(0), null, [Footprint.None(Who("ann")), Footprint.None(Who("ann"))]));
        Assert.Throws<ArgumentOutOfRangeException>(() => PlannerOptions.Default with { MostTies = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => PlannerOptions.Default with { NamesFromOneTalk = double.NaN });
        Assert.Throws<ArgumentOutOfRangeException>(() => PlannerOptions.Default with { LateAnswers = 0 });
        Assert.Throws<ArgumentException>(() => PlannerOptions.Default with { UnforeseenWarmth = default });
    }

    [Fact]
    public void A_tie_of_the_seekers_counts_only_once_the_acquaintance_is_recorded()
    {
        Assert.Equal(0, Planner.Plan(After([Open]), Chain, At(0)).Chance.Value);
        Assert.True(Planner.Plan(After([Open, Known("k", 0, "ann")]), Chain, At(0)).Chance.Value > 0.4);
    }

    /// <summary>A chance once so much of all answers could still come.</summary>
    private static double Late(double yes, double share) => yes * share / (1 - (yes * (1 - share)));

    private static Tie Tie(string from, string to, int warmth) => new(Who(from), Who(to), new Warmth(warmth));

    /// <summary>Bob and Helen work at the target.</summary>
    private static ContactNetwork Network(params Tie[] ties)
    {
        Employment[] there = [new Employment(new CompanyName("Noname Corp"))];
        return ContactNetwork.Of(
            ties.Length == 0 ? [] : [new Contact(Who("bob"), "Bob", there), new Contact(Who("helen"), "Helen", there)], ties);
    }
}
