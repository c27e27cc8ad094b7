using System.Diagnostics;
using NetworkApproach.Texts;

namespace NetworkApproach;

/// <summary>From events to their form and back. What an absent member means stands here, apart from the defaults of today's
/// constructors.</summary>
internal static class EventJsonMapping
{
    /// <summary>The first version in which an event can be written.</summary>
    internal static int VersionOf(ApproachEvent e) => e switch
    {
        ApproachEvent.Restored or ApproachEvent.SamePersonStated or ApproachEvent.PolicyChanged or ApproachEvent.AppointmentMade
            or ApproachEvent.AppointmentEnded => 2,
        ApproachEvent.Attempted { Entered: not null } or ApproachEvent.Asked { Entered: not null } => 2,
        ApproachEvent.CourtesyPaid { To: not null } or ApproachEvent.CourtesyWaived { To: not null } => 2,
        ApproachEvent.StruckOut { Instead: { } instead } => VersionOf(instead),
        _ => 1,
    };

    internal static EventWire ToWire(ApproachEvent e) => e switch
    {
        ApproachEvent.Opened x =>
            new EventWire.Opened(x.Id, x.At, x.Approach, x.Seeker, new TargetWire(x.Target.Company, x.Target.Role), ToWire(x.Policy)),
        ApproachEvent.PersonNoted x =>
            new EventWire.PersonNoted(x.Id, x.At, x.Person.Id, x.Person.Name, ToWire(x.Person.Employments), If(x.Person.IsConsultant)),
        ApproachEvent.AcquaintanceStated x => new EventWire.AcquaintanceStated(x.Id, x.At, x.Who, x.How, x.Since),
        ApproachEvent.BossIdentified x => new EventWire.BossIdentified(x.Id, x.At, x.Who),
        ApproachEvent.BeliefStated x => new EventWire.BeliefStated(x.Id, x.At, x.Topic, x.Text),
        ApproachEvent.Named x => new EventWire.Named(x.Id, x.At, x.By, x.Who, x.Why, Unless(x.Personally, true), If(x.InConfidence)),
        ApproachEvent.Answered x => new EventWire.Answered(x.Id, x.At, x.From, ToWire(x.About), ToWire(x.Said)),
        ApproachEvent.ContactReceived x => new EventWire.ContactReceived(x.Id, x.At, x.From, x.Channel),
        ApproachEvent.Attempted x => new EventWire.Attempted(x.Id, x.At, x.To, ToWire(x.Through), x.Channel, x.Minutes, ToWire(x.Entered)),
        ApproachEvent.Asked x => new EventWire.Asked(x.Id, x.At, x.Of, ToWire(x.Request), ToWire(x.Entered)),
        ApproachEvent.Talked x => new EventWire.Talked(x.Id, x.At, x.With, x.Minutes, Unless(x.Offered, 0)),
        ApproachEvent.FactLearnt x => new EventWire.FactLearnt(
            x.Id, x.At, x.Talk, x.Topic, x.Text, Unless(x.AboutTarget, true), If(x.InConfidence), x.Belief,
            Unless(x.Bearing, Bearing.AddsTo), x.HeardFrom),
        ApproachEvent.InterestJudged x => new EventWire.InterestJudged(x.Id, x.At, x.Verdict, x.Why),
        ApproachEvent.HandOffOffered x => new EventWire.HandOffOffered(x.Id, x.At, x.By),
        ApproachEvent.OfferAnswered x => new EventWire.OfferAnswered(x.Id, x.At, x.Offer, x.Reply),
        ApproachEvent.HandedOff x => new EventWire.HandedOff(x.Id, x.At, x.By, x.Recipient),
        ApproachEvent.WrittenOff x => new EventWire.WrittenOff(x.Id, x.At, x.HandOff, x.Why),
        ApproachEvent.WishedToMeetAgain x => new EventWire.WishedToMeetAgain(x.Id, x.At, x.Who, x.On),
        ApproachEvent.CourtesyPaid x => new EventWire.CourtesyPaid(x.Id, x.At, x.Kind, x.For, x.To),
        ApproachEvent.CourtesyWaived x => new EventWire.CourtesyWaived(x.Id, x.At, x.Kind, x.For, x.Why, x.To),
        ApproachEvent.ContactedWithoutLeave x => new EventWire.ContactedWithoutLeave(x.Id, x.At, x.Who, x.Channel, x.Citing),
        ApproachEvent.Closed x => new EventWire.Closed(x.Id, x.At, x.Ending),
        ApproachEvent.StruckOut x => new EventWire.StruckOut(x.Id, x.At, x.What, x.Reason, x.Instead is null ? null : ToWire(x.Instead)),
        ApproachEvent.Restored x => new EventWire.Restored(x.Id, x.At, x.What, x.Reason),
        ApproachEvent.SamePersonStated x => new EventWire.SamePersonStated(x.Id, x.At, x.Who, x.Other),
        ApproachEvent.PolicyChanged x => new EventWire.PolicyChanged(x.Id, x.At, ToWire(x.Policy)),
        ApproachEvent.AppointmentMade x => new EventWire.AppointmentMade(x.Id, x.At, x.With, x.For),
        ApproachEvent.AppointmentEnded x => new EventWire.AppointmentEnded(x.Id, x.At, x.Appointment, x.How),
        ApproachEvent.Erased x => new EventWire.Erased(x.Id, x.At, x.Who),
        _ => throw new UnreachableException(),
    };

