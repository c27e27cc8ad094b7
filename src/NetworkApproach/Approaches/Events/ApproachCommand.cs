namespace NetworkApproach;

/// <summary>What may be submitted to <see cref="Approach.Decide(ApproachCommand, Footprint?)"/>. Three cases; each gives one event, whose
/// id is the caller's id of the act.</summary>
public abstract record ApproachCommand
{
    private ApproachCommand()
    {
    }

    /// <summary>The event this would record; internal, so that nobody outside can add a case.</summary>
    internal abstract ApproachEvent ToEvent();

    /// <summary>The seeker contacts somebody.</summary>
    /// <param name="Act">The caller's id of the act.</param>
    /// <param name="Contact">Whom, and what allows it.</param>
    /// <param name="At">When; not before the last intent.</param>
    public sealed record Attempt(ActId Act, ContactAttempt Contact, DateTimeOffset At) : ApproachCommand
    {
        internal override ApproachEvent ToEvent()
        {
            ArgumentNullException.ThrowIfNull(Contact);
            return new ApproachEvent.Attempted(Act, At, Contact.To.Id, Contact.Basis, Contact.Channel, Contact.Minutes);
        }
    }

    /// <summary>The seeker asks one thing of the closed list.</summary>
    /// <param name="Act">The caller's id of the act.</param>
    /// <param name="Of">Who is asked.</param>
    /// <param name="Request">What; a talk is asked for inside an <see cref="Attempt"/>.</param>
    /// <param name="At">When; not before the last intent.</param>
    public sealed record Ask(ActId Act, ContactId Of, Request Request, DateTimeOffset At) : ApproachCommand
    {
        internal override ApproachEvent ToEvent() => new ApproachEvent.Asked(Act, At, Of, Request);
    }

    /// <summary>Any other event: everything that anybody may construct.</summary>
    /// <param name="Event">The event; neither an attempt nor a request, which have commands of their own, nor an erasure, which
    /// <see cref="Forgetting"/> makes.</param>
    public sealed record Record(ApproachEvent Event) : ApproachCommand
    {
        internal override ApproachEvent ToEvent()
        {
            ArgumentNullException.ThrowIfNull(Event);
            return Event;
        }
    }
}
