namespace NetworkApproach;

/// <summary>
/// A command that may be submitted to <see cref="Approach.Decide(ApproachCommand, Footprint?)"/>. A closed hierarchy of four cases. Each
/// gives one event, whose id is the host's id of the act.
/// </summary>
public abstract record ApproachCommand
{
    private ApproachCommand()
    {
    }

    /// <summary>The event this would record; internal, so that nobody outside can add a case.</summary>
    internal abstract ApproachEvent ToEvent();

    /// <summary>Contacts a person.</summary>
    /// <param name="Act">The host's id of the act.</param>
    /// <param name="Contact">The person to contact, and what allows the contact.</param>
    /// <param name="At">When the contact is made: not before anything recorded of the same people, nor before the last verdict on the
    /// target or the end. Use <see cref="Enter"/> for a contact that was made earlier.</param>
    public sealed record Attempt(ActId Act, ContactAttempt Contact, DateTimeOffset At) : ApproachCommand
    {
        internal override ApproachEvent ToEvent()
        {
            ArgumentNullException.ThrowIfNull(Contact);
            return new ApproachEvent.Attempted(Act, At, Contact.To.Id, Contact.Basis, Contact.Channel, Contact.Minutes);
        }
    }

    /// <summary>Asks a person for one thing of the closed list.</summary>
    /// <param name="Act">The host's id of the act.</param>
    /// <param name="Of">The person asked.</param>
    /// <param name="Request">What is asked for. A talk is asked for in an <see cref="Attempt"/> instead.</param>
    /// <param name="At">When it is asked: not before anything recorded of the same people, nor before the last verdict on the target or the
    /// end. Use <see cref="Enter"/> for a request that was made earlier.</param>
    public sealed record Ask(ActId Act, ContactId Of, Request Request, DateTimeOffset At) : ApproachCommand
    {
        internal override ApproachEvent ToEvent() => new ApproachEvent.Asked(Act, At, Of, Request);
    }

    /// <summary>Enters an attempt or a request that was made before and not recorded then. It is judged as of its own instant, so record
    /// what allowed it first, and is marked as entered late. A decision to enter is no permission to contact anybody now.</summary>
    public sealed record Enter : ApproachCommand
    {
        /// <summary>Enters an attempt.</summary>
        /// <param name="done">The attempt as it was made, with the instant at which it was made.</param>
        public Enter(Attempt done) => Done = done;

        /// <summary>Enters a request.</summary>
        /// <param name="done">The request as it was made, with the instant at which it was made.</param>
        public Enter(Ask done) => Done = done;

        /// <summary>The attempt or the request.</summary>
        public ApproachCommand Done { get; }

        internal override ApproachEvent ToEvent()
        {
            ArgumentNullException.ThrowIfNull(Done);
            return Done.ToEvent();
        }
    }

    /// <summary>Records any other event: any event that has a public constructor.</summary>
    /// <param name="Event">The event. Not an attempt or a request, which have their own commands, nor an erasure, which
    /// <see cref="Forgetting"/> creates.</param>
    public sealed record Record(ApproachEvent Event) : ApproachCommand
    {
        internal override ApproachEvent ToEvent()
        {
            ArgumentNullException.ThrowIfNull(Event);
            return Event;
        }
    }
}
