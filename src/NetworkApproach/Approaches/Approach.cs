using System.Collections.Immutable;

namespace NetworkApproach;

/// <summary>
/// One seeker's progress towards one company, computed from its events. Immutable: every act gives a new one. The cost of deciding and
/// evolving does not depend on the length of the history, except for striking out, which is linear.
/// </summary>
/// <remarks>
/// A consistent history is taken as true: the library cannot detect what was never recorded, or was recorded falsely. Folding never fails
/// because a rule was broken: an event that a rule forbids is kept as a breach and permits nothing.
/// </remarks>
public sealed partial class Approach
{
    /// <summary>An approach with nothing recorded; its first command records <see cref="ApproachEvent.Opened"/>.</summary>
    public static readonly Approach Unopened = new(Ledger.Empty, ApproachState.Empty);

    private Approach(Ledger ledger, ApproachState state) => (Ledger, State) = (ledger, state);

    /// <summary>Whether the approach has been opened. Until then, the properties that depend on the opening throw.</summary>
    public bool IsOpened => State.Opened is not null;

    /// <summary>The id of the approach.</summary>
    /// <exception cref="InvalidOperationException">The approach has not been opened.</exception>
    public ApproachId Id => Opening.Approach;

    /// <summary>The person whose approach it is.</summary>
    /// <exception cref="InvalidOperationException">The approach has not been opened.</exception>
    public ContactId Seeker => Opening.Seeker;

    /// <summary>The company and the role the approach aims at.</summary>
    /// <exception cref="InvalidOperationException">The approach has not been opened.</exception>
    public Target Target => Opening.Target;

    /// <summary>The policy of the approach: its limits and waiting times.</summary>
    /// <exception cref="InvalidOperationException">The approach has not been opened.</exception>
    public ApproachPolicy Policy => Opening.Policy;

    /// <summary>The prospective boss; null until identified.</summary>
    public Contact? Boss => State.Boss is { } boss ? State.Contact(boss) : null;

    /// <summary>The seeker's verdict on the target.</summary>
    public Interest Interest => State.Interest;

    /// <summary>How the approach ended; null while it continues.</summary>
    public Ending? Ending => State.Ending;

    /// <summary>
    /// The breaches of the rules in the record, in the order of the history. Empty for an approach made through
    /// <see cref="Decide(ApproachCommand, Footprint?)"/>, unless a breach was confessed or uncovered.
    /// </summary>
    public IReadOnlyList<Breach> Breaches => State.Breaches;

    /// <summary>Everybody about whom something is recorded beyond a mention, in ordinal order of their ids.</summary>
    public IReadOnlyList<Contact> People => Array.AsReadOnly(State.People.Keys.Order().Select(State.Contact).ToArray());

    /// <summary>All events as they were recorded, in order, including struck-out ones. Linear.</summary>
    public IReadOnlyList<ApproachEvent> Events => Ledger.Recorded();

    internal Ledger Ledger { get; }

    internal ApproachState State { get; }

    /// <summary>What the views are made of; linear.</summary>
    internal ApproachRecord Record => new(State, Ledger.Written());

    private ApproachEvent.Opened Opening => State.Opened
        ?? throw new InvalidOperationException("This approach has not been opened: record ApproachEvent.Opened first.");

    /// <summary>
    /// Folds a history. Linear, as long as each striking out concerns an event later in the history than the one before, or not much
    /// earlier. An empty history gives <see cref="Unopened"/>.
    /// </summary>
    /// <exception cref="ArgumentException">An event is malformed. The message says which one, and why.</exception>
    public static Approach Fold(IEnumerable<ApproachEvent> history)
    {
        ArgumentNullException.ThrowIfNull(history);
        Ledger ledger = Ledger.Empty;
        foreach (ApproachEvent e in history)
        {
            WellFormed.Check(e);
            ledger = Enter(ledger, e) ?? ledger;
        }

        return new Approach(ledger, ledger.Replay());
    }

    /// <summary>Folds one more event. An act that is already recorded with the same content changes nothing.</summary>
    /// <exception cref="ArgumentException">The event is malformed. The message says why.</exception>
    public Approach Evolve(ApproachEvent e)
    {
        WellFormed.Check(e);
        if (Enter(Ledger, e) is not { } ledger)
        {
            return this;
        }

        if (e is ApproachEvent.StruckOut)
        {
            return new Approach(ledger, ledger.Replay());
        }

        return new Approach(ledger, Ledger.IsSame(e) is null ? Folding.Step(State, e) : State.Flag(e, new Refusal.ActIdTaken(e.Id)));
    }

