using Xunit.Sdk;
using static NetworkApproach.ApproachEvent;

namespace NetworkApproach.Tests.Approaches;

/// <summary>Holds what is decided of commands for one more event against what the plain oracle forbids.</summary>
/// <param name="state">Before the event.</param>
/// <param name="judged">The event, and the history with it.</param>
internal sealed class Decisions(SmallState state, Judged judged)
{
    private readonly ApproachEvent e = judged.Event;
    private readonly Chronicle.Entry own = judged.Reading.Chronicle.Told[^1];

    /// <summary>Alone, and beside each of the seeker's other approaches.</summary>
    /// <exception cref="XunitException">A decision is not what the oracle says.</exception>
    internal void Hold(ApproachCommand command)
    {
        Hold(command, state.Approach.Decide(command), null);
        if (own.IsCopy)
        {
            return;
        }

        if (command is ApproachCommand.Attempt && state.Approach.IsOpened)
        {
            Decision foreign = state.Approach.Decide(SmallCommands.For(state.Approach, e, new ApproachId("other"))!);
            Require(foreign is Decision.Refused { Because: Refusal.WrongApproach }, "A capability of another approach is taken.");
            judged.Refusals.Add(((Decision.Refused)foreign).Because);
        }

        if (e.Asking is var (who, at))
        {
            foreach (SmallElsewhere other in state.World.Elsewhere)
            {
                Hold(command, state.Approach.Decide(command, other.Approach.FootprintOf(who, at)), other.AsOf(at));
            }
        }
    }

    private void Hold(ApproachCommand command, Decision decision, Facts? elsewhere)
    {
        if (own.IsCopy)
        {
            HoldKnown(decision);
            return;
        }

        HashSet<Rule> forbidding = Forbidding(command, elsewhere);
        switch (decision)
        {
            case Decision.Refused { Because: var because }:
                Require(
                    forbidding.Contains(because.Rule),
                    $"Refused, {because.GetType().Name}, where the oracle names [{string.Join(", ", forbidding)}].");
                judged.Refusals.Add(because);
                break;
            case Decision.Accepted accepted:
                Require(forbidding.Count == 0, $"Accepted, where the oracle names [{string.Join(", ", forbidding)}].");
                HoldAccepted(command, accepted);
                break;
            default:
                Require(false, "An act that is new is said to be recorded.");
                break;
        }
    }

    /// <summary>Nothing is accepted for an act that is recorded; it is told as it stands.</summary>
    private void HoldKnown(Decision decision)
    {
        if (decision is Decision.Refused { Because: var because })
        {
            Require(because is Refusal.ActIdTaken && !own.IsSameAct, "Refused, and yet the same act is recorded.");
            judged.Refusals.Add(because);
            return;
        }

        Chronicle.Entry first = state.Reading.Told(e.Id)!;
        RecordedAs told = first.Now is null ? RecordedAs.StruckOut
            : state.Approach.Breaches.Any(breach => breach.Act == e.Id) ? RecordedAs.Breach
            : first.Now != first.Told ? RecordedAs.Corrected
            : RecordedAs.Standing;
        Require(
            own.IsSameAct && decision is Decision.AlreadyRecorded { Acts: [var only] } && only.Recorded == told
                && only.Event == (first.Now ?? first.Told),
            $"It is recorded already, {told}, and told otherwise: {decision}.");
    }

    private void HoldAccepted(ApproachCommand command, Decision.Accepted accepted)
    {
        ApproachEvent[] events = [.. accepted.Events];
        bool isTold = command is ApproachCommand.Enter
            ? events is [Attempted { Entered: not null } or Asked { Entered: not null }] && Bare(events[0]) == e
            : events is [var only] && only == e;
        Require(isTold, "Accepted with other events than the one that was submitted.");
        Require(IsRecordedLater(events[0]), "What is on record against it is not recorded, or not later.");
        (ActId, Rule, BreachKind)[] before = [.. state.Approach.Breaches.Select(FourJudges.Key)];
        (ActId, Rule, BreachKind)[] after = [.. judged.After.Breaches.Select(FourJudges.Key)];
        Require(
            accepted.WillFlag.Select(FourJudges.Key).SequenceEqual(after.Except(before).Where(one => one.Item1 != e.Id))
                && accepted.WillClear.Select(FourJudges.Key).SequenceEqual(before.Except(after)),
            "What the decision foretells is not what is flagged and cleared.");
        Require(accepted.Approach.Breaches.SequenceEqual(judged.After.Breaches), "The approach after the decision is another.");
    }

