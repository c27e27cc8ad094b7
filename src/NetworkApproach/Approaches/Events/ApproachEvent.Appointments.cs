namespace NetworkApproach;

/// <content>Talks agreed for a day and an hour.</content>
public abstract partial record ApproachEvent
{
    /// <summary>Fact: a talk was agreed for an hour. The last appointment with a person counts: a new one moves it.</summary>
    /// <param name="Id">The id of the act; its end refers to it.</param>
    /// <param name="At">When it was agreed, not when the talk is.</param>
    /// <param name="With">The person; must have a recorded origin.</param>
    /// <param name="For">When the talk is to take place; in the years 1900 to 2199.</param>
    public sealed record AppointmentMade(ActId Id, DateTimeOffset At, ContactId With, DateTimeOffset For) : ApproachEvent(Id, At)
    {
        internal override IReadOnlyList<ContactId> People => [With];
    }

    /// <summary>Fact: an appointment was cancelled or missed.</summary>
    /// <param name="Id">The id of the act.</param>
    /// <param name="At">When it was cancelled or missed.</param>
    /// <param name="Appointment">The id of the appointment.</param>
    /// <param name="How">Whether it was cancelled or missed.</param>
    public sealed record AppointmentEnded(ActId Id, DateTimeOffset At, ActId Appointment, AppointmentEnd How) : ApproachEvent(Id, At)
    {
        internal override IReadOnlyList<ContactId> People => [];
    }
}
