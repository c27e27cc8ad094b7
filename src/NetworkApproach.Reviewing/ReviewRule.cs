using NetworkApproach.Texts;


namespace NetworkApproach.Reviewing;

/// <summary>What a text is held against: the rules of <c>the method</c> that words can break. Their ids, as in <c>offers-cv</c>, are given
/// by <see cref="Finding.Id"/>.</summary>
public enum ReviewRule
{
    /// <summary><c>asks-for-job</c>: it asks for a job, a lead or a recommendation.</summary>
    AsksForJob,

    /// <summary><c>cites-without-leave</c>: it uses the name of somebody who gave no leave, or says more in their name than they
    /// allowed.</summary>
    CitesWithoutLeave,

    /// <summary><c>reveals-confidence</c>: it has words told in confidence, or says that what it tells was told so.</summary>
    RevealsConfidence,

    /// <summary><c>too-long</c>: it has more than 120 words.</summary>
    TooLong,

    /// <summary><c>several-requests</c>: it asks for more than one thing.</summary>
    SeveralRequests,

    /// <summary><c>offers-cv</c>: it offers or attaches a CV, or asks to pass one on.</summary>
    OffersCv,

    /// <summary><c>presses</c>: it begs, insists, or blames silence.</summary>
    Presses,

    /// <summary><c>no-way-out</c>: it asks for something, with no easy way to decline.</summary>
    NoWayOut,

    /// <summary><c>no-reason</c>: it asks for something, and does not say why this person.</summary>
    NoReason,
}
