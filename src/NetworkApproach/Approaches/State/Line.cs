namespace NetworkApproach;

/// <summary>One event in the place where it counts.</summary>
/// <param name="Event">The event as it stands.</param>
/// <param name="Place">Its place in the order of recording.</param>
/// <param name="Since">The place in the order of recording since which it stands: its own, or that of what put it there.</param>
/// <param name="Verdict">What keeps it from being carried out, whatever the rules; null if nothing does.</param>
internal sealed record Line(ApproachEvent Event, int Place, int Since, Refusal? Verdict)
{
    /// <summary>
    /// The instant by which it counts. An acquaintance counts from the first day on which the seeker knew the person, whenever it was
    /// stated.
    /// </summary>
    internal DateTimeOffset At(ApproachEvent.Opened? opening) => Event is ApproachEvent.AcquaintanceStated stated
        ? (opening?.Policy ?? ApproachPolicy.Default).StartOf(stated.Since) is var start && start < Event.At ? start : Event.At
        : Event.At;

    /// <summary>At one instant, facts come before acts, and a no after a yes.</summary>
    internal int Rank => Event switch
    {
        ApproachEvent.Attempted or ApproachEvent.Asked or ApproachEvent.ContactedWithoutLeave or ApproachEvent.InterestJudged
            or ApproachEvent.OfferAnswered or ApproachEvent.CourtesyPaid or ApproachEvent.CourtesyWaived or ApproachEvent.PolicyChanged
            or ApproachEvent.Closed => 2,
        ApproachEvent.Answered { Said: Answer.No or Answer.Later } or ApproachEvent.Named { InConfidence: true } => 1,
        _ => 0,
    };
}
