using FsCheck.Xunit;
using Xunit;

namespace NetworkApproach.Tests.Approaches;

/// <summary>The rules that say what does not matter, what is always possible, and what never follows.</summary>
[EachProperty(1000, Arbitrary = [typeof(RandomHistories)])]
public class MethodTests
{
    [Property]
    public void R6_Nobodys_job_changes_a_decision(Script script)
    {
        Approach approach = script.Play().First;
        Approach plain = Approach.Fold(
            approach.Events.Select(e => e is ApproachEvent.PersonNoted noted ? Described(noted.Id, noted.Person.Id, "trainee") : e));
        Approach grand = Approach.Fold([
            approach.Events[0],
            .. RandomCommands.People.Select((who, index) => Described(new ActId($"job {index}"), who, "chief executive")),
            .. approach.Events
                .Skip(1)
                .Select(e => e is ApproachEvent.PersonNoted noted ? Described(noted.Id, noted.Person.Id, "chief executive") : e)]);
        DateTimeOffset at = DecisionTests.Latest(approach).AddHours(1);

        Assert.Equal(Observed.Of(plain, at), Observed.Of(grand, at));

        ApproachEvent Described(ActId act, ContactId who, string title) =>
            new ApproachEvent.PersonNoted(
                act, approach.Events[0].At,
                new Contact(who, who.Value, [new Employment(new CompanyName("Noname Corp"), title)], isConsultant: title != "trainee"));
    }

    [Property]
    public void R9_A_CV_passed_on_is_never_progress(Script script)
    {
        Approach approach = script.Play().First;
        DateTimeOffset at = DecisionTests.Latest(approach).AddHours(1);
        string before = Observed.Of(approach, at);
        ContactId[] known = [.. RandomCommands.People.Where(who => !new Facts(approach.Events, approach.Breaches).IsForgotten(who))];
        Vacuous.If(known.Length == 0);
        ContactId by = known[script.World % known.Length];
        Approach after = approach.Evolve(new ApproachEvent.HandedOff(new ActId("passed on"), at, by, new ContactId("somebody")));
        Assert.Equal(before, Observed.Of(after, at));
    }

    [Property]
    public void R9_An_offer_to_pass_on_the_CV_is_declined_at_any_time_and_turned_round_until_the_end(Script script)
    {
        Approach approach = script.Play().First;
        var facts = new Facts(approach.Events, approach.Breaches);
        DateTimeOffset at = DecisionTests.Latest(approach).AddMinutes(1);
        Vacuous.If(!RandomCommands.People.Any(who => facts.HasOrigin(who) && !facts.IsForgotten(who)));
        foreach (ContactId by in RandomCommands.People.Where(who => facts.HasOrigin(who) && !facts.IsForgotten(who)))
        {
            var offer = new ActId("offer");
            Approach offered = approach.Evolve(new ApproachEvent.HandOffOffered(offer, at, by));
            Assert.True(Answers(offered, OfferReply.Declined));
            Assert.Equal(!facts.NothingMoreIsAsked, Answers(offered, OfferReply.AskedToContactThem));

            bool Answers(Approach to, OfferReply reply) =>
                to.Decide(
                    new ApproachCommand.Record(new ApproachEvent.OfferAnswered(new ActId("reply"), at, offer, reply))) is Decision.Accepted;
        }
    }

    [Property]
    public void R11_Everything_owed_can_be_paid_or_waived_once_even_after_the_end(Script script)
    {
        Approach approach = script.Play().First;
        DateTimeOffset at = DecisionTests.Latest(approach);
        Approach closed = approach.Ending is null
            ? approach.Evolve(new ApproachEvent.Closed(new ActId("end"), at, Ending.GivenUp))
            : approach;
        var facts = new Facts(closed.Events, closed.Breaches);
        Vacuous.If(
            !facts.Standing.Any(e => Enum
                .GetValues<CourtesyKind>()
                .Any(kind => facts.OwedTo(kind, e.Id) is { } to && !facts.IsForgotten(to) && !facts.IsSettled(kind, e.Id, to))));
        foreach (ApproachEvent e in facts.Standing)
        {
            foreach (CourtesyKind kind in Enum
                .GetValues<CourtesyKind>()
                .Where(kind => facts.OwedTo(kind, e.Id) is { } to && !facts.IsForgotten(to) && !facts.IsSettled(kind, e.Id, to)))
            {
                var pay = new ApproachCommand.Record(new ApproachEvent.CourtesyPaid(new ActId("paid"), at, kind, e.Id));
                var waive = new ApproachCommand.Record(
                    new ApproachEvent.CourtesyWaived(new ActId("waived"), at, kind, e.Id, "they would not have it"));
                Approach paid = closed.Decide(pay).EventsOrThrow().Aggregate(closed, (approach, paying) => approach.Evolve(paying));
                Assert.IsType<Refusal.NotOwed>(Assert.IsType<Decision.Refused>(paid.Decide(waive)).Because);
                Assert.Single(closed.Decide(waive).EventsOrThrow());
            }
        }
    }