    internal static ApproachEvent ToEvent(EventWire wire) => wire switch
    {
        EventWire.Opened x =>
            new ApproachEvent.Opened(x.Id, x.At, x.Approach, x.Seeker, new Target(x.Target.Company, x.Target.Role), ToPolicy(x.Policy)),
        EventWire.PersonNoted x => new ApproachEvent.PersonNoted(
            x.Id, x.At,
            new Contact(
                x.Who, NotBlank(x.Name, "name"), x.Employments?.Select(work => new Employment(work.Company, work.Title, work.Until)),
                x.Consultant ?? false)),
        EventWire.AcquaintanceStated x => new ApproachEvent.AcquaintanceStated(x.Id, x.At, x.Who, x.How, x.Since),
        EventWire.BossIdentified x => new ApproachEvent.BossIdentified(x.Id, x.At, x.Who),
        EventWire.BeliefStated x => new ApproachEvent.BeliefStated(x.Id, x.At, x.Topic, x.Text),
        EventWire.Named x => new ApproachEvent.Named(x.Id, x.At, x.By, x.Who, x.Why, x.Personally ?? true, x.InConfidence ?? false),
        EventWire.Answered x => new ApproachEvent.Answered(x.Id, x.At, x.From, ToRequest(x.About), ToAnswer(x.Said)),
        EventWire.ContactReceived x => new ApproachEvent.ContactReceived(x.Id, x.At, x.From, x.Channel),
        EventWire.Attempted x => new ApproachEvent.Attempted(x.Id, x.At, x.To, ToBasis(x.Through), x.Channel, x.Minutes)
        {
            Entered = ToEntered(x.Entered),
        },
        EventWire.Asked x => new ApproachEvent.Asked(x.Id, x.At, x.Of, ToRequest(x.Request)) { Entered = ToEntered(x.Entered) },
        EventWire.Talked x => new ApproachEvent.Talked(x.Id, x.At, x.With, x.Minutes, x.Offered ?? 0),
        EventWire.FactLearnt x => new ApproachEvent.FactLearnt(
            x.Id, x.At, x.Talk, x.Topic, x.Text, x.AboutTarget ?? true, x.InConfidence ?? false, x.Belief, x.Bearing ?? Bearing.AddsTo,
            x.HeardFrom),
        EventWire.InterestJudged x => new ApproachEvent.InterestJudged(x.Id, x.At, x.Verdict, x.Why),
        EventWire.HandOffOffered x => new ApproachEvent.HandOffOffered(x.Id, x.At, x.By),
        EventWire.OfferAnswered x => new ApproachEvent.OfferAnswered(x.Id, x.At, x.Offer, x.Reply),
        EventWire.HandedOff x => new ApproachEvent.HandedOff(x.Id, x.At, x.By, x.Recipient),
        EventWire.WrittenOff x => new ApproachEvent.WrittenOff(x.Id, x.At, x.HandOff, x.Why),
        EventWire.WishedToMeetAgain x => new ApproachEvent.WishedToMeetAgain(x.Id, x.At, x.Who, x.On),
        EventWire.CourtesyPaid x => new ApproachEvent.CourtesyPaid(x.Id, x.At, x.Kind, x.For, x.To),
        EventWire.CourtesyWaived x => new ApproachEvent.CourtesyWaived(x.Id, x.At, x.Kind, x.For, x.Why, x.To),
        EventWire.ContactedWithoutLeave x => new ApproachEvent.ContactedWithoutLeave(x.Id, x.At, x.Who, x.Channel, x.Citing),
        EventWire.Closed x => new ApproachEvent.Closed(x.Id, x.At, x.Ending),
        EventWire.StruckOut x => new ApproachEvent.StruckOut(x.Id, x.At, x.What, x.Reason, x.Instead is null ? null : ToEvent(x.Instead)),
        EventWire.Restored x => new ApproachEvent.Restored(x.Id, x.At, x.What, x.Reason),
        EventWire.SamePersonStated x => new ApproachEvent.SamePersonStated(x.Id, x.At, x.Who, x.Other),
        EventWire.PolicyChanged x => new ApproachEvent.PolicyChanged(x.Id, x.At, ToPolicy(x.Policy)),
        EventWire.AppointmentMade x => new ApproachEvent.AppointmentMade(x.Id, x.At, x.With, x.For),
        EventWire.AppointmentEnded x => new ApproachEvent.AppointmentEnded(x.Id, x.At, x.Appointment, x.End),
        EventWire.Erased x => new ApproachEvent.Erased(x.Id, x.At, x.Who),
        _ => throw new UnreachableException(),
    };

