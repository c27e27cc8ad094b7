namespace NetworkApproach.Texts;

/// <summary>Which text pays a courtesy.</summary>
internal static class CourtesyWords
{
    internal static WordedText Of(Courtesy courtesy, Speech speech)
    {
        ApproachEvent? cause = speech.Approach.State.Standing.GetValueOrDefault(courtesy.For);
        Fact[] about = courtesy.About is { } who ? [speech.Person("about", who)] : [];
        return courtesy.Kind switch
        {
            CourtesyKind.Apology when WasRequest(speech.Approach, courtesy.For) => speech.Say(SayingPhrases.ApologyRequest),
            CourtesyKind.Apology when Contacted(speech.Approach, courtesy.For) is { } contacted && contacted.Id != courtesy.To.Id =>
                speech.Say(SayingPhrases.ApologyCited, speech.Person("about", contacted)),
            CourtesyKind.Apology => speech.Say(SayingPhrases.ApologyContact),
            CourtesyKind.ReportBack =>
                speech.Say(Outcome(speech.Approach, courtesy), [.. about, speech.Words("news", News(speech.Approach))]),
            _ => speech.Say(
                cause switch
                {
                    ApproachEvent.Talked => SayingPhrases.ThanksTalk,
                    ApproachEvent.Named { InConfidence: true } => SayingPhrases.ThanksNameInConfidence,
                    ApproachEvent.Named => SayingPhrases.ThanksName,
                    _ => SayingPhrases.ThanksLeave,
                },
                about),
        };
    }

    private static bool WasRequest(Approach approach, ActId act) =>
        approach.Ledger.Recorded(act) is ApproachEvent.Asked;

    /// <summary>Whom an act contacted, perhaps in the name of the relay to whom the apology goes.</summary>
    private static Contact? Contacted(Approach approach, ActId act) => approach.Ledger.Recorded(act) switch
    {
        ApproachEvent.Attempted attempted => approach.Contact(attempted.To),
        ApproachEvent.ContactedWithoutLeave confessed => approach.Contact(confessed.Who),
        _ => null,
    };

    /// <summary>What became of somebody who was named: a talk, their no, their yes or "later", a contact without an answer, nothing yet,
    /// or nothing because the relay would rather not be named.</summary>
    private static Phrase Outcome(Approach approach, Courtesy courtesy)
    {
        PersonState person = approach.State.Person(courtesy.About!.Id);
        return person switch
        {
            { FirstTalkAt: not null } when approach.Ending is Ending.MetTheBoss && approach.State.Boss == courtesy.About.Id =>
                SayingPhrases.ReportMetBoss,
            { FirstTalkAt: not null } => SayingPhrases.ReportTalked,
            _ when person.Thread(Thing.Talk).Said?.Answer is Answer.No => SayingPhrases.ReportDeclined,
            _ when approach.State.IsNoGo => SayingPhrases.ReportNotHeld,
            _ when person.Thread(Thing.Talk).Said?.Answer is Answer.Yes or Answer.Later => SayingPhrases.ReportAgreed,
            { Last: not null } => SayingPhrases.ReportWaiting,
            _ when approach.State.Person(courtesy.To.Id).Thread(Thing.Of(new Request.Leave(courtesy.About.Id))).Said?.Answer is Answer.No =>
                SayingPhrases.ReportNotWanted,
            _ => SayingPhrases.ReportUnused,
        };
    }

    private static Phrase News(Approach approach) => (approach.Ending, approach.Interest) switch
    {
        (Ending.MetTheBoss, _) => PartPhrases.NewsMetBoss,
        (Ending.GoodNo, _) or (null, Interest.Lost) => PartPhrases.NewsGoodNo,
        (Ending.GivenUp, _) => PartPhrases.NewsGivenUp,
        _ => PartPhrases.NewsGoingOn,
    };
}
