namespace NetworkApproach;

/// <summary>The fixed names of the event types, apart from the names of the classes.</summary>
internal static class EventType
{
    internal static string Of(ApproachEvent e) => e switch
    {
        ApproachEvent.Opened => "opened",
        ApproachEvent.PersonNoted => "person-noted",
        ApproachEvent.AcquaintanceStated => "acquaintance-stated",
        ApproachEvent.BossIdentified => "boss-identified",
        ApproachEvent.BeliefStated => "belief-stated",
        ApproachEvent.Named => "named",
        ApproachEvent.Answered => "answered",
        ApproachEvent.ContactReceived => "contact-received",
        ApproachEvent.Attempted => "attempted",
        ApproachEvent.Asked => "asked",
        ApproachEvent.Talked => "talked",
        ApproachEvent.AppointmentMade => "appointment-made",
        ApproachEvent.AppointmentEnded => "appointment-ended",
        ApproachEvent.FactLearnt => "fact-learnt",
        ApproachEvent.InterestJudged => "interest-judged",
        ApproachEvent.HandOffOffered => "hand-off-offered",
        ApproachEvent.OfferAnswered => "offer-answered",
        ApproachEvent.HandedOff => "handed-off",
        ApproachEvent.WrittenOff => "written-off",
        ApproachEvent.WishedToMeetAgain => "wished-to-meet-again",
        ApproachEvent.CourtesyPaid => "courtesy-paid",
        ApproachEvent.CourtesyWaived => "courtesy-waived",
        ApproachEvent.ContactedWithoutLeave => "contacted-without-leave",
        ApproachEvent.Closed => "closed",
        ApproachEvent.SamePersonStated => "same-person-stated",
        ApproachEvent.PolicyChanged => "policy-changed",
        ApproachEvent.StruckOut => "struck-out",
        ApproachEvent.Restored => "restored",
        ApproachEvent.Erased => "erased",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
