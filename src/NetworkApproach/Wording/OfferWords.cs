namespace NetworkApproach.Texts;

/// <summary>Which text answers "give me your CV, I'll pass it on".</summary>
internal static class OfferWords
{
    internal static WordedText Of(
        Move.AnswerOffer move, Speech speech) => speech.Say((move.Reply, Insists(speech.Approach, move.By.Id)) switch
        {
            (OfferReply.Declined, _) => SayingPhrases.OfferDeclined,
            _ when move.By.IsConsultant => SayingPhrases.OfferOfConsultant,
            (_, true) => SayingPhrases.OfferInsistent,
            _ => SayingPhrases.OfferRedirected,
        });

    /// <summary>Whether somebody has offered again after an answer to an earlier offer.</summary>
    internal static bool Insists(Approach approach, ContactId who)
    {
        ApproachEvent.HandOffOffered[] offers =
        [
            .. approach.Standing().OfType<ApproachEvent.HandOffOffered>().Where(offer => offer.By == who)
        ];
        return offers.Any(offer => approach.State.OffersAnswered.Contains(offer.Id))
            && offers.Any(offer => !approach.State.OffersAnswered.Contains(offer.Id));
    }
}
