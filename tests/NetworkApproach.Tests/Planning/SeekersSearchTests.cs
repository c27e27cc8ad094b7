using Xunit;
using static NetworkApproach.Tests.Approaches.Told;

namespace NetworkApproach.Tests.Planning;

/// <summary>What a seeker lived through, and what the plan says at each step.</summary>
public class SeekersSearchTests
{
    private static readonly Request Talk = new Request.Talk();

    [Fact]
    public void The_chance_falls_only_with_a_no_a_silence_and_another_question()
    {
        SeekersSearch search = new();
        search.Know("alice");
        search.Know("ben");
        double start = search.Chance;
        search.AskTalk("alice");
        double asked = search.Chance;
        Assert.Equal(start, asked, 9);
        search.Say("alice", Talk, new Answer.Yes());
        double agreed = search.Chance;
        Assert.True(agreed > asked);
        search.Talk("alice");
        search.ThankAll();
        search.Record((act, at) => new ApproachEvent.InterestJudged(act, at, Interest.Confirmed));
        Assert.True(search.Chance >= agreed - 1e-9);
        double talked = search.Chance;
        search.Name("alice", "bob", "chloe");
        double named = search.Chance;
        Assert.True(named > talked);
        Assert.Equal(PlanGoalKind.SomebodyInside, search.Plan.Goal);
        Assert.Null(search.Plan.ChanceOfBoss);

        search.Boss("zoe");
        Assert.Equal(PlanGoalKind.Boss, search.Plan.Goal);
        Assert.Equal(named, search.Plan.ChanceInside.Value, 2);
        Assert.Equal(search.Chance, search.Plan.ChanceOfBoss!.Value);
        double boss = search.Chance;
        search.Leave("alice", "bob");
        double leave = search.Chance;
        Assert.True(leave > boss);
        search.AskTalk("bob");
        Assert.Equal(leave, search.Chance, 9);
        search.Say("bob", Talk, new Answer.Yes());
        Assert.True(search.Chance > leave);
    }

    [Fact]
    public void Somebody_inside_who_telephones_is_answered_first_and_then_awaited()
    {
        SeekersSearch search = new();
        search.Boss("zoe");
        search.Received("zoe");
        Assert.Equal((PlanReason.TurnedToSeeker, Who("zoe")), (search.First.Reason, search.First.Move.Towards!.Id));

        search.AskTalk("zoe");
        Assert.Empty(search.Plan.Moves);
        AwaitedAnswer awaited = Assert.Single(search.Plan.Awaited);
        Assert.Equal((Who("zoe"), Talk), (awaited.From.Id, awaited.Request));
        Assert.True(search.Chance > 0.5);
    }

    [Fact]
    public void In_a_fuller_search_a_call_comes_before_thanks()
    {
        SeekersSearch search = SeekersSearch.Begun();
        search.Name("alice", "bob");
        search.Wait(2);
        search.Received("bob");
        Assert.Equal((PlanReason.TurnedToSeeker, Who("bob")), (search.First.Reason, search.First.Move.Towards!.Id));
        Assert.Equal(PlanReason.CourtesyDue, search.Plan.Moves[1].Reason);
    }

    [Fact]
    public void A_leave_that_waits_for_another_answer_is_said_to_wait()
    {
        SeekersSearch search = SeekersSearch.Begun();
        search.Name("alice", "bob", "chloe");
        search.Leave("alice", "bob");
        search.Leave("alice", "chloe");
        search.ThankAll();
        search.AskTalk("bob");

        HeldBack held = Assert.Single(search.Plan.HeldBack, one => one.Because == HeldBackReason.OneAtATimeInside);
        Assert.Equal((Who("chloe"), Who("bob")), (held.Move.Towards!.Id, held.After.Id));
        Assert.Equal(Day(3), held.Until);
        Assert.DoesNotContain(search.Plan.Moves, move => move.Move is Move.Ask { Request: Request.Names });
    }

    [Fact]
    public void A_leave_just_given_is_used_before_the_same_relay_is_asked_again()
    {
        SeekersSearch search = SeekersSearch.Begun();
        search.Name("alice", "bob", "chloe");
        search.Boss("zoe");
        search.Leave("alice", "bob");

        Assert.Equal((PlanReason.LeaveInHand, Who("bob")), (search.First.Reason, search.First.Move.Towards!.Id));
        Assert.DoesNotContain(search.Plan.Moves, move => move.Move is Move.Ask { Request: Request.Names });
        Assert.Contains(search.Plan.HeldBack, held => held.Because == HeldBackReason.NamesInHand);
    }

    [Fact]
    public void After_a_yes_the_talk_is_prepared_and_after_its_hour_written_down()
    {
        SeekersSearch search = SeekersSearch.Begun();
        search.Name("alice", "zoe");
        search.Boss("zoe");
        search.Leave("alice", "zoe");
        search.ThankAll();
        search.AskTalk("zoe");
        search.Say("zoe", Talk, new Answer.Yes());
        Assert.Equal(1, search.Chance);
        Assert.Equal(new Move.Prepare(search.First.Move.Towards!, null), search.First.Move);
        Assert.All(search.Plan.Moves, move => Assert.Null(move.Yes));
        Assert.DoesNotContain("100", search.First.ToString(), StringComparison.Ordinal);

        DateTimeOffset hour = search.Now.AddDays(1);
        search.Record((act, at) => new ApproachEvent.AppointmentMade(act, at, Who("zoe"), hour));
        Assert.Equal((PlanReason.AppointmentToPrepare, hour), (search.First.Reason, ((Move.Prepare)search.First.Move).For));
        Assert.False(search.First.Move.IsRecorded);
        Assert.Throws<InvalidOperationException>(() => search.First.Move.ToCommand(new ActId("prepared"), search.Now));

        search.Wait(1.5);
        Assert.Equal(PlanReason.TalkToWriteDown, search.First.Reason);
        search.Talk("zoe");
        Assert.Equal([PlanReason.CourtesyDue, PlanReason.CourtesyOwed], search.Plan.Moves.Select(move => move.Reason));
        search.ThankAll();
        Assert.Contains(PlanReason.BossMet, search.Plan.Moves.Select(move => move.Reason));
    }

