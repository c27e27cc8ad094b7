using FsCheck.Xunit;
using Xunit;

namespace NetworkApproach.Tests.Approaches;

/// <summary>Deciding and folding are two sides of one judge: what is refused confers nothing where it stands all the same.</summary>
[EachProperty(1000, Arbitrary = [typeof(RandomHistories)])]
public class DecisionTests
{
    [Property]
    public void What_is_refused_is_a_breach_if_it_is_folded_all_the_same_and_permits_nothing(Script script)
    {
        Turn[] refused = [.. script.Play().Turns.Where(turn => !turn.IsAccepted && IsOfTheRecord(turn)).TakeLast(3)];
        Vacuous.If(refused.Length == 0);
        foreach (Turn turn in refused)
        {
            Refusal refusal = Assert.IsType<Decision.Refused>(turn.Before.Decide(turn.Command)).Because;
            Approach after = turn.Before.Evolve(turn.Event);
            Assert.Contains(
                (turn.Event.Id, refusal.Rule, refusal.Message), after.Breaches.Select(breach => (breach.Act, breach.Rule, breach.Why)));
            DateTimeOffset at = Latest(after).AddHours(1);
            Assert.Empty(Observed.Attempts(after, at).Except(Observed.Attempts(turn.Before, at)));
            if (turn.Event is not (ApproachEvent.Attempted or ApproachEvent.Asked or ApproachEvent.ContactedWithoutLeave))
            {
                Assert.Equal(Observed.Of(turn.Before, at, withBreaches: false), Observed.Of(after, at, withBreaches: false));
            }
        }
    }

    [Property]
    public void What_is_accepted_is_no_breach_unless_confessed_and_says_what_it_uncovers_and_clears(Script script)
    {
        foreach (Turn turn in script.Play().Turns)
        {
            if (turn.Decision is Decision.Accepted accepted)
            {
                Breach[] own = [.. accepted.Approach.Breaches.Where(breach => breach.Act == turn.Event.Id)];
                Assert.Equal(
                    turn.Event is ApproachEvent.ContactedWithoutLeave ? [BreachKind.Confessed] : [], own.Select(breach => breach.Kind));
                Assert.Equal(
                    turn.Before.Breaches.Except(accepted.WillClear).Concat(accepted.WillFlag).Concat(own).Select(Brief).ToHashSet(),
                    accepted.Approach.Breaches.Select(Brief).ToHashSet());
            }
        }
    }

    private static (ActId, Rule, BreachKind) Brief(Breach breach) => (breach.Act, breach.Rule, breach.Kind);

    [Property]
    public void One_command_gives_one_event_with_the_act_id_of_the_command(Script script) => Assert.All(
        script.Play().Turns.Where(turn => turn.IsAccepted && !turn.IsKnownAct),
        turn => Assert.True(Assert.Single(turn.Decision.EventsOrThrow()).HasSameContent(turn.Event)));

    [Property]
    public void The_same_act_again_gives_no_event_and_changes_nothing(Script script)
    {
        Play play = script.Play();
        foreach (Turn turn in play.Turns.Where(turn => turn.IsAccepted))
        {
            Approach last = play.Approaches.Single(approach => approach.Id == turn.Before.Id);
            Assert.Empty(last.Decide(turn.Command, turn.Elsewhere).EventsOrThrow());
            Assert.Same(last, last.Evolve(turn.Event));
        }
    }

    [Property]
    public void An_act_id_that_stands_for_something_else_is_refused(Script script)
    {
        Approach approach = script.Play().First;
        foreach (ApproachEvent e in approach.Events)
        {
            var other = new ApproachEvent.BeliefStated(e.Id, e.At, Topic.Outlook, "something else");
            Decision decision = approach.Decide(new ApproachCommand.Record(other));
            Assert.IsType<Refusal.ActIdTaken>(Assert.IsType<Decision.Refused>(decision).Because);
            Approach after = approach.Evolve(other);
            Assert.Contains((e.Id, Rule.Record), after.Breaches.Select(breach => (breach.Act, breach.Rule)));
        }
    }

    [Property]
    public void The_same_command_on_the_same_record_is_decided_the_same_way(Script script)
    {
        foreach (Turn turn in script.Play().Turns.TakeLast(8))
        {
            Approach again = Approach.Fold(turn.Before.Events);
            Assert.Equal(Observed.Said(turn.Decision), Observed.Said(turn.Before.Decide(turn.Command, turn.Elsewhere)));
            Assert.Equal(Observed.Said(turn.Decision), Observed.Said(again.Decide(turn.Command, turn.Elsewhere)));
        }
    }

    [Property]
    public void Leave_holds_exactly_where_the_events_say_so(Script script)
    {
        Approach played = script.Play().First;
        Approach approach = Observed.WithLeave(played, Latest(played));
        DateTimeOffset[] instants = [.. approach.Events.TakeLast(10).SelectMany(e => new[] { e.At, e.At.AddDays(7), e.At.AddDays(21) })];
        Vacuous.If(!RandomCommands.People.Any(prospect => instants.Any(at => approach.PermissionsFor(prospect, at).Count > 0)));
        foreach (ContactId prospect in RandomCommands.People)
        {
            Assert.All(
                instants,
                at => Assert.Equal(
                    new RuleBook(new Facts(approach.Events, approach.Breaches, at), null).RelaysFor(prospect, at),
                    approach.PermissionsFor(prospect, at).Select(leave => leave.Relay.Id)));
        }
    }

