namespace NetworkApproach.Planning;

/// <summary>Why a move stands in a plan. In the order in which they come first.</summary>
public enum PlanReason
{
    /// <summary>A courtesy is due or late: it comes before anything else.</summary>
    CourtesyDue,

    /// <summary>Somebody offered to pass on the CV: redirect it at once, or decline where nothing more is asked.</summary>
    OfferToAnswer,

    /// <summary>A CV was passed on and is not back in hand.</summary>
    HandOffToRegain,

    /// <summary>Enough was learnt to say whether the target interests the seeker: theirs alone to decide, and it costs nobody a
    /// minute.</summary>
    InterestToJudge,

    /// <summary>A silence has earned its one reminder.</summary>
    ReminderDue,

    /// <summary>A relay's leave is in hand: contact the prospect in that name.</summary>
    LeaveInHand,

    /// <summary>The seeker knows them: contact them.</summary>
    Acquainted,

    /// <summary>They turned to the seeker: reply, and ask for a talk.</summary>
    TurnedToSeeker,

    /// <summary>The relay knows them: ask leave.</summary>
    LeaveToAsk,

    /// <summary>The relay has a known tie to somebody who leads on: ask for names.</summary>
    NamesForetold,

    /// <summary>No tie foretells whom they would name, but a well-placed person names two in a normal talk.</summary>
    NamesUnforeseen,

    /// <summary>The relay has named others, but a tie says they know this one: ask whether they do.</summary>
    KnowsToAsk,

    /// <summary>The prospective boss has been met.</summary>
    BossMet,

    /// <summary>Interest is lost: a good no.</summary>
    InterestLost,

    /// <summary>Nothing is left to try, and no answer is awaited.</summary>
    NoWayLeft,
}
