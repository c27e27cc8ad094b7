namespace NetworkApproach;

/// <summary>
/// One seeker's progress towards one company, computed from its events. Immutable: every act gives a new one. Events count in the order
/// of their instants, whatever the order of recording. At the end of that order the cost of deciding and evolving does not depend on the
/// length of the history; before it, it is linear in what follows, and for "one person" in the whole.
/// </summary>
/// <remarks>
/// The opening stands first, whatever its instant. At one instant facts come before the seeker's acts, and a no after a yes; give each act
/// an instant of its own. Striking out, restoring, forgetting and "one person" take effect on the whole record. An acquaintance counts
/// from the first day on which the seeker knew the person.
/// <para>
/// A consistent history is taken as true: the library cannot detect what was never recorded, or was recorded falsely. Folding never fails
/// because a rule was broken: an event that a rule forbids is kept as a breach and permits nothing.
/// </para>
/// </remarks>
public sealed partial class Approach
{
    /// <summary>An approach with nothing recorded; its first command records <see cref="ApproachEvent.Opened"/>.</summary>
    public static readonly Approach Unopened = new(Ledger.Empty, Timeline.Empty);

    private Approach(Ledger ledger, Timeline timeline) => (Ledger, Timeline) = (ledger, timeline);

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

    /// <summary>The policy of the approach: its limits and waiting times, as last changed.</summary>
    /// <exception cref="InvalidOperationException">The approach has not been opened.</exception>
    public ApproachPolicy Policy => IsOpened ? State.Policy : Opening.Policy;

    /// <summary>The prospective boss; null until identified.</summary>
    public Contact? Boss => State.Boss is { } boss ? State.Contact(boss) : null;

    /// <summary>The seeker's verdict on the target.</summary>
    public Interest Interest => State.Interest;

    /// <summary>How the approach ended; null while it continues.</summary>
    public Ending? Ending => State.Ending;

    /// <summary>
    /// The breaches of the rules in the record, in the order in which its events count. Empty for an approach made through
    /// <see cref="Decide(ApproachCommand, Footprint?)"/>, unless a breach was confessed or uncovered.
    /// </summary>
    public IReadOnlyList<Breach> Breaches => State.Breaches;

    /// <summary>Everybody about whom something is recorded beyond a mention, in ordinal order of their ids.</summary>
    public IReadOnlyList<Contact> People => Array.AsReadOnly(State.People.Keys.Order().Select(State.Contact).ToArray());

    /// <summary>All events as they were recorded, in order, including struck-out ones. Linear.</summary>
    public IReadOnlyList<ApproachEvent> Events => Ledger.Recorded();

    internal Ledger Ledger { get; }

    internal Timeline Timeline { get; }

    internal ApproachState State => Timeline.State;

    /// <summary>What the views are made of; linear.</summary>
    internal ApproachRecord Record => new(State, Timeline.Lines);

    private ApproachEvent.Opened Opening => State.Opened
        ?? throw new InvalidOperationException("This approach has not been opened: record ApproachEvent.Opened first.");

    /// <summary>
    /// Folds a history: one sort and one pass, in any order of recording. An empty history gives <see cref="Unopened"/>.
    /// </summary>
    /// <exception cref="ArgumentException">An event is malformed. The message says which one, and why.</exception>
    public static Approach Fold(IEnumerable<ApproachEvent> history)
    {
        ArgumentNullException.ThrowIfNull(history);
        Ledger ledger = Ledger.Empty;
        List<Line> recorded = [];
        foreach (ApproachEvent e in history)
        {
            WellFormed.Check(e);
            ledger = ledger.Enter(e, out Line? line);
            if (line is not null)
            {
                recorded.Add(line);
            }
        }

        ledger = ledger.United();
        IEnumerable<Line?> lines = recorded.Select(line => line.Verdict is null ? ledger.LineOf(line.Event.Id) : line);
        return new Approach(ledger, Timeline.Of(ledger, lines.OfType<Line>()));
    }

    /// <summary>Folds one more event. An act that is already recorded with the same content changes nothing.</summary>
    /// <exception cref="ArgumentException">The event is malformed. The message says why.</exception>
    public Approach Evolve(ApproachEvent e)
    {
        WellFormed.Check(e);
        Ledger ledger = Ledger.Enter(e, out Line? line);
        if (line is null)
        {
            return this;
        }

        if (line.Verdict is not null)
        {
            return new Approach(ledger, Timeline.With(ledger, line));
        }

        ActId changed = ledger.Changed(e) ?? e.Id;
        Line? old = Ledger.Recorded(changed) is null ? null : Ledger.LineOf(changed);
        Line? now = changed == e.Id ? null : ledger.LineOf(changed);
        if (ledger.Recorded(changed) is ApproachEvent.SamePersonStated || !ReferenceEquals(ledger.Opening, Ledger.Opening))
        {
            ledger = ledger.United();
            IEnumerable<Line> others = Timeline.Lines.Where(one => one.Place != old?.Place);
            return new Approach(ledger, Timeline.Of(ledger, [.. others, line, .. Lines(now)]));
        }

        Timeline timeline = (old, now) switch
        {
            ({ } before, _) => Timeline.With(ledger, before, now),
            (null, { } after) => Timeline.With(ledger, after),
            _ => Timeline,
        };
        return new Approach(ledger, timeline.With(ledger, line));
    }

    /// <summary>Returns the contact as described; if nobody has described them, a contact whose name is the id.</summary>
    public Contact Contact(ContactId who) => State.Contact(who);

    /// <summary>
    /// Returns the leaves that are valid for a prospect at an instant, as known at that instant, in order of the relays; empty if there are
    /// none. Linear where something later is recorded.
    /// </summary>
    public IReadOnlyList<IntroductionPermission> PermissionsFor(ContactId prospect, DateTimeOffset at)
    {
        IdText.ThrowIfDefault(prospect.IsDefault, nameof(prospect));
        return Capabilities.PermissionsFor(AsOf(at), prospect, at);
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
    /// <param name="who">The person.</param>
    /// <param name="at">As of when; null for the whole record.</param>
    public ContactReceived? LastContactFrom(ContactId who, DateTimeOffset? at = null)
    {
        IdText.ThrowIfDefault(who.IsDefault, nameof(who));
        return Capabilities.LastContactFrom(AsOf(at), who);
    }

    /// <summary>Returns the latest talk with a person; null if there was none.</summary>
    /// <param name="who">The person.</param>
    /// <param name="at">As of when; null for the whole record.</param>
    public Talk? LastTalkWith(ContactId who, DateTimeOffset? at = null)
    {
        IdText.ThrowIfDefault(who.IsDefault, nameof(who));
        return Capabilities.LastTalkWith(AsOf(at), who);
    }

    /// <summary>The state as of an instant; of the whole record for none.</summary>
    internal ApproachState AsOf(DateTimeOffset? at) => at is { } instant ? Timeline.AsOf(Ledger, instant) : State;

    private static IEnumerable<Line> Lines(Line? line) => line is null ? [] : [line];
}
