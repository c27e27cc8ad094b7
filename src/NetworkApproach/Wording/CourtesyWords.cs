namespace NetworkApproach.Texts;

/// <summary>Which text pays a courtesy, and with it every other of its kind that is owed to the same person: one message thanks for
/// everything, and one tells what became of every name of which there is something to tell.</summary>
internal static class CourtesyWords
{
    internal static WordedText Of(Courtesy courtesy, Speech speech)
    {
        Courtesy[] together =
        [
            .. speech.Approach.Courtesies(speech.Now).All.Where(other => other.Kind == courtesy.Kind && other.To.Id == courtesy.To.Id
                && other.DueOn is not null),
        ];
        return courtesy.DueOn is null || together.Length < 2 ? Alone(courtesy, speech)
            : courtesy.Kind switch
            {
                CourtesyKind.Thanks when Thanked(speech, together) is var parts && (parts.Count > 1 || Named(together).Count > 1) =>
                    speech.Say(SayingPhrases.ThanksSeveral, speech.Series("for", parts)),
                CourtesyKind.ReportBack when Named(together).Count > 1 => Reported(speech, together),
                _ => Alone(courtesy, speech),
            };
    }

    private static WordedText Alone(Courtesy courtesy, Speech speech)
    {
        ApproachEvent? cause = speech.Approach.State.Standing.GetValueOrDefault(courtesy.For);
        Fact[] about = courtesy.About is { } who ? [speech.Person("about", who)] : [];
        return courtesy.Kind switch
        {
            CourtesyKind.Apology when Misused(courtesy, speech.Approach) is { } towards =>
                speech.Say(SayingPhrases.ApologyName, speech.Person("about", speech.Approach.Contact(towards))),
            CourtesyKind.Apology =>
                speech.Say(WasRequest(speech.Approach, courtesy.For) ? SayingPhrases.ApologyRequest : SayingPhrases.ApologyContact),
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

    /// <summary>The parts of one thank-you: for talks, for names, for names in confidence, for leaves; those that there are.</summary>
    private static IReadOnlyList<string> Thanked(Speech speech, Courtesy[] owed)
    {
        ILookup<Phrase, Courtesy> causes = owed.ToLookup(courtesy => speech.Approach.State.Standing.GetValueOrDefault(courtesy.For) switch
        {
            ApproachEvent.Talked => PartPhrases.ForATalk,
            ApproachEvent.Named { InConfidence: true } => PartPhrases.ForNamesInConfidence,
            ApproachEvent.Named => PartPhrases.ForNames,
            _ => PartPhrases.ForLeave,
        });
        return
        [
            .. new[] { PartPhrases.ForATalk, PartPhrases.ForNames, PartPhrases.ForNamesInConfidence, PartPhrases.ForLeave }
                .Where(causes.Contains)
                .Select(part => part == PartPhrases.ForATalk ? speech.Part(part) : speech.Part(part, speech.People("people",
                    Named(causes[part])))),
        ];
    }

    /// <summary>What became of several names, those of one outcome together; the prospective boss last.</summary>
    private static WordedText Reported(Speech speech, Courtesy[] owed)
    {
        (Phrase Alone, Phrase Together)[] all =
        [
            (SayingPhrases.ReportTalked, PartPhrases.OutcomeTalked),
            (SayingPhrases.ReportAgreed, PartPhrases.OutcomeAgreed),
            (SayingPhrases.ReportWaiting, PartPhrases.OutcomeWaiting),
            (SayingPhrases.ReportDeclined, PartPhrases.OutcomeDeclined),
            (SayingPhrases.ReportNotHeld, PartPhrases.OutcomeNotHeld),
            (SayingPhrases.ReportUnused, PartPhrases.OutcomeUnused),
            (SayingPhrases.ReportNotWanted, PartPhrases.OutcomeUnused),
            (SayingPhrases.ReportMetBoss, PartPhrases.OutcomeMetBoss),
        ];
        ILookup<Phrase, Courtesy> outcomes = owed.ToLookup(courtesy =>
            Array.Find(all, one => one.Alone == Outcome(speech.Approach, courtesy)).Together);
        string told = string.Join(' ', all.Select(one => one.Together).Distinct().Where(outcomes.Contains)
            .Select(part => speech.Part(part, speech.People("people", Named(outcomes[part])))));
        Phrase news = outcomes.Contains(PartPhrases.OutcomeMetBoss) ? PartPhrases.NewsMetBossNamed : News(speech.Approach);
        return speech.Say(SayingPhrases.ReportSeveral, Fact.Words("outcomes", told), speech.Words("news", news));
    }

    /// <summary>Whom some courtesies are about, each once.</summary>
    private static IReadOnlyList<Contact> Named(IEnumerable<Courtesy> owed) =>
        [.. owed.Select(courtesy => courtesy.About).OfType<Contact>().DistinctBy(who => who.Id).OrderBy(who => who.Id)];

    /// <summary>Towards whom the name of the person who is owed an apology was used; null where they were contacted themselves.</summary>
    private static ContactId? Misused(Courtesy courtesy, Approach approach)
    {
        ContactId? contacted = approach.Ledger.Stands(courtesy.For) switch
        {
            ApproachEvent.ContactedWithoutLeave confessed => approach.Ledger.Same.Of(confessed.Who),
            ApproachEvent.Attempted attempted => approach.Ledger.Same.Of(attempted.To),
            _ => null,
        };
        return contacted == courtesy.To.Id ? null : contacted;
    }

    private static bool WasRequest(Approach approach, ActId act) =>
        approach.Ledger.Recorded(act) is ApproachEvent.Asked;

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