    [Property]
    public void R12_Once_closed_only_courtesies_replies_and_two_questions_are_left(Script script)
    {
        Approach approach = script.Play().First;
        DateTimeOffset at = DecisionTests.Latest(approach).AddMinutes(1);
        Approach closed = approach.Ending is null
            ? approach.Evolve(new ApproachEvent.Closed(new ActId("end"), at, Ending.GoodNo))
            : approach;
        Vacuous.If(!Observed.Attempts(closed, at).Any());
        foreach (ContactAttempt attempt in Observed.Attempts(closed, at))
        {
            Assert.IsType<Refusal.NoGo>(
                Assert.IsType<Decision.Refused>(closed.Decide(new ApproachCommand.Attempt(new ActId("attempt"), attempt, at))).Because);
        }

        foreach (ContactReceived received in RandomCommands.People
            .Select(who => closed.LastContactFrom(who))
            .OfType<ContactReceived>()
            .Where(received => received.At <= at && !closed.State.Person(received.From.Id).Replied.Contains(received.Act)))
        {
            ContactAttempt reply = ContactAttempt.InReplyTo(received, Channel.Message);
            Assert.IsType<Decision.Accepted>(closed.Decide(new ApproachCommand.Attempt(new ActId("reply"), reply, at)));
        }
    }

    [Property]
    public void R13_Somebody_named_in_confidence_is_not_contacted_in_that_name_until_leave_is_given_later(Script script)
    {
        Approach played = script.Play().First;
        DateTimeOffset at = DecisionTests.Latest(played).AddMinutes(1);
        Approach approach = Observed.WithLeave(played, at);
        IntroductionPermission[] leaves = [.. Observed.Leaves(approach, at)];
        Vacuous.If(leaves.Length == 0);
        foreach (IntroductionPermission leave in leaves)
        {
            Approach inConfidence = approach.Evolve(
                new ApproachEvent.Named(new ActId("between us"), at, leave.Relay.Id, leave.Prospect.Id, InConfidence: true));
            Assert.DoesNotContain(leave.Relay, inConfidence.PermissionsFor(leave.Prospect.Id, at).Select(other => other.Relay));
            ApproachCommand call = new ApproachCommand.Attempt(new ActId("call"), ContactAttempt.Through(leave, Channel.Telephone, 5), at);
            Assert.IsType<Decision.Refused>(inConfidence.Decide(call));
            Approach later = inConfidence.Evolve(
                new ApproachEvent.Answered(
                    new ActId("after all"), at.AddMinutes(1), leave.Relay.Id, new Request.Leave(leave.Prospect.Id), new Answer.Granted()));
            Assert.Contains(leave.Relay, later.PermissionsFor(leave.Prospect.Id, at.AddMinutes(1)).Select(other => other.Relay));
        }
    }

    [Property]
    public void R14_Nothing_is_left_to_do_with_somebody_forgotten_and_no_breach_comes_of_it(Script script)
    {
        Approach approach = script.Play().First;
        DateTimeOffset at = DecisionTests.Latest(approach).AddMinutes(1);
        ContactId who = RandomCommands.People[script.World % RandomCommands.People.Count];
        ContactAttempt[] before = [.. Observed.Attempts(approach, at)];

        Approach after = approach.Evolve(new ApproachEvent.Erased(new ActId("forgotten"), at, who));

        Assert.Equal(approach.Breaches, after.Breaches);
        ContactAttempt[] left = [.. before.Where(attempt => attempt.To.Id != who && attempt.Citing?.Relay.Id != who)];
        Assert.Equal(left, Observed.Attempts(after, at));
        Assert.All(
            before.Except(left),
            attempt => Assert.IsType<Decision.Refused>(after.Decide(new ApproachCommand.Attempt(new ActId("attempt"), attempt, at))));
        Assert.IsType<Decision.Refused>(
            after.Decide(new ApproachCommand.Record(new ApproachEvent.ContactReceived(new ActId("call"), at, who, Channel.Telephone))));
        Assert.Equal(left.Select(attempt => Decided(approach, attempt)), left.Select(attempt => Decided(after, attempt)));

        string Decided(Approach by, ContactAttempt attempt) =>
            Observed.Said(by.Decide(new ApproachCommand.Attempt(new ActId("attempt"), attempt, at)));
    }
}