    private static EnteredWire? ToWire(EnteredLate? entered) =>
        entered is null ? null : new EnteredWire(entered.Against.IsEmpty ? null : entered.Against);

    private static EnteredLate? ToEntered(EnteredWire? wire) => wire is null ? null : new EnteredLate([.. wire.Against ?? []]);

    private static RequestWire ToWire(Request request) => request switch
    {
        Request.Talk => new RequestWire.Talk(),
        Request.Names x => new RequestWire.Names(Unless(x.Purpose, Purpose.Inside)),
        Request.Knows x => new RequestWire.Knows(x.Who),
        Request.Leave x => new RequestWire.Leave(x.Prospect, Unless(x.Purpose, Purpose.Inside)),
        Request.WhatBecame x => new RequestWire.WhatBecame(x.HandOff),
        Request.Stop x => new RequestWire.Stop(x.HandOff),
        _ => throw new UnreachableException(),
    };

    private static Request ToRequest(RequestWire wire) => wire switch
    {
        RequestWire.Talk => new Request.Talk(),
        RequestWire.Names x => new Request.Names(x.Purpose ?? Purpose.Inside),
        RequestWire.Knows x => new Request.Knows(x.Who),
        RequestWire.Leave x => new Request.Leave(x.Prospect, x.Purpose ?? Purpose.Inside),
        RequestWire.WhatBecame x => new Request.WhatBecame(x.HandOff),
        RequestWire.Stop x => new Request.Stop(x.HandOff),
        _ => throw new UnreachableException(),
    };

    private static AnswerWire ToWire(Answer answer) => answer switch
    {
        Answer.Yes => new AnswerWire.Yes(),
        Answer.No => new AnswerWire.No(),
        Answer.Later x => new AnswerWire.Later(x.Day),
        Answer.Granted x => new AnswerWire.Granted(Unless(x.Scope, CitingScope.Cited), x.Until),
        Answer.PassedTo x => new AnswerWire.PassedTo(x.Recipient),
        _ => throw new UnreachableException(),
    };

    private static Answer ToAnswer(AnswerWire wire) => wire switch
    {
        AnswerWire.Yes => new Answer.Yes(),
        AnswerWire.No => new Answer.No(),
        AnswerWire.Later x => new Answer.Later(x.Day),
        AnswerWire.Granted x => new Answer.Granted(x.Scope ?? CitingScope.Cited, x.Until),
        AnswerWire.PassedTo x => new Answer.PassedTo(x.Recipient),
        _ => throw new UnreachableException(),
    };

