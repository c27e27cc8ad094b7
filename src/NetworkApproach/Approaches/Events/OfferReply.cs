namespace NetworkApproach;

/// <summary>The seeker's reply to an offer to pass on their CV (rule R9). There is no case for accepting it.</summary>
public enum OfferReply
{
    /// <summary>"May I contact the people you thought of, in your name?"</summary>
    AskedToContactThem,

    /// <summary>"Thank you, but please don't."</summary>
    Declined,
}
