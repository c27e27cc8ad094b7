using System.Collections.Immutable;

namespace NetworkApproach;

/// <content>Decides what may be recorded.</content>
public sealed partial class Approach
{
    /// <summary>
    /// Decides a command: accepted, with the event to append; refused, with the reason; or recorded already, with what became of it. This
    /// approach does not change; use <see cref="Evolve"/> with the events, or the accepted decision's approach, to continue.
    /// </summary>
    /// <param name="command">The command. An act that is already recorded with the same content, its instant aside, gives
    /// <see cref="Decision.AlreadyRecorded"/>.</param>
    /// <param name="elsewhere">What the person to be contacted or asked, or whose contact is confessed, was asked in the seeker's other
    /// approaches, as of the act's instant and under any of their ids, so that rules R7 and R10 apply to the person across approaches; null
    /// if nothing.</param>
    /// <exception cref="ArgumentException">The command is malformed, or the footprint belongs to another person.</exception>
    public Decision Decide(ApproachCommand command, Footprint? elsewhere = null)
    {
        ArgumentNullException.ThrowIfNull(command);
        ApproachEvent e = command.ToEvent();
        WellFormed.Check(e);
        if (elsewhere is not null && e.Asking is var (asked, _) && !Ledger.Same.AreOne(asked, elsewhere.Person))
        {
            throw new ArgumentException($"The command is about {asked}, the footprint about {elsewhere.Person}.", nameof(elsewhere));
        }

        if (Ledger.IsSame(e) is { } same)
        {
            return same ? new Decision.AlreadyRecorded(this, [Recorded(e.Id)]) : new Decision.Refused(new Refusal.ActIdTaken(e.Id));
        }

        if (!IsOpened && e is not ApproachEvent.Opened)
        {
            return new Decision.Refused(new Refusal.NotOpened());
        }

        return e switch
        {
            ApproachEvent.StruckOut struck => Decide(struck, Ledger.Forbids(struck), elsewhere),
            ApproachEvent.Restored restored => Decide(restored, Ledger.Forbids(restored), elsewhere),
            _ => Decide(command, e, elsewhere),
        };
    }

    /// <summary>Whether the rules allow a command; see <see cref="Decide(ApproachCommand, Footprint?)"/>.</summary>
    private Decision Decide(ApproachCommand command, ApproachEvent e, Footprint? elsewhere)
    {
        Line line = new(e, Ledger.Count, Ledger.Count, null);
        bool isLast = Timeline.IsLast(Ledger, line);
        ApproachState state = isLast ? State : Timeline.Before(Ledger, line);
        ApproachEvent judged = Ledger.OfPeople(e);
        ContactAttempt? contact = (command is ApproachCommand.Enter enter ? enter.Done : command) is ApproachCommand.Attempt attempt
            ? attempt.Contact
            : null;
        Refusal? refusal = command switch
        {
            ApproachCommand.Record { Event: ApproachEvent.Attempted or ApproachEvent.Asked or ApproachEvent.Erased } =>
                new Refusal.NotRecordable(e.Id),
            ApproachCommand.Record { Event: ApproachEvent.PolicyChanged changed } =>
                Judge.Of(state, judged) ?? Gate.ToChangeThePolicy(State, Timeline.Lines, changed),
            ApproachCommand.Record { Event: ApproachEvent.SamePersonStated same } =>
                Ledger.Same.AreOne(same.Who, same.Other) ? new Refusal.SamePerson(Contact(same.Who)) : Judge.Of(state, judged),
            ApproachCommand.Record => ToRecord(state, State, judged, elsewhere),
            _ => (contact is null ? null : Capabilities.Foreign(state, contact))
                ?? (command is ApproachCommand.Enter ? null : Gate.ToAct(State, Timeline.Lines, judged))
                ?? Judge.Of(state, judged, elsewhere: elsewhere)
                ?? (contact is null ? null : Capabilities.Differs(state, contact)),
        };
        if (refusal is not null)
        {
            return new Decision.Refused(refusal);
        }

        if (command is ApproachCommand.Enter)
        {
            EnteredLate entered = new(Gate.Against(State, Timeline.Lines, judged));
            e = e is ApproachEvent.Attempted made ? made with { Entered = entered } : (ApproachEvent.Asked)e with { Entered = entered };
        }

        // "One person" concerns what was recorded before, and so does an opening that comes late.
        return isLast && e is not ApproachEvent.SamePersonStated && (IsOpened || Ledger.Count == 0)
            ? new Decision.Accepted(this, [e])
            : Told(e);
    }

    /// <summary>Whether a striking out may be recorded, or undone: what it puts in is judged in its place.</summary>
    private Decision Decide(ApproachEvent e, Refusal? malformed, Footprint? elsewhere)
    {
        if (malformed is not null)
        {
            return new Decision.Refused(malformed);
        }

        ActId changed = Ledger.Changed(e)!.Value;
        Decision.Accepted accepted = Told(e);
        Approach after = accepted.Approach;
        if (after.Ledger.LineOf(changed) is not { } line)
        {
            return accepted;
        }

        ApproachState state = after.Timeline.Before(after.Ledger, line);
        ApproachEvent instead = after.Ledger.OfPeople(line.Event);
        ApproachState others = Ledger.LineOf(changed) is { } old ? Timeline.With(Ledger, old, null).State : State;
        Refusal? refusal = instead is ApproachEvent.Opened ? null : ToRecord(state, others, instead, elsewhere);
        bool isForbidden = e is ApproachEvent.StruckOut ? refusal is not null : refusal is Refusal.Forgotten;
        return isForbidden ? new Decision.Refused(refusal!) : accepted;
    }

    /// <summary>Why an event may not stand at its instant, for what everybody may record and for what is to stand instead.</summary>
    private static Refusal? ToRecord(ApproachState state, ApproachState others, ApproachEvent e, Footprint? elsewhere) =>
        Judge.Of(state, e, elsewhere: elsewhere)
            ?? (e is ApproachEvent.ContactedWithoutLeave confessed ? Capabilities.WasAllowed(state, confessed, elsewhere) : null)
            ?? Gate.Courtesy(state, others, e);

    /// <summary>Accepts an event with what it flags and what it clears among everything else.</summary>
    private Decision.Accepted Told(ApproachEvent e)
    {
        Approach after = Evolve(e);
        return new Decision.Accepted(this, [e], after.NotIn(this, [e.Id]), NotIn(after, [e.Id]), after);
    }

    /// <summary>The breaches that another approach does not have, save those of some acts themselves.</summary>
    internal ImmutableArray<Breach> NotIn(Approach other, HashSet<ActId> own)
    {
        HashSet<(ActId, Rule, BreachKind)> known = [.. other.Breaches.Select(breach => (breach.Act, breach.Rule, breach.Kind))];
        return [.. Breaches.Where(breach => !own.Contains(breach.Act) && !known.Contains((breach.Act, breach.Rule, breach.Kind)))];
    }

    private RecordedAct Recorded(ActId act)
    {
        ApproachEvent? stands = Ledger.Stands(act);
        ApproachEvent e = stands ?? Ledger.Recorded(act)!;
        return stands is null ? new RecordedAct(e, RecordedAs.StruckOut, null)
            : Breaches.FirstOrDefault(breach => breach.Act == act) is { } breach ? new RecordedAct(e, RecordedAs.Breach, breach)
            : new RecordedAct(e, Ledger.IsReplaced(act) ? RecordedAs.Corrected : RecordedAs.Standing, null);
    }
}
