namespace NetworkApproach.Reviewing;

/// <summary>The rules of the method that words can break, against which a text is reviewed. <see cref="Finding.Id"/> gives their ids, for
/// example <c>offers-cv</c>.</summary>
public enum ReviewRule
{
    /// <summary><c>asks-for-job</c>: the text asks for a job, a lead or a recommendation.</summary>
    AsksForJob,

    /// <summary><c>cites-without-leave</c>: the text uses the name of somebody who gave no leave, or says more in their name than they
    /// allowed.</summary>
    CitesWithoutLeave,

    /// <summary><c>reveals-confidence</c>: the text contains words told in confidence, or says that what it tells was told in
    /// confidence.</summary>
    RevealsConfidence,

    /// <summary><c>too-long</c>: the text has more than 120 words.</summary>
    TooLong,

    /// <summary><c>several-requests</c>: the text asks for more than one thing.</summary>
    SeveralRequests,

    /// <summary><c>offers-cv</c>: the text offers or attaches a CV, or asks somebody to pass one on.</summary>
    OffersCv,

    /// <summary><c>presses</c>: the text begs, insists, or blames silence.</summary>
    Presses,

    /// <summary><c>no-way-out</c>: the text asks for something, with no easy way to decline.</summary>
    NoWayOut,

    /// <summary><c>no-reason</c>: the text asks for something, and does not say why this person is asked.</summary>
    NoReason,
}
