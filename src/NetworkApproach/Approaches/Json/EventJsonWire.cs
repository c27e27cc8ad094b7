using System.Text.Json.Serialization;

namespace NetworkApproach;

/// <summary>
/// The form of version 2, member by member; version 1 is the part of it that <see cref="EventJsonMapping.VersionOf"/> says. Frozen: a
/// renamed, added or removed member, a new type or another meaning of an absent member is a new version. Names are these in camelCase; a
/// parameter without a default is a member that must be there.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = EventJsonShape.Discriminator)]
[JsonDerivedType(typeof(Opened), "opened")]
[JsonDerivedType(typeof(PersonNoted), "person-noted")]
[JsonDerivedType(typeof(AcquaintanceStated), "acquaintance-stated")]
[JsonDerivedType(typeof(BossIdentified), "boss-identified")]
[JsonDerivedType(typeof(BeliefStated), "belief-stated")]
[JsonDerivedType(typeof(Named), "named")]
[JsonDerivedType(typeof(Answered), "answered")]
[JsonDerivedType(typeof(ContactReceived), "contact-received")]
[JsonDerivedType(typeof(Attempted), "attempted")]
[JsonDerivedType(typeof(Asked), "asked")]
[JsonDerivedType(typeof(Talked), "talked")]
[JsonDerivedType(typeof(FactLearnt), "fact-learnt")]
[JsonDerivedType(typeof(InterestJudged), "interest-judged")]
[JsonDerivedType(typeof(HandOffOffered), "hand-off-offered")]
[JsonDerivedType(typeof(OfferAnswered), "offer-answered")]
[JsonDerivedType(typeof(HandedOff), "handed-off")]
[JsonDerivedType(typeof(WrittenOff), "written-off")]
[JsonDerivedType(typeof(WishedToMeetAgain), "wished-to-meet-again")]
[JsonDerivedType(typeof(CourtesyPaid), "courtesy-paid")]
[JsonDerivedType(typeof(CourtesyWaived), "courtesy-waived")]
[JsonDerivedType(typeof(ContactedWithoutLeave), "contacted-without-leave")]
[JsonDerivedType(typeof(Closed), "closed")]
[JsonDerivedType(typeof(StruckOut), "struck-out")]
[JsonDerivedType(typeof(Restored), "restored")]
[JsonDerivedType(typeof(SamePersonStated), "same-person-stated")]
[JsonDerivedType(typeof(PolicyChanged), "policy-changed")]
[JsonDerivedType(typeof(AppointmentMade), "appointment-made")]
[JsonDerivedType(typeof(AppointmentEnded), "appointment-ended")]
[JsonDerivedType(typeof(Erased), "erased")]
internal abstract record EventWire([property: JsonPropertyOrder(-2)] ActId Id, [property: JsonPropertyOrder(-1)] DateTimeOffset At)
{
    internal sealed record Opened(
        ActId Id, DateTimeOffset At, ApproachId Approach, ContactId Seeker, TargetWire Target,
        PolicyWire? Policy = null) : EventWire(Id, At);

    internal sealed record PersonNoted(
        ActId Id, DateTimeOffset At, ContactId Who, string Name, IReadOnlyList<EmploymentWire>? Employments = null,
        bool? Consultant = null) : EventWire(Id, At);

    internal sealed record AcquaintanceStated(ActId Id, DateTimeOffset At, ContactId Who, string How, DateOnly Since) : EventWire(Id, At);

    internal sealed record BossIdentified(ActId Id, DateTimeOffset At, ContactId Who) : EventWire(Id, At);

    internal sealed record BeliefStated(ActId Id, DateTimeOffset At, Topic Topic, string Text) : EventWire(Id, At);

    internal sealed record Named(
        ActId Id, DateTimeOffset At, ContactId By, ContactId Who, string? Why = null, bool? Personally = null,
        bool? InConfidence = null) : EventWire(Id, At);

    internal sealed record Answered(ActId Id, DateTimeOffset At, ContactId From, RequestWire About, AnswerWire Said) : EventWire(Id, At);

    internal sealed record ContactReceived(ActId Id, DateTimeOffset At, ContactId From, Channel Channel) : EventWire(Id, At);

    internal sealed record Attempted(
        ActId Id, DateTimeOffset At, ContactId To, BasisWire Through, Channel Channel, int Minutes,
        EnteredWire? Entered = null) : EventWire(Id, At);

    internal sealed record Asked(
        ActId Id, DateTimeOffset At, ContactId Of, RequestWire Request, EnteredWire? Entered = null) : EventWire(Id, At);

    internal sealed record Talked(ActId Id, DateTimeOffset At, ContactId With, int Minutes, int? Offered = null) : EventWire(Id, At);

    internal sealed record FactLearnt(
        ActId Id, DateTimeOffset At, ActId Talk, Topic Topic, string Text, bool? AboutTarget = null, bool? InConfidence = null,
        ActId? Belief = null, Bearing? Bearing = null, ContactId? HeardFrom = null) : EventWire(Id, At);

    internal sealed record InterestJudged(ActId Id, DateTimeOffset At, Interest Verdict, string? Why = null) : EventWire(Id, At);

    internal sealed record HandOffOffered(ActId Id, DateTimeOffset At, ContactId By) : EventWire(Id, At);

    internal sealed record OfferAnswered(ActId Id, DateTimeOffset At, ActId Offer, OfferReply Reply) : EventWire(Id, At);

    internal sealed record HandedOff(ActId Id, DateTimeOffset At, ContactId By, ContactId? Recipient = null) : EventWire(Id, At);

