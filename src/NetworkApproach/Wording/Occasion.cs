namespace NetworkApproach.Texts;

/// <summary>
/// Something to say that is not a move: it asks for nothing, or arranges a talk that was agreed to, and does not change the record.
/// <see cref="Wording.Occasions"/> lists the occasions available.
/// </summary>
public abstract record Occasion
{
    private Occasion()
    {
    }

    /// <summary>The person it is addressed to.</summary>
    public Contact Towards => Person;

    /// <summary>The same; internal, so that nobody outside can add a case.</summary>
    internal abstract Contact Person { get; }

    /// <summary>Explains the method to a well-meaning friend: why no CV is passed on.</summary>
    /// <param name="To">An acquaintance, or somebody who has talked with the seeker.</param>
    public sealed record ExplainMethod(Contact To) : Occasion
    {
        internal override Contact Person => To;
    }

    /// <summary>Accepts a no.</summary>
    /// <param name="From">The person who said no.</param>
    public sealed record AcceptNo(Contact From) : Occasion
    {
        internal override Contact Person => From;
    }

    /// <summary>Withdraws a request, once interest is lost or the approach is closed.</summary>
    /// <param name="From">The person who was asked for a talk that has not taken place, and who no longer needs to answer.</param>
    public sealed record Withdraw(Contact From) : Occasion
    {
        internal override Contact Person => From;
    }

    /// <summary>Tells somebody who would like to meet again that the seeker would like to as well.</summary>
    /// <param name="With">The person who wished to meet again.</param>
    public sealed record MeetAgain(Contact With) : Occasion
    {
        internal override Contact Person => With;
    }

    /// <summary>Confirms a talk agreed for an hour that is to come.</summary>
    /// <param name="With">The person.</param>
    /// <param name="At">When it is to take place, with the offset of the policy's time zone.</param>
    public sealed record ConfirmAppointment(Contact With, DateTimeOffset At) : Occasion
    {
        internal override Contact Person => With;
    }

    /// <summary>Moves a talk agreed for an hour that is to come. That is arranging what was agreed, and no request.</summary>
    /// <param name="With">The person.</param>
    /// <param name="At">When it was to take place, with the offset of the policy's time zone.</param>
    public sealed record MoveAppointment(Contact With, DateTimeOffset At) : Occasion
    {
        internal override Contact Person => With;
    }

    /// <summary>Proposes one new date in the place of an appointment that was cancelled or missed, for as long as an answer to a request
    /// would be awaited. That is arranging what was agreed, and no request.</summary>
    /// <param name="With">The person.</param>
    /// <param name="At">When it was to take place, with the offset of the policy's time zone.</param>
    /// <param name="How">Whether it was cancelled or missed.</param>
    public sealed record ProposeDate(Contact With, DateTimeOffset At, AppointmentEnd How) : Occasion
    {
        internal override Contact Person => With;
    }

    /// <summary>A note that a relay who insists on sending something may send instead of a CV. It has no blanks to fill in, and needs the
    /// seeker's name.</summary>
    /// <param name="For">The relay who insists, that is, who has offered again after an answer.</param>
    public sealed record ForwardableNote(Contact For) : Occasion
    {
        internal override Contact Person => For;
    }
}