    private static BasisWire ToWire(AttemptBasis basis) => basis switch
    {
        AttemptBasis.Leave x => new BasisWire.UnderLeave(x.Grant),
        AttemptBasis.Acquainted x => new BasisWire.Acquainted(x.Statement),
        AttemptBasis.Reply x => new BasisWire.Reply(x.Received),
        AttemptBasis.Again x => new BasisWire.Again(x.Talk),
        _ => throw new UnreachableException(),
    };

    private static AttemptBasis ToBasis(BasisWire wire) => wire switch
    {
        BasisWire.UnderLeave x => new AttemptBasis.Leave(x.Act),
        BasisWire.Acquainted x => new AttemptBasis.Acquainted(x.Act),
        BasisWire.Reply x => new AttemptBasis.Reply(x.Act),
        BasisWire.Again x => new AttemptBasis.Again(x.Act),
        _ => throw new UnreachableException(),
    };

    private static EmploymentWire[]? ToWire(IReadOnlyList<Employment> employments) =>
        employments.Count == 0 ? null : [.. employments.Select(work => new EmploymentWire(work.Company, work.Title, work.Until))];

    /// <summary>The figures are always written: an approach keeps those it was opened with, whatever a later version takes for
    /// usual.</summary>
    private static PolicyWire ToWire(ApproachPolicy policy) => new(
        policy.MinutesPerTalk,
        policy.MinutesPerPerson,
        policy.NextPersonAfterWorkingDays,
        policy.ReminderAfterWorkingDays,
        policy.LeaveHoldsForDays,
        policy.CourtesyDueAfterDays,
        policy.CourtesyOverdueAfterWorkingDays,
        ZoneOf(
            policy.Zone.Id) is null ? throw new ArgumentException(
                $"The zone \"{policy.Zone.Id}\" is no system zone and could not be read again.") : policy.Zone.Id,
        [.. policy.WorkingDays.OrderBy(day => ((int)day + 6) % 7)],
        policy.Holidays.Count == 0 ? null : [.. policy.Holidays.Order()]);

    private static ApproachPolicy ToPolicy(PolicyWire? wire) => new()
    {
        MinutesPerTalk = wire?.MinutesPerTalk ?? 20,
        MinutesPerPerson = wire?.MinutesPerPerson ?? 30,
        NextPersonAfterWorkingDays = wire?.NextPersonAfter ?? 3,
        ReminderAfterWorkingDays = wire?.ReminderAfter ?? 7,
        LeaveHoldsForDays = wire?.LeaveHoldsFor ?? 90,
        CourtesyDueAfterDays = wire?.CourtesyDueAfter ?? 1,
        CourtesyOverdueAfterWorkingDays = wire?.CourtesyOverdueAfter ?? 2,
        Zone = ZoneOf(wire?.Zone ?? "UTC")
            ?? throw new EventFormatException(
                EventFormatPhrases.NoZone, Fact.Id("where", "policy.zone"), Fact.Id("zone", EventJsonShape.Quoted(wire!.Zone!))),
        WorkingDays =
        [
            .. wire?.WorkingDays ?? [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday]
        ],
        Holidays = [.. wire?.Holidays ?? []],
    };

    /// <summary>A zone by its name, or null. On some systems a zone's name is looked up as a file's: nothing that could lead elsewhere gets
    /// so far.</summary>
    private static TimeZoneInfo? ZoneOf(string id)
    {
        bool isName = id.Length is > 0 and <= 100
            && char.IsAsciiLetter(id[0])
            && !id.Contains("..", StringComparison.Ordinal)
            && id.All(c => char.IsAsciiLetterOrDigit(c) || c is '/' or '_' or '-' or '+' or ' ' or '.' or '(' or ')');
        return isName && TimeZoneInfo.TryFindSystemTimeZoneById(id, out TimeZoneInfo? zone) ? zone : null;
    }

    private static string NotBlank(string text, string member) =>
        string.IsNullOrWhiteSpace(text) ? throw new EventFormatException(EventFormatPhrases.Blank, Fact.Id("where", member)) : text;

    private static bool? If(bool value) => Unless(value, false);

    private static T? Unless<T>(T value, T usual)
        where T : struct => EqualityComparer<T>.Default.Equals(value, usual) ? null : value;
}