    internal sealed record WrittenOff(ActId Id, DateTimeOffset At, ActId HandOff, string? Why = null) : EventWire(Id, At);

    internal sealed record WishedToMeetAgain(ActId Id, DateTimeOffset At, ContactId Who, DateOnly? On = null) : EventWire(Id, At);

    internal sealed record CourtesyPaid(
        ActId Id, DateTimeOffset At, CourtesyKind Kind, ActId For, ContactId? To = null) : EventWire(Id, At);

    internal sealed record CourtesyWaived(
        ActId Id, DateTimeOffset At, CourtesyKind Kind, ActId For, string Why, ContactId? To = null) : EventWire(Id, At);

    internal sealed record ContactedWithoutLeave(
        ActId Id, DateTimeOffset At, ContactId Who, Channel Channel, ContactId? Citing = null) : EventWire(Id, At);

    internal sealed record Closed(ActId Id, DateTimeOffset At, Ending Ending) : EventWire(Id, At);

    internal sealed record StruckOut(ActId Id, DateTimeOffset At, ActId What, string Reason, EventWire? Instead = null) : EventWire(Id, At);

    internal sealed record Restored(ActId Id, DateTimeOffset At, ActId What, string Reason) : EventWire(Id, At);

    internal sealed record SamePersonStated(ActId Id, DateTimeOffset At, ContactId Who, ContactId Other) : EventWire(Id, At);

    internal sealed record PolicyChanged(ActId Id, DateTimeOffset At, PolicyWire Policy) : EventWire(Id, At);

    internal sealed record AppointmentMade(ActId Id, DateTimeOffset At, ContactId With, DateTimeOffset For) : EventWire(Id, At);

    internal sealed record AppointmentEnded(ActId Id, DateTimeOffset At, ActId Appointment, AppointmentEnd End) : EventWire(Id, At);

    internal sealed record Erased(ActId Id, DateTimeOffset At, ContactId Who) : EventWire(Id, At);
}

/// <summary>The mark of what was entered late, since version 2.</summary>
internal sealed record EnteredWire(IReadOnlyList<ActId>? Against = null);

/// <summary>A request, in version 1.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = EventJsonShape.Discriminator)]
[JsonDerivedType(typeof(Talk), "talk")]
[JsonDerivedType(typeof(Names), "names")]
[JsonDerivedType(typeof(Knows), "knows")]
[JsonDerivedType(typeof(Leave), "leave")]
[JsonDerivedType(typeof(WhatBecame), "what-became")]
[JsonDerivedType(typeof(Stop), "stop")]
internal abstract record RequestWire
{
    internal sealed record Talk : RequestWire;

    internal sealed record Names(Purpose? Purpose = null) : RequestWire;

    internal sealed record Knows(ContactId Who) : RequestWire;

    internal sealed record Leave(ContactId Prospect, Purpose? Purpose = null) : RequestWire;

    internal sealed record WhatBecame(ActId HandOff) : RequestWire;

    internal sealed record Stop(ActId HandOff) : RequestWire;
}

/// <summary>An answer, in version 1.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = EventJsonShape.Discriminator)]
[JsonDerivedType(typeof(Yes), "yes")]
[JsonDerivedType(typeof(No), "no")]
[JsonDerivedType(typeof(Later), "later")]
[JsonDerivedType(typeof(Granted), "granted")]
[JsonDerivedType(typeof(PassedTo), "passed-to")]
internal abstract record AnswerWire
{
    internal sealed record Yes : AnswerWire;

    internal sealed record No : AnswerWire;

    internal sealed record Later(DateOnly Day) : AnswerWire;

    internal sealed record Granted(CitingScope? Scope = null, DateOnly? Until = null) : AnswerWire;

    internal sealed record PassedTo(ContactId Recipient) : AnswerWire;
}

/// <summary>What an attempt rests on, in version 1.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = EventJsonShape.Discriminator)]
[JsonDerivedType(typeof(UnderLeave), "leave")]
[JsonDerivedType(typeof(Acquainted), "acquainted")]
[JsonDerivedType(typeof(Reply), "reply")]
[JsonDerivedType(typeof(Again), "again")]
internal abstract record BasisWire(ActId Act)
{
    internal sealed record UnderLeave(ActId Act) : BasisWire(Act);

    internal sealed record Acquainted(ActId Act) : BasisWire(Act);

    internal sealed record Reply(ActId Act) : BasisWire(Act);

    internal sealed record Again(ActId Act) : BasisWire(Act);
}

/// <summary>A target, in version 1.</summary>
internal sealed record TargetWire(CompanyName Company, string? Role = null);

/// <summary>An employment, in version 1.</summary>
internal sealed record EmploymentWire(CompanyName Company, string? Title = null, DateOnly? Until = null);

/// <summary>A policy, in version 1.</summary>
internal sealed record PolicyWire(
    int? MinutesPerTalk = null, int? MinutesPerPerson = null, int? NextPersonAfter = null, int? ReminderAfter = null,
    int? LeaveHoldsFor = null,
    int? CourtesyDueAfter = null, int? CourtesyOverdueAfter = null, string? Zone = null, IReadOnlyList<DayOfWeek>? WorkingDays = null,
    IReadOnlyList<DateOnly>? Holidays = null);

/// <summary>What the serializer must know of these shapes, made when the library is compiled: no reflection, nothing a trimmer could
/// lose.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(EventWire))]
internal sealed partial class EventJsonContext : JsonSerializerContext;
