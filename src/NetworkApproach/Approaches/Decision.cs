namespace NetworkApproach;

/// <summary>
/// The result of <see cref="Approach.Decide(ApproachCommand, Footprint?)"/>: accepted, with the events to append, or refused, with the
/// reason. A closed hierarchy: a <c>switch</c> over its two cases is complete.
/// </summary>
public abstract record Decision
{
    private Decision()
    {
    }

    /// <summary>Returns the events to append, in order.</summary>
    /// <exception cref="InvalidOperationException">The command was refused; the message is that of the refusal.</exception>
    public IReadOnlyList<ApproachEvent> EventsOrThrow() => Outcome().Events;

    /// <summary>Returns the approach after the decision.</summary>
    /// <exception cref="InvalidOperationException">The command was refused; the message is that of the refusal.</exception>
    public Approach ApproachOrThrow() => Outcome().Approach;

    internal abstract Accepted Outcome();

    /// <summary>The rules allow the command.</summary>
    public sealed record Accepted : Decision
    {
        private readonly Approach before;
        private Approach? after;

        internal Accepted(
            Approach before, IReadOnlyList<ApproachEvent> events, IReadOnlyList<Breach>? willFlag = null, Approach? after = null) =>
            (this.before, Events, WillFlag, this.after) = (before, events, willFlag ?? [], after);

        /// <summary>The events to append, in order: one for each command, none for a command whose act is already recorded.</summary>
        public IReadOnlyList<ApproachEvent> Events { get; }

        /// <summary>
        /// The breaches and orphans that a striking out will add to the history, in the order of the history; empty for every other
        /// decision.
        /// </summary>
        public IReadOnlyList<Breach> WillFlag { get; }

        /// <summary>
        /// The approach with the events folded in; the same approach if there are no events. Computed on first use, at the cost of
        /// <see cref="Approach.Evolve"/>.
        /// </summary>
        public Approach Approach => after ??= Events.Aggregate(before, (approach, e) => approach.Evolve(e));

        internal override Accepted Outcome() => this;
    }

    /// <summary>A rule forbids the command; nothing is to be recorded.</summary>
    /// <param name="Because">The refusal: which rule, about whom, and what can be done instead.</param>
    public sealed record Refused(Refusal Because) : Decision
    {
        /// <summary>The index of the refused command in the list, from 0; 0 for a single command.</summary>
        public int Index { get; internal init; }

        internal override Accepted Outcome() => throw new InvalidOperationException(Because.Message);
    }
}