    private bool IsRecordedLater(ApproachEvent told) =>
        ((told as Attempted)?.Entered ?? (told as Asked)?.Entered) is not { } entered
            || entered.Against.All(act => state.Reading.Told(act) is { Now: { } later } && later.At > told.At);

    private static ApproachEvent Bare(ApproachEvent told) => told switch
    {
        Attempted attempted => attempted with { Entered = null },
        Asked asked => asked with { Entered = null },
        _ => told,
    };

    /// <summary>The rules that forbid a command, as the oracle has it; none where it is to be accepted.</summary>
    private HashSet<Rule> Forbidding(ApproachCommand command, Facts? elsewhere)
    {
        if (state.Facts.Opened is null)
        {
            return e is Opened ? [] : [Rule.Record];
        }

        if (e is StruckOut or Restored)
        {
            return own.Wrong is not null ? [Rule.Record] : ForbiddingInItsPlace(elsewhere);
        }

        RuleBook rules = new(judged.Reading.Before(own), elsewhere, own.Since);
        HashSet<Rule> broken = Broken(rules, e);
        bool isGated = e is Erased
            || command is ApproachCommand.Record { Event: Attempted or Asked }
            || (command is not ApproachCommand.Enter && GateBook.IsTooEarly(state.Approach, command));
        Add(broken, Rule.Record, isGated);
        Add(
            broken, Rule.NothingElse,
            e is SamePersonStated same && state.Reading.Chronicle.Of(same.Who) == state.Reading.Chronicle.Of(same.Other));
        Add(broken, Rule.Permission, e is ContactedWithoutLeave confessed && rules.WasAllowed(confessed));
        Add(broken, Rule.Loops, rules.MayNotBePaid(e, state.Facts));
        return broken;
    }

    /// <summary>The rules that forbid what a striking out or restoring puts in. Only forgetting forbids to restore.</summary>
    private HashSet<Rule> ForbiddingInItsPlace(Facts? elsewhere)
    {
        ActId act = e is StruckOut struck ? struck.What : ((StruckOut)state.Reading.Told(((Restored)e).What)!.Told).What;
        Chronicle.Entry changed = judged.Reading.Told(act)!;
        if (changed.Now is not { } now || now is Opened)
        {
            return [];
        }

        RuleBook rules = new(judged.Reading.Before(changed), elsewhere, changed.Since);
        HashSet<Rule> broken = Broken(rules, now);
        if (e is Restored)
        {
            return broken.Contains(Rule.Forgetting) && !broken.Contains(Rule.Yourself) ? [Rule.Forgetting] : [];
        }

        Add(broken, Rule.Permission, now is ContactedWithoutLeave confessed && rules.WasAllowed(confessed));
        Add(
            broken, Rule.Loops,
            now is CourtesyPaid or CourtesyWaived
                && rules.MayNotBePaid(now, PlainAudit.Read([.. state.History, (StruckOut)e with { Instead = null }]).All()));
        return broken;
    }

    private static HashSet<Rule> Broken(RuleBook rules, ApproachEvent told) =>
        [.. rules.Breaches(told).Where(one => one.Kind != BreachKind.Confessed).Select(one => one.Rule)];

    private static void Add(HashSet<Rule> broken, Rule rule, bool isBroken)
    {
        if (isBroken)
        {
            broken.Add(rule);
        }
    }

    private void Require(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw Disagreement.On(state, e, otherwise);
        }
    }
}
