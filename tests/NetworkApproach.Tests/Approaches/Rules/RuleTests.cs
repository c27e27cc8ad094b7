using FsCheck.Xunit;
using Xunit.Sdk;

namespace NetworkApproach.Tests.Approaches;

/// <summary>
/// Every rule over random histories of commands: whatever is accepted keeps the rule as it is read straight off the events, and whatever is
/// refused for it breaks it.
/// </summary>
[EachProperty(1000, Arbitrary = [typeof(RandomHistories)])]
public class RuleTests
{
    [Property]
    public void The_record_is_opened_once_its_acts_follow_one_another_and_refer_to_what_is_there(Script script) =>
        Keeps(Rule.Record, script);

    [Property]
    public void R1_Nobody_acts_for_the_seeker(Script script) => Keeps(Rule.Yourself, script);

    [Property]
    public void R2_Permission_is_what_the_record_says_it_is(Script script) => Keeps(Rule.Permission, script);

    [Property]
    public void Nobody_is_ever_contacted_without_permission(Script script)
    {
        Vacuous.If(!script.Play().Approaches.Any(approach => approach.Standing().OfType<ApproachEvent.Attempted>().Any()));
        foreach (Approach approach in script.Play().Approaches)
        {
            foreach (ApproachEvent.Attempted attempted in approach.Standing().OfType<ApproachEvent.Attempted>())
            {
                var before = new RuleBook(new Facts(approach.Events, approach.Breaches, upTo: attempted.Id), null);
                if (before.IsBroken(Rule.Permission, attempted) || before.IsBroken(Rule.LeaveIsNotAName, attempted))
                {
                    throw new XunitException($"Contacted without permission: {attempted}");
                }
            }
        }
    }

    [Property]
    public void R3_A_name_is_never_taken_for_leave(Script script) => Keeps(Rule.LeaveIsNotAName, script);

    [Property]
    public void R4_Names_and_leave_are_asked_only_after_a_talk(Script script) => Keeps(Rule.TalkFirst, script);

    [Property]
    public void R5_The_inside_and_the_boss_come_after_interest(Script script) => Keeps(Rule.InterestFirst, script);

    [Property]
    public void R7_Nobody_is_asked_for_more_than_a_few_minutes_over_all_approaches(Script script) => Keeps(Rule.AFewMinutes, script);

    [Property]
    public void R8_Nothing_else_is_asked_and_nothing_else_answered(Script script) => Keeps(Rule.NothingElse, script);

    [Property]
    public void R10_The_same_thing_is_not_asked_twice_over_all_approaches(Script script) => Keeps(Rule.Once, script);

    [Property]
    public void R11_A_courtesy_is_paid_once_for_what_it_is_owed_for(Script script) => Keeps(Rule.Loops, script);

    [Property]
    public void R12_After_the_end_nothing_more_is_asked_of_anybody(Script script) => Keeps(Rule.NoGo, script);

    [Property]
    public void R13_Leave_is_not_asked_of_who_named_in_confidence(Script script) => Keeps(Rule.Discretion, script);

    [Property]
    public void R14_Who_was_forgotten_is_left_alone(Script script) => Keeps(Rule.Forgetting, script);

    [Property(Arbitrary = [typeof(RandomHistoriesWithCorrections)])]
    public void Every_rule_is_kept_where_events_are_struck_out_too(Script script) => Keep(RuleBook.Judged, script);

    private static void Keeps(Rule rule, Script script) => Keep([rule], script);

    private static void Keep(IReadOnlyList<Rule> judged, Script script)
    {
        foreach (Turn turn in script.Play().Turns.Where(turn => !turn.IsKnownAct && !IsAboutTheCapability(turn)))
        {
            (ApproachEvent e, RuleBook rules) = turn.Judged();
            foreach (Rule rule in judged)
            {
                bool isBroken = rules.IsBroken(rule, e)
                    || (rule == Rule.Record && (turn.IsMalformed || GateBook.IsTooEarly(turn.Before, turn.Command)))
                    || (rule == Rule.NothingElse && GateBook.IsOnePersonAlready(turn))
                    || (rule == Rule.Loops && GateBook.IsNotOwed(turn, e, rules))
                    || (rule == Rule.Forgetting && GateBook.RestoresSomebodyForgotten(turn))
                    || (rule == Rule.Permission && e is ApproachEvent.ContactedWithoutLeave confessed && rules.WasAllowed(confessed));
                if (turn.IsAccepted && isBroken)
                {
                    throw new XunitException($"Accepted, and yet {rule} forbids it: {turn}");
                }

                if (turn.Refusal?.Rule == rule && !isBroken)
                {
                    throw new XunitException($"Refused for {rule}, which does not forbid it: {turn}");
                }
            }
        }
    }

    /// <summary>The capability is another approach's, or says something else than the record, corrected since it was given: what was
    /// recorded is not the question.</summary>
    private static bool IsAboutTheCapability(Turn turn) =>
        turn is { Contact: { } contact, IsAccepted: false }
        && (contact.Approach != turn.Before.Id || (turn.Refusal is Refusal.NoBasis && SaysOtherwise(contact, turn.Before)));

    private static bool SaysOtherwise(ContactAttempt contact, Approach approach) =>
        (contact.Capability, new Facts(approach.Events, approach.Breaches).Standing.SingleOrDefault(e => e.Id == contact.Basis.Act)) switch
        {
            (Acquaintance held, ApproachEvent.AcquaintanceStated stated) => (held.How, held.Since) != (stated.How, stated.Since),
            (IntroductionPermission held, ApproachEvent.Answered { Said: Answer.Granted granted } answered) =>
                (held.Scope, held.GrantedAt) != (granted.Scope, answered.At),
            (ContactReceived held, { } received) => held.At != received.At,
            (Talk held, ApproachEvent.Talked talked) =>
                (held.At, held.Minutes, held.Offered) != (talked.At, talked.Minutes, talked.Offered),
            _ => false,
        };
}
