namespace NetworkApproach;

/// <content>The two acts by which the seeker asks something of somebody.</content>
public abstract partial record ApproachEvent
{
    /// <summary>Intent: the seeker contacts a person. Created only by <c>Decide</c> from a capability, or read from a store.</summary>
    public sealed record Attempted : ApproachEvent
    {
        internal Attempted(ActId id, DateTimeOffset at, ContactId to, AttemptBasis through, Channel channel, int minutes)
            : base(id, at) => (To, Through, Channel, Minutes) = (to, through, channel, minutes);

        /// <summary>The person contacted.</summary>
        public ContactId To { get; internal init; }

        /// <summary>The recorded act that allows the contact.</summary>
        public AttemptBasis Through { get; internal init; }

        /// <summary>The channel used.</summary>
        public Channel Channel { get; }

        /// <summary>The minutes of the talk asked for, 1 to 1,440; 0 only in a reply that asks for nothing.</summary>
        public int Minutes { get; }

        /// <summary>That it was made before and typed later; null if it was recorded as it was made.</summary>
        public EnteredLate? Entered { get; internal init; }

        internal override IReadOnlyList<ContactId> People => [To];
    }

    /// <summary>Intent: the seeker asks one thing of the closed list. Created only by <c>Decide</c>, or read from a store.</summary>
    public sealed record Asked : ApproachEvent
    {
        internal Asked(ActId id, DateTimeOffset at, ContactId of, Request request)
            : base(id, at) => (Of, Request) = (of, request);

        /// <summary>The person asked.</summary>
        public ContactId Of { get; internal init; }

        /// <summary>What is asked for; never a talk, which is asked for in an attempt.</summary>
        public Request Request { get; internal init; }

        /// <summary>That it was asked before and typed later; null if it was recorded as it was asked.</summary>
        public EnteredLate? Entered { get; internal init; }

        internal override IReadOnlyList<ContactId> People => [Of, .. Request.People];
    }
}
