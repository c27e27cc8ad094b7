using System.Text.Json.Serialization;

namespace NetworkApproach.Papers;

/// <summary>
/// One item of an agenda: something to do, or to know, by a day. A closed hierarchy: a <c>switch</c> over its cases is complete.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Owed), "owed")]
[JsonDerivedType(typeof(TalkAgreed), "talk-agreed")]
[JsonDerivedType(typeof(Appointment), "appointment")]
[JsonDerivedType(typeof(NewDate), "new-date")]
[JsonDerivedType(typeof(Reminder), "reminder")]
[JsonDerivedType(typeof(AskAgain), "ask-again")]
[JsonDerivedType(typeof(LeaveEnds), "leave-ends")]
[JsonDerivedType(typeof(OfferToAnswer), "offer-to-answer")]
[JsonDerivedType(typeof(CvElsewhere), "cv-elsewhere")]
[JsonDerivedType(typeof(MeetAgain), "meet-again")]
public abstract record AgendaItem
{
    private AgendaItem(Contact who, DateOnly? on) => (Who, On) = (who, on);

    /// <summary>The person it concerns.</summary>
    public Contact Who { get; }

    /// <summary>
    /// The day from which it may be done, or on which it is due or ends, in the policy's time zone; null if there is none.
    /// </summary>
    public DateOnly? On { get; }

    /// <summary>The order of things of one day; internal, so that nobody outside can add a case.</summary>
    internal abstract int Place { get; }

    /// <summary>A courtesy owed.</summary>
    /// <param name="Who">The person it is owed to.</param>
    /// <param name="On">The day it is due, or the first working day after it; null for a report-back as long as there is nothing to report
    /// about the name.</param>
    /// <param name="Kind">The kind: thanks, a report-back or an apology.</param>
    /// <param name="Cause">What it is owed for.</param>
    /// <param name="About">The person named; null if about nobody.</param>
    /// <param name="Status">How urgent it is.</param>
    public sealed record Owed(
        Contact Who, DateOnly? On, CourtesyKind Kind, CourtesyCause Cause, Contact? About, CourtesyStatus Status) : AgendaItem(Who, On)
    {
        internal override int Place => 0;
    }

    /// <summary>A talk agreed for an hour, which is to come, or of which nothing is recorded yet.</summary>
    /// <param name="Who">The person.</param>
    /// <param name="On">The day it is agreed for; never null in an agenda made by the library.</param>
    /// <param name="Act">The id of the act that recorded it.</param>
    /// <param name="At">When it is to take place, or was to, with the offset of the policy's time zone.</param>
    /// <param name="Minutes">The minutes last asked of the person for a talk; the policy's minutes per talk where none were asked
    /// for.</param>
    /// <param name="Status">Ahead, today, or past with nothing recorded of it.</param>
    public sealed record Appointment(
        Contact Who, DateOnly? On, ActId Act, DateTimeOffset At, int Minutes, AppointmentStatus Status) : AgendaItem(Who, On)
    {
        internal override int Place => 1;
    }

    /// <summary>An appointment that was cancelled or missed: one new date may be proposed. It stands for as long as an answer to a request
    /// would be awaited; after that, it is as if they had not answered.</summary>
    /// <param name="Who">The person.</param>
    /// <param name="On">The day it was cancelled or missed; never null in an agenda made by the library.</param>
    /// <param name="How">Whether it was cancelled or missed.</param>
    public sealed record NewDate(Contact Who, DateOnly? On, AppointmentEnd How) : AgendaItem(Who, On)
    {
        internal override int Place => 1;
    }

    /// <summary>A talk that was agreed to, without an hour, and has not taken place.</summary>
    /// <param name="Who">The person who agreed.</param>
    /// <param name="AgreedOn">The day they agreed.</param>
    public sealed record TalkAgreed(Contact Who, DateOnly AgreedOn) : AgendaItem(Who, null)
    {
        internal override int Place => 1;
    }

    /// <summary>The one reminder after a silence, allowed from a given day.</summary>
    /// <param name="Who">The person to remind.</param>
    /// <param name="On">The first day on which the reminder may be sent; never null in an agenda made by the library.</param>
    /// <param name="Request">The request to remind them of.</param>
    /// <param name="About">The person the request is about; null if about nobody.</param>
    public sealed record Reminder(Contact Who, DateOnly? On, Request Request, Contact? About) : AgendaItem(Who, On)
    {
        internal override int Place => 2;
    }

    /// <summary>A request that was answered "later", and may be made again from a given day.</summary>
    /// <param name="Who">The person to ask.</param>
    /// <param name="On">The first day on which they may be asked again; never null in an agenda made by the library.</param>
    /// <param name="Request">The request.</param>
    /// <param name="About">The person the request is about; null if about nobody.</param>
    public sealed record AskAgain(Contact Who, DateOnly? On, Request Request, Contact? About) : AgendaItem(Who, On)
    {
        internal override int Place => 3;
    }

    /// <summary>The last day of a leave that has not been used.</summary>
    /// <param name="Who">The relay who gave it.</param>
    /// <param name="On">The last day on which it is valid; never null in an agenda made by the library.</param>
    /// <param name="Towards">The prospect it is for.</param>
    public sealed record LeaveEnds(Contact Who, DateOnly? On, Contact Towards) : AgendaItem(Who, On)
    {
        internal override int Place => 4;
    }

    /// <summary>An offer to pass on the CV that has not been answered.</summary>
    /// <param name="Who">The person who offered.</param>
    /// <param name="Since">The day of the offer.</param>
    public sealed record OfferToAnswer(Contact Who, DateOnly Since) : AgendaItem(Who, null)
    {
        internal override int Place => 5;
    }

    /// <summary>A CV that was passed on, and over which the seeker has not regained control.</summary>
    /// <param name="Who">The person who passed it on.</param>
    /// <param name="Since">The day it was passed on.</param>
    /// <param name="Recipient">The person who has it; null if not known.</param>
    /// <param name="NotKnown">What is not known.</param>
    public sealed record CvElsewhere(
        Contact Who, DateOnly Since, Contact? Recipient, IReadOnlyList<HandOffUnknown> NotKnown) : AgendaItem(Who, null)
    {
        internal override int Place => 6;
    }

    /// <summary>A person who would like to meet again.</summary>
    /// <param name="Who">The person.</param>
    /// <param name="On">The day from which they would like to meet; null if they named none.</param>
    public sealed record MeetAgain(Contact Who, DateOnly? On) : AgendaItem(Who, On)
    {
        internal override int Place => 7;
    }
}