    /// <summary>
    /// Decides a command: accepted, with the event to append, or refused, with the reason. This approach does not change; use
    /// <see cref="Evolve"/> with the events, or the accepted decision's approach, to continue.
    /// </summary>
    /// <param name="command">The command. An act that is already recorded with the same content is accepted with no event.</param>
    /// <param name="elsewhere">What the person to be contacted or asked, or whose contact is confessed, was asked in the seeker's other
    /// approaches, so that rules R7 and R10 apply to the person across approaches; null if nothing.</param>
    /// <exception cref="ArgumentException">The command is malformed, or the footprint belongs to another person.</exception>
    public Decision Decide(ApproachCommand command, Footprint? elsewhere = null)
    {
        ArgumentNullException.ThrowIfNull(command);
        ApproachEvent e = command.ToEvent();
        WellFormed.Check(e);
        if (elsewhere is not null && Asked(e) is { } asked && asked != elsewhere.Person)
        {
            throw new ArgumentException($"The command is about {asked}, the footprint about {elsewhere.Person}.", nameof(elsewhere));
        }

        if (Ledger.IsSame(e) is { } same)
        {
            return same ? new Decision.Accepted(this, []) : new Decision.Refused(new Refusal.ActIdTaken(e.Id));
        }

        Refusal? refusal = command switch
        {
            ApproachCommand.Record { Event: ApproachEvent.Attempted or ApproachEvent.Asked or ApproachEvent.Erased } =>
                new Refusal.NotRecordable(e.Id),
            ApproachCommand.Record { Event: ApproachEvent.StruckOut struck } => Ledger.Forbids(struck) ?? ConfessesWhatWasAllowed(struck),
            ApproachCommand.Record { Event: ApproachEvent.ContactedWithoutLeave confessed } =>
                Judge.Of(State, e) ?? Capabilities.WasAllowed(State, confessed, elsewhere),
            ApproachCommand.Attempt attempt =>
                Capabilities.Foreign(State, attempt.Contact)
                    ?? Judge.Of(State, e, elsewhere)
                    ?? Capabilities.Differs(State, attempt.Contact),
            _ => Judge.Of(State, e, elsewhere),
        };
        if (refusal is not null)
        {
            return new Decision.Refused(refusal);
        }

        if (e is not ApproachEvent.StruckOut)
        {
            return new Decision.Accepted(this, [e]);
        }

        Approach after = Evolve(e);
        return new Decision.Accepted(this, [e], Uncovered(after), after);
    }

    /// <summary>Returns the contact as described; if nobody has described them, a contact whose name is the id.</summary>
    public Contact Contact(ContactId who) => State.Contact(who);

    /// <summary>Returns the leaves that are valid for a prospect at an instant, in order of the relays; empty if there are none.</summary>
    public IReadOnlyList<IntroductionPermission> PermissionsFor(ContactId prospect, DateTimeOffset at)
    {
        IdText.ThrowIfDefault(prospect.IsDefault, nameof(prospect));
        return Capabilities.PermissionsFor(State, prospect, at);
    }

    /// <summary>Returns the acquaintance with a person, as stated; null if none is.</summary>
    public Acquaintance? AcquaintanceWith(ContactId who)
    {
        IdText.ThrowIfDefault(who.IsDefault, nameof(who));
        return Capabilities.AcquaintanceWith(State, who);
    }

    /// <summary>
    /// Returns the latest contact a person made with the seeker, or their latest answer other than a no; null if there is none.
    /// </summary>
    public ContactReceived? LastContactFrom(ContactId who)
    {
        IdText.ThrowIfDefault(who.IsDefault, nameof(who));
        return Capabilities.LastContactFrom(State, who);
    }

    /// <summary>Returns the latest talk with a person; null if there was none.</summary>
    public Talk? LastTalkWith(ContactId who)
    {
        IdText.ThrowIfDefault(who.IsDefault, nameof(who));
        return Capabilities.LastTalkWith(State, who);
    }

    private static ContactId? Asked(ApproachEvent e) => e switch
    {
        ApproachEvent.Attempted attempted => attempted.To,
        ApproachEvent.Asked asked => asked.Of,
        ApproachEvent.ContactedWithoutLeave confessed => confessed.Who,
        _ => null,
    };

    /// <summary>Enters an event into a ledger; null where the same act stands there already.</summary>
    private static Ledger? Enter(Ledger ledger, ApproachEvent e) => (ledger.IsSame(e), e) switch
    {
        (true, _) => null,
        (false, _) => ledger.AddTaken(e),
        (null, ApproachEvent.StruckOut struck) => ledger.Strike(struck),
        _ => ledger.Add(e),
    };

    private Refusal? ConfessesWhatWasAllowed(ApproachEvent.StruckOut struck) =>
        struck.Instead is ApproachEvent.ContactedWithoutLeave confessed
            ? Capabilities.WasAllowed(Ledger.Before(struck.What), confessed)
            : null;

    /// <summary>What is flagged after a striking out and not now.</summary>
    private ImmutableArray<Breach> Uncovered(Approach after)
    {
        HashSet<(ActId, Rule, BreachKind)> known = [.. Breaches.Select(breach => (breach.Act, breach.Rule, breach.Kind))];
        return [.. after.Breaches.Where(breach => !known.Contains((breach.Act, breach.Rule, breach.Kind)))];
    }
}
