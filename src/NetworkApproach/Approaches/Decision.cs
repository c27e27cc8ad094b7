using NetworkApproach.Audits;
using NetworkApproach.Books;
using NetworkApproach.Papers;
using NetworkApproach.Paths;
using NetworkApproach.Planning;
using NetworkApproach.Texts;

namespace NetworkApproach;

/// <summary>What <see cref="Approach.Decide"/> answers: accepted, with what to append, or refused, with why.</summary>
public abstract record Decision
{
    private Decision()
    {
    }

    /// <summary>The events to append; the one bridge to exceptions.</summary>
    /// <exception cref="InvalidOperationException">The command was refused; the message is the refusal's.</exception>
    public IReadOnlyList<ApproachEvent> EventsOrThrow() => Outcome();

    internal abstract IReadOnlyList<ApproachEvent> Outcome();

    /// <summary>The rules allow it.</summary>
    /// <param name="Events">What to append: one event, or none where the same act was recorded before.</param>
    /// <param name="WillFlag">Only for a striking out: the breaches and orphans that the corrected history will show and the present one does not.</param>
    public sealed record Accepted(IReadOnlyList<ApproachEvent> Events, IReadOnlyList<Breach> WillFlag) : Decision
    {
        internal Accepted(params IReadOnlyList<ApproachEvent> events)
            : this(events, [])
        {
        }

        internal override IReadOnlyList<ApproachEvent> Outcome() => Events;
    }

    /// <summary>A rule forbids it; nothing is to be recorded.</summary>
    /// <param name="Because">Which rule, about whom, and what can be done instead.</param>
    public sealed record Refused(Refusal Because) : Decision
    {
        internal override IReadOnlyList<ApproachEvent> Outcome() => throw new InvalidOperationException(Because.Message);
    }
}
