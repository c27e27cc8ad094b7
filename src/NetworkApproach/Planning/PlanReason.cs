namespace NetworkApproach.Planning;

/// <summary>Why a move is in a plan. The values are in the order in which the moves come.</summary>
public enum PlanReason
{
    /// <summary>The person contacted the seeker and has had no reply: answer before anything else, and ask for a talk.</summary>
    TurnedToSeeker,

    /// <summary>Somebody offered to pass on the CV: redirect the offer at once, or decline it if nothing more is asked.</summary>
    OfferToAnswer,

    /// <summary>The time of a talk that was agreed is over: write down what came of it.</summary>
    TalkToWriteDown,

    /// <summary>A talk of today is recorded, and nothing that came of it: write down what was learnt and who was named.</summary>
    TalkToNote,

    /// <summary>A talk was agreed: fix its day if there is none, and prepare it. One agreed for a day after tomorrow comes
    /// after everything else.</summary>
    AppointmentToPrepare,

    /// <summary>A courtesy is due or late, or should not wait for its day: thanks for a talk, and apologies. It comes before anything new
    /// is asked.</summary>
    CourtesyDue,

    /// <summary>A CV was passed on and control of it has not been regained.</summary>
    HandOffToRegain,

    /// <summary>Enough was learnt to judge whether the target interests the seeker. Only the seeker decides this, and it costs nobody's
    /// time.</summary>
    InterestToJudge,

    /// <summary>A request was met with silence: its one reminder is due.</summary>
    ReminderDue,

    /// <summary>A relay has given leave: contact the prospect in the relay's name.</summary>
    LeaveInHand,

    /// <summary>The seeker knows the person: contact them.</summary>
    Acquainted,

    /// <summary>The person answered "later", and may be asked again.</summary>
    LaterHasCome,

    /// <summary>The relay knows the person: ask for leave.</summary>
    LeaveToAsk,

    /// <summary>The relay has a known tie to somebody through whom the goal can be reached: ask for names.</summary>
    NamesForetold,

    /// <summary>No tie foretells whom the person would name, but a well-placed person names two in a normal talk: ask for names.</summary>
    NamesUnforeseen,

    /// <summary>The relay has named others, but a tie says that they know this person: ask whether they do.</summary>
    KnowsToAsk,

    /// <summary>A courtesy is owed and not due yet: pay it before waiting for anybody.</summary>
    CourtesyOwed,

    /// <summary>A consultant has passed on the CV and was asked about it once: ask on, after everything else.</summary>
    HandOffToFollow,

    /// <summary>The prospective boss has been met.</summary>
    BossMet,

    /// <summary>Interest is lost, which is a good ending.</summary>
    InterestLost,

    /// <summary>Nothing is left to try, and no answer is awaited.</summary>
    NoWayLeft,
}
