using System.Collections.Immutable;

namespace NetworkApproach;

/// <summary>
/// One seeker's progress towards one company, as its events tell it. Immutable: every act gives another one. Deciding and evolving cost the
/// same however long the history is; striking out is linear.
/// </summary>
/// <remarks>
/// A consistent history is taken as true: what was never recorded, and what was recorded falsely, no library can see. No history makes a
/// fold fail: an event that a rule forbids stays as a breach and confers nothing.
/// </remarks>
public sealed partial class Approach
{
    /// <summary>Nothing recorded yet; the first command records <see cref="ApproachEvent.Opened"/>.</summary>
    public static readonly Approach Unopened = new(Ledger.Empty, ApproachState.Empty);

    private Approach(Ledger ledger, ApproachState state) => (Ledger, State) = (ledger, state);

    /// <summary>Whether it has been opened; the properties that follow from the opening throw until then.</summary>
    public bool IsOpened => State.Opened is not null;

    /// <summary>Which approach this is.</summary>
    /// <exception cref="InvalidOperationException">It has not been opened.</exception>
    public ApproachId Id => Opening.Approach;

    /// <summary>Whose approach it is.</summary>
    /// <exception cref="InvalidOperationException">It has not been opened.</exception>
    public ContactId Seeker => Opening.Seeker;

    /// <summary>What it aims at.</summary>
    /// <exception cref="InvalidOperationException">It has not been opened.</exception>
    public Target Target => Opening.Target;

    /// <summary>The figures it goes by.</summary>
    /// <exception cref="InvalidOperationException">It has not been opened.</exception>
    public ApproachPolicy Policy => Opening.Policy;

    /// <summary>The prospective boss; null until identified.</summary>
    public Contact? Boss => State.Boss is { } boss ? State.Contact(boss) : null;

    /// <summary>The seeker's verdict on the target.</summary>
    public Interest Interest => State.Interest;

    /// <summary>How it ended; null while it goes on.</summary>
    public Ending? Ending => State.Ending;

    /// <summary>What the record shows against the rules, in the order of the history; empty for one made through
    /// <see cref="Decide(ApproachCommand, Footprint?)"/> unless confessed or uncovered.</summary>
    public IReadOnlyList<Breach> Breaches => State.Breaches;

    /// <summary>Everybody the record knows more of than their name in passing, by id.</summary>
    public IReadOnlyList<Contact> People => Array.AsReadOnly(State.People.Keys.Order().Select(State.Contact).ToArray());

    /// <summary>Every event as it was recorded, in order, struck-out ones included; linear.</summary>
    public IReadOnlyList<ApproachEvent> Events => Ledger.Recorded();

    internal Ledger Ledger { get; }

    internal ApproachState State { get; }

    /// <summary>What the views are made of; linear.</summary>
    internal ApproachRecord Record => new(State, Ledger.Written());

    private ApproachEvent.Opened Opening => State.Opened
        ?? throw new InvalidOperationException("This approach has not been opened: record ApproachEvent.Opened first.");

    /// <summary>
    /// Folds a history; linear, as long as what is struck out comes later in the history each time, or not much earlier. The empty history
    /// gives <see cref="Unopened"/>.
    /// </summary>
    /// <exception cref="ArgumentException">An event is malformed; the message says which, and how.</exception>
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

    /// <summary>Folds one more event. The same act again changes nothing.</summary>
    /// <exception cref="ArgumentException">The event is malformed; the message says how.</exception>
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

    /// <summary>Decides a command: accepted, with the event to append, or refused, with why. Nothing changes; evolve with the events to go
    /// on.</summary>
    /// <param name="command">The command. The same act again, with the same content, is accepted with no event.</param>
    /// <param name="elsewhere">What the person to be contacted or asked, or whose contact is confessed, was asked in the seeker's other
    /// approaches, so that R7 and R10 hold for the person and not for the file; null if nothing.</param>
    /// <exception cref="ArgumentException">The command is malformed, or the footprint is somebody else's.</exception>
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

    /// <summary>The contact as described; with their id for a name where nobody has described them.</summary>
    public Contact Contact(ContactId who) => State.Contact(who);

    /// <summary>The leaves that hold for a prospect at an instant, by relay; empty where there is none.</summary>
    public IReadOnlyList<IntroductionPermission> PermissionsFor(ContactId prospect, DateTimeOffset at)
    {
        IdText.ThrowIfDefault(prospect.IsDefault, nameof(prospect));
        return Capabilities.PermissionsFor(State, prospect, at);
    }

    /// <summary>The acquaintance with somebody, as stated; null where none is.</summary>
    public Acquaintance? AcquaintanceWith(ContactId who)
    {
        IdText.ThrowIfDefault(who.IsDefault, nameof(who));
        return Capabilities.AcquaintanceWith(State, who);
    }

    /// <summary>The latest time somebody contacted the seeker, or gave any answer but a no; null where they never did.</summary>
    public ContactReceived? LastContactFrom(ContactId who)
    {
        IdText.ThrowIfDefault(who.IsDefault, nameof(who));
        return Capabilities.LastContactFrom(State, who);
    }

    /// <summary>The latest talk with somebody; null where there was none.</summary>
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