    [Fact]
    public void A_no_about_somebody_closes_that_way_also_where_names_might_be_asked()
    {
        SeekersSearch search = SeekersSearch.Begun();
        search.Name("alice", "bob");
        search.Leave("alice", "bob");
        search.AskTalk("bob");
        search.Say("bob", Talk, new Answer.Yes());
        search.Talk("bob");
        search.ThankAll();
        search.Boss("zoe");
        double before = search.Chance;
        search.Say("bob", new Request.Leave(Who("zoe")), new Answer.No());
        Assert.True(search.Chance <= before + 1e-9, $"{before} has become {search.Chance}");
        Assert.DoesNotContain(search.Plan.Moves, move => move.Reason == PlanReason.NamesForetold);
    }

    [Fact]
    public void An_offer_is_over_once_the_cv_was_passed_on()
    {
        SeekersSearch search = SeekersSearch.Begun();
        search.Record((act, at) => new ApproachEvent.HandOffOffered(act, at, Who("alice")));
        Assert.Equal(PlanReason.OfferToAnswer, search.First.Reason);
        ActId handOff = default;
        search.Record((act, at) => new ApproachEvent.HandedOff(handOff = act, at, Who("alice"), null));
        Assert.DoesNotContain(search.Plan.Moves, move => move.Reason == PlanReason.OfferToAnswer);
        Assert.Equal(PlanReason.HandOffToRegain, search.First.Reason);
        search.Record((act, at) => new ApproachEvent.WrittenOff(act, at, handOff));
        Assert.DoesNotContain(search.Plan.Moves, move => move.Reason is PlanReason.OfferToAnswer or PlanReason.HandOffToRegain);
    }

    [Fact]
    public void One_person_gets_one_message()
    {
        SeekersSearch search = SeekersSearch.Begun();
        search.Name("alice", "bob", "chloe");
        search.Leave("alice", "bob");
        search.Leave("alice", "chloe");
        search.Wait(1);

        PlannedMove thanks = Assert.Single(search.Plan.Moves, move => move.Reason == PlanReason.CourtesyDue);
        Assert.Equal(Who("alice"), thanks.Move.Towards!.Id);
        Assert.Equal(3, thanks.Together.Count);
        Assert.Contains("one message", thanks.ToString(), StringComparison.Ordinal);
        foreach (Move move in (Move[])[thanks.Move, .. thanks.Together])
        {
            search.Record((act, at) => ((ApproachCommand.Record)move.ToCommand(act, at)).Event);
        }

        Assert.DoesNotContain(search.Plan.Moves, move => move.Reason == PlanReason.CourtesyDue);
    }

    [Fact]
    public void Once_somebody_inside_has_talked_the_next_question_is_said_to_be_another_one()
    {
        SeekersSearch search = SeekersSearch.Begun();
        search.Name("alice", "bob", "chloe");
        search.Leave("alice", "bob");
        search.AskTalk("bob");
        search.Say("bob", Talk, new Answer.Yes());
        Assert.Equal(1, search.Chance);
        search.Talk("bob");
        search.ThankAll();

        Assert.Equal(PlanGoalKind.SomebodyElseInside, search.Plan.Goal);
        Assert.Equal(1, search.Plan.ChanceInside.Value);
        Assert.Contains("somebody else inside", search.Plan.Moves.First(move => move.Yes is not null).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_relay_is_not_asked_twice_running_where_somebody_else_waits()
    {
        SeekersSearch search = SeekersSearch.Begun();
        search.Know("ben");
        search.Name("alice", "bob", "chloe");
        search.Ask("alice", new Request.Leave(Who("bob")));
        Assert.Equal(Who("ben"), Assert.Single(search.Plan.Moves, move => move.Yes is not null).Move.Towards!.Id);
        HeldBack[] held = [.. search.Plan.HeldBack.Where(one => one.Because == HeldBackReason.AnswerAwaited)];
        Assert.Contains(held, one => one.Move is Move.Ask { Request: Request.Leave { Prospect: var to } } && to == Who("chloe"));
        Assert.All(held, one => Assert.Equal((Who("alice"), Who("alice")), (one.Move.Towards!.Id, one.After.Id)));

        search.Leave("alice", "bob");
        ApproachPlan plan = search.Plan;
        PlannedMove[] steps = [.. plan.Moves.Where(move => move.Yes is not null)];
        Assert.Equal([Who("bob"), Who("ben"), Who("alice")], steps.Select(move => move.Move.Towards!.Id));
        Assert.Equal(PlanPrecedence.Turn, plan.Explain(steps[1]).By);
        Assert.True(steps[2].GoodwillMinutes > 0);
    }

    [Fact]
    public void A_difference_that_no_odds_can_tell_is_said_in_words()
    {
        SeekersSearch search = SeekersSearch.Begun();
        search.Name("alice", "bob");
        search.Leave("alice", "bob");
        foreach (PlannedMove move in search.Plan.Moves.Where(move => move.Yes is not null))
        {
            double gain = move.AfterYes - move.Chance;
            double loss = move.Chance - move.AfterNo;
            int figures = move.ToString().Count(letter => letter == '%') - 1;
            Assert.Equal(gain >= 0.03 ? (loss >= 0.03 ? 3 : 2) : loss >= 0.03 ? 2 : 0, figures);
        }
    }
}
