namespace NetworkApproach;

/// <summary>What <see cref="Approach.Decide(ApproachCommand, Footprint?)"/> answers: accepted, with what to append, or refused, with
/// why.</summary>
public abstract record Decision
{
    private Decision()
    {
    }

    /// <summary>The events to append, in order.</summary>
    /// <exception cref="InvalidOperationException">It was refused; the message is the refusal's.</exception>
    public IReadOnlyList<ApproachEvent> EventsOrThrow() => Outcome().Events;

    /// <summary>The approach after the decision.</summary>
    /// <exception cref="InvalidOperationException">It was refused; the message is the refusal's.</exception>
    public Approach ApproachOrThrow() => Outcome().Approach;

    internal abstract Accepted Outcome();

    /// <summary>The rules allow it.</summary>
    public sealed record Accepted : Decision
    {
        private readonly Approach before;
        private Approach? after;

        internal Accepted(
            Approach before, IReadOnlyList<ApproachEvent> events, IReadOnlyList<Breach>? willFlag = null, Approach? after = null) =>
            (this.before, Events, WillFlag, this.after) = (before, events, willFlag ?? [], after);

        /// <summary>What to append, in order: one event a command, none for a command whose act was recorded before.</summary>
        public IReadOnlyList<ApproachEvent> Events { get; }

        /// <summary>
        /// The breaches and orphans that the history will show after a striking out and does not show now, in the order of the history;
        /// empty for every other decision.
        /// </summary>
        public IReadOnlyList<Breach> WillFlag { get; }

        /// <summary>
        /// The approach with the events folded in; the same approach where there are none. Folded when it is first asked for, at the cost
        /// of <see cref="Approach.Evolve"/>.
        /// </summary>
        public Approach Approach => after ??= Events.Aggregate(before, (approach, e) => approach.Evolve(e));

        internal override Accepted Outcome() => this;
    }

    /// <summary>A rule forbids it; nothing is to be recorded.</summary>
    /// <param name="Because">Which rule, about whom, and what can be done instead.</param>
    public sealed record Refused(Refusal Because) : Decision
    {
        /// <summary>Which command of a list was refused, from 0; 0 for a single command.</summary>
        public int Index { get; internal init; }

        internal override Accepted Outcome() => throw new InvalidOperationException(Because.Message);
    }
}
