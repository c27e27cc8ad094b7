namespace NetworkApproach;

/// <summary>
/// The result of <see cref="Approach.Decide(ApproachCommand, Footprint?)"/>: accepted, with the events to append; refused, with the reason;
/// or recorded already. A closed hierarchy: a <c>switch</c> over its three cases is complete.
/// </summary>
public abstract record Decision
{
    private Decision()
    {
    }

    /// <summary>Returns the events to append, in order; empty if the act is recorded already.</summary>
    /// <exception cref="InvalidOperationException">The command was refused; the message is that of the refusal.</exception>
    public IReadOnlyList<ApproachEvent> EventsOrThrow() => Outcome().Events;

    /// <summary>Returns the approach after the decision.</summary>
    /// <exception cref="InvalidOperationException">The command was refused; the message is that of the refusal.</exception>
    public Approach ApproachOrThrow() => Outcome().Approach;

    internal abstract (IReadOnlyList<ApproachEvent> Events, Approach Approach) Outcome();

    /// <summary>The rules allow the command.</summary>
    public sealed record Accepted : Decision
    {
        private readonly Approach before;
        private Approach? after;

        internal Accepted(
            Approach before, IReadOnlyList<ApproachEvent> events, IReadOnlyList<Breach>? willFlag = null,
            IReadOnlyList<Breach>? willClear = null, Approach? after = null) =>
            (this.before, Events, WillFlag, WillClear, this.after) = (before, events, willFlag ?? [], willClear ?? [], after);

        /// <summary>The events to append, in order: one for each command that is not recorded already.</summary>
        public IReadOnlyList<ApproachEvent> Events { get; }

        /// <summary>
        /// The breaches and orphans that the decision uncovers among the other acts on record, in the order in which they count. Empty for
        /// an event after everything recorded. Tell them to the seeker before the events are kept, and keep the events only at the version
        /// of the record for which they were told.
        /// </summary>
        public IReadOnlyList<Breach> WillFlag { get; }

        /// <summary>The breaches and orphans that the decision removes among the other acts on record; told like
        /// <see cref="WillFlag"/>.</summary>
        public IReadOnlyList<Breach> WillClear { get; }

        /// <summary>Of a list of commands, the acts that were recorded before; empty for a single command.</summary>
        public IReadOnlyList<RecordedAct> Already { get; internal init; } = [];

        /// <summary>
        /// The approach with the events folded in; the same approach if there are no events. Computed on first use, at the cost of
        /// <see cref="Approach.Evolve"/>.
        /// </summary>
        public Approach Approach => after ??= Events.Aggregate(before, (approach, e) => approach.Evolve(e));

        internal override (IReadOnlyList<ApproachEvent> Events, Approach Approach) Outcome() => (Events, Approach);
    }

    /// <summary>
    /// The act is recorded already, with the same content: a second try of the same command. Nothing is to be recorded. It is no refusal,
    /// and no permission to send anything: what became of the act says whether it was done.
    /// </summary>
    public sealed record AlreadyRecorded : Decision
    {
        internal AlreadyRecorded(Approach approach, IReadOnlyList<RecordedAct> acts) => (Approach, Acts) = (approach, acts);

        /// <summary>The acts as they stand, in the order of the commands: one for a single command.</summary>
        public IReadOnlyList<RecordedAct> Acts { get; }

        /// <summary>The approach, unchanged.</summary>
        public Approach Approach { get; }

        internal override (IReadOnlyList<ApproachEvent> Events, Approach Approach) Outcome() => ([], Approach);
    }

    /// <summary>A rule forbids the command; nothing is to be recorded.</summary>
    /// <param name="Because">The refusal: which rule, about whom, and what can be done instead.</param>
    public sealed record Refused(Refusal Because) : Decision
    {
        /// <summary>The index of the refused command in the list, from 0; 0 for a single command.</summary>
        public int Index { get; internal init; }

        internal override (IReadOnlyList<ApproachEvent> Events, Approach Approach) Outcome() =>
            throw new InvalidOperationException(Because.Message);
    }
}
