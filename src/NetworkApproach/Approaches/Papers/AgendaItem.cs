using System.Text.Json.Serialization;

namespace NetworkApproach.Papers;

/// <summary>One thing to do, or to know of, by a day.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Owed), "owed")]
[JsonDerivedType(typeof(TalkAgreed), "talk-agreed")]
[JsonDerivedType(typeof(Reminder), "reminder")]
[JsonDerivedType(typeof(AskAgain), "ask-again")]
[JsonDerivedType(typeof(LeaveEnds), "leave-ends")]
[JsonDerivedType(typeof(OfferToAnswer), "offer-to-answer")]
[JsonDerivedType(typeof(CvElsewhere), "cv-elsewhere")]
[JsonDerivedType(typeof(MeetAgain), "meet-again")]
public abstract record AgendaItem
{
    private AgendaItem(Contact who, DateOnly? on) => (Who, On) = (who, on);

    /// <summary>Whom it concerns.</summary>
    public Contact Who { get; }

    /// <summary>The day from which it may be done, or on which it is due or ends, in the policy's zone; null for none.</summary>
    public DateOnly? On { get; }

    /// <summary>The order of things of one day; internal, so that nobody outside can add a case.</summary>
    internal abstract int Place { get; }

    /// <summary>A courtesy owed.</summary>
    /// <param name="Who">To whom.</param>
    /// <param name="On">The day it is due, or the first working day after it; null for a report-back while nothing has become of the
    /// name.</param>
    /// <param name="Kind">Thanks, a report-back or an apology.</param>
    /// <param name="Cause">What it is owed for.</param>
    /// <param name="About">The person named; null if about nobody.</param>
    /// <param name="Status">How pressing it is.</param>
    public sealed record Owed(
        Contact Who, DateOnly? On, CourtesyKind Kind, CourtesyCause Cause, Contact? About, CourtesyStatus Status) : AgendaItem(Who, On)
    {
        internal override int Place => 0;
    }

    /// <summary>They agreed to a talk, which has not taken place.</summary>
    /// <param name="Who">With whom.</param>
    /// <param name="AgreedOn">When they agreed.</param>
    public sealed record TalkAgreed(Contact Who, DateOnly AgreedOn) : AgendaItem(Who, null)
    {
        internal override int Place => 1;
    }

    /// <summary>The one reminder after a silence; allowed from that day.</summary>
    /// <param name="Who">To whom.</param>
    /// <param name="On">The first day on which it may be sent.</param>
    /// <param name="Request">What they were asked.</param>
    /// <param name="About">The person it is about; null if about nobody.</param>
    public sealed record Reminder(Contact Who, DateOnly? On, Request Request, Contact? About) : AgendaItem(Who, On)
    {
        internal override int Place => 2;
    }

    /// <summary>They said "later, from this day", and may be asked again from it.</summary>
    /// <param name="Who">Whom.</param>
    /// <param name="On">That day.</param>
    /// <param name="Request">What they were asked.</param>
    /// <param name="About">The person it is about; null if about nobody.</param>
    public sealed record AskAgain(Contact Who, DateOnly? On, Request Request, Contact? About) : AgendaItem(Who, On)
    {
        internal override int Place => 3;
    }

    /// <summary>A leave not used yet ends.</summary>
    /// <param name="Who">The relay who gave it.</param>
    /// <param name="On">The last day on which it holds.</param>
    /// <param name="Towards">The person it is for.</param>
    public sealed record LeaveEnds(Contact Who, DateOnly? On, Contact Towards) : AgendaItem(Who, On)
    {
        internal override int Place => 4;
    }

    /// <summary>An offer to pass on the CV has not been answered.</summary>
    /// <param name="Who">Who offered.</param>
    /// <param name="Since">When.</param>
    public sealed record OfferToAnswer(Contact Who, DateOnly Since) : AgendaItem(Who, null)
    {
        internal override int Place => 5;
    }

    /// <summary>A CV was passed on and is not back in hand.</summary>
    /// <param name="Who">Who passed it on.</param>
    /// <param name="Since">When.</param>
    /// <param name="Recipient">Who has it; null if not known.</param>
    /// <param name="NotKnown">What is not known.</param>
    public sealed record CvElsewhere(
        Contact Who, DateOnly Since, Contact? Recipient, IReadOnlyList<HandOffUnknown> NotKnown) : AgendaItem(Who, null)
    {
        internal override int Place => 6;
    }

    /// <summary>They would like to meet again.</summary>
    /// <param name="Who">Who.</param>
    /// <param name="On">From which day; null if none was named.</param>
    public sealed record MeetAgain(Contact Who, DateOnly? On) : AgendaItem(Who, On)
    {
        internal override int Place => 7;
    }
}
