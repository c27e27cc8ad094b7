namespace NetworkApproach;

/// <summary>The act that an event follows up: the talk of a fact, the offer of an answer, the CV of a writing off, what a courtesy is
/// for.</summary>
internal static class Subject
{
    /// <summary>That act, recorded or not; null for an event that follows up none.</summary>
    internal static ActId? Of(ApproachEvent e) => e switch
    {
        ApproachEvent.FactLearnt fact => fact.Talk,
        ApproachEvent.OfferAnswered answered => answered.Offer,
        ApproachEvent.WrittenOff writtenOff => writtenOff.HandOff,
        ApproachEvent.AppointmentEnded ended => ended.Appointment,
        ApproachEvent.CourtesyPaid paid => paid.For,
        ApproachEvent.CourtesyWaived waived => waived.For,
        _ => null,
    };
}