    [Property]
    public void A_no_to_leave_takes_that_relays_leave_away_and_no_other(Script script)
    {
        Approach played = script.Play().First;
        DateTimeOffset at = Latest(played);
        Approach approach = Observed.WithLeave(played, at);
        IntroductionPermission[] leaves = [.. Observed.Leaves(approach, at)];
        Vacuous.If(leaves.Length == 0);
        foreach (IntroductionPermission leave in leaves)
        {
            Approach after = approach.Evolve(
                new ApproachEvent.Answered(
                    new ActId("withdrawn"), at, leave.Relay.Id, new Request.Leave(leave.Prospect.Id), new Answer.No()));
            Assert.All(RandomCommands.People, who => Assert.Equal(
                approach.PermissionsFor(who, at).Where(other => other != leave), after.PermissionsFor(who, at)));
        }
    }

    [Property]
    public void A_capability_of_another_approach_is_refused_as_such(Script script)
    {
        Approach approach = script.Play().First;
        DateTimeOffset at = Latest(approach).AddMinutes(1);
        var opened = (ApproachEvent.Opened)approach.Events[0];
        var other = new ApproachId("another");
        Approach another = Approach.Fold([opened with { Approach = other }, .. approach.Events.Skip(1)]);

        ContactAttempt[] attempts = [.. Observed.Attempts(another, at), .. Observed.Attempts(script.Play().Approaches[1], at)];
        Vacuous.If(attempts.Length == 0);
        foreach (ContactAttempt attempt in attempts)
        {
            Assert.Equal(new Refusal.WrongApproach(attempt.Approach), Refused(approach, attempt, at));
        }
    }

    [Property]
    public void A_capability_of_an_invented_history_is_refused(Script script)
    {
        Approach approach = script.Play().First;
        DateTimeOffset at = Latest(approach).AddMinutes(1);
        Approach embellished = Approach.Fold(approach.Events.Select(Altered));
        ContactAttempt[] own = [.. Observed.Attempts(approach, at)];
        ContactAttempt[] forged = [.. Observed.Attempts(embellished, at).Except(own)];
        Vacuous.If(forged.Length == 0);
        foreach (ContactAttempt attempt in forged)
        {
            Refused(approach, attempt, at);
        }

        foreach (ContactId who in RandomCommands.People)
        {
            Approach invented = approach.Evolve(new ApproachEvent.ContactReceived(new ActId("invented"), at, who, Channel.Telephone));
            if (invented.LastContactFrom(who) is { } received && received.Act == new ActId("invented"))
            {
                Assert.IsType<Refusal.NoBasis>(Refused(approach, ContactAttempt.InReplyTo(received, Channel.Message), at));
            }
        }
    }

    private static Refusal Refused(Approach approach, ContactAttempt attempt, DateTimeOffset at) =>
        Assert.IsType<Decision.Refused>(approach.Decide(new ApproachCommand.Attempt(new ActId("forged"), attempt, at))).Because;

    internal static DateTimeOffset Latest(Approach approach) => approach.Events.Max(e => e.At);

    /// <summary>Only an invented history has a second opening, and it changes nothing.</summary>
    [Fact]
    public void A_second_opening_keeps_no_policy_from_being_changed()
    {
        Approach approach = Approach.Fold([Told.Open, Told.Opened("again", 1)]);

        Assert.IsType<Decision.Accepted>(approach.Decide(new ApproachCommand.Record(Told.Policy("policy", 0, ApproachPolicy.Default))));
        Assert.IsType<Refusal.TooEarly>(Assert.IsType<Decision.Refused>(approach
            .Evolve(Told.Received("received", 1, "ann"))
            .Decide(new ApproachCommand.Record(Told.Policy("policy", 0, ApproachPolicy.Default)))).Because);
    }

    /// <summary>Whether the refusal follows from the record: neither from another approach, nor from what a capability says, nor from what
    /// a confession is for.</summary>
    private static bool IsOfTheRecord(Turn turn) => turn.Refusal is not (Refusal.ContactWasAllowed or Refusal.TooEarly)
        && turn.Event is not (ApproachEvent.StruckOut or ApproachEvent.CourtesyPaid or ApproachEvent.CourtesyWaived)
        && (turn.Contact is null || turn.Contact.Approach == turn.Before.Id)
        && turn.Before.Decide(turn.Command) is Decision.Refused;

    /// <summary>The same act, but told better than it was.</summary>
    private static ApproachEvent Altered(ApproachEvent e) => e switch
    {
        ApproachEvent.Talked talked => talked with { Minutes = talked.Minutes + 1 },
        ApproachEvent.Answered { Said: Answer.Granted granted } answered =>
            answered with { Said = granted with { Scope = CitingScope.Recommended } },
        ApproachEvent.AcquaintanceStated stated => stated with { How = "from the cradle" },
        ApproachEvent.ContactReceived received =>
            new ApproachEvent.ContactReceived(e.Id, e.At.AddTicks(1), received.From, received.Channel),
        _ => e,
    };
}
