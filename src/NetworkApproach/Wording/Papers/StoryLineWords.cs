using NetworkApproach.Texts;

namespace NetworkApproach.Papers;

/// <summary>One sentence for each kind of event.</summary>
internal static class StoryLineWords
{
    internal static string Of(PaperScribe scribe, StoryLine line, StoryNames names) => line.Event switch
    {
        ApproachEvent.Opened e => scribe.Say(StoryPhrases.Opened, Fact.Company("company", e.Target.Company)),
        ApproachEvent.PersonNoted e => scribe.Say(StoryPhrases.Noted, Fact.People("people", [e.Person])),
        ApproachEvent.AcquaintanceStated e =>
            scribe.Say(StoryPhrases.Acquainted, names.Who("who", e.Who), Fact.Day("since", e.Since), PaperScribe.Own("how", e.How)),
        ApproachEvent.BossIdentified e => scribe.Say(StoryPhrases.Boss, names.Who("who", e.Who)),
        ApproachEvent.BeliefStated e => scribe.Say(StoryPhrases.Belief, scribe.Quoted("text", e.Text)),
        ApproachEvent.Named { Why: { } why } e when !string.IsNullOrWhiteSpace(why) =>
            scribe.Say(StoryPhrases.NamedBecause, names.Who("by", e.By), names.Who("who", e.Who), PaperScribe.Own("why", why)),
        ApproachEvent.Named e => scribe.Say(StoryPhrases.Named, names.Who("by", e.By), names.Who("who", e.Who)),
        ApproachEvent.Answered e => Answer(scribe, e, names),
        ApproachEvent.ContactReceived e => scribe.Say(StoryPhrases.Received, names.Who("who", e.From)),
        ApproachEvent.Attempted e => Attempt(scribe, e, names),
        ApproachEvent.Asked e => scribe.Say(StoryPhrases.Asked, names.Who("who", e.Of), names.Thing(e.Request)),
        ApproachEvent.Talked { Offered: > 0 } e =>
            scribe.Say(
                StoryPhrases.TalkedLonger, names.Who("who", e.With), Fact.Number("minutes", e.Minutes), Fact.Number("offered", e.Offered)),
        ApproachEvent.Talked e => scribe.Say(StoryPhrases.Talked, names.Who("who", e.With), Fact.Number("minutes", e.Minutes)),
        ApproachEvent.FactLearnt e when line.Behind is null => scribe.Say(StoryPhrases.Learnt, scribe.Quoted("text", e.Text)),
        ApproachEvent.FactLearnt { HeardFrom: { } from } e =>
            scribe.Say(StoryPhrases.ToldFrom, names.Behind("who"), names.Who("from", from), scribe.Quoted("text", e.Text)),
        ApproachEvent.FactLearnt e => scribe.Say(StoryPhrases.Told, names.Behind("who"), scribe.Quoted("text", e.Text)),
        ApproachEvent.InterestJudged e => Because(scribe, scribe.Say(PaperPhrases.Interests[e.Verdict]), e.Why),
        ApproachEvent.HandOffOffered e => scribe.Say(StoryPhrases.Offered, names.Who("who", e.By)),
        ApproachEvent.OfferAnswered e => scribe.Say(StoryPhrases.OfferAnswered[e.Reply], names.Behind("who")),
        ApproachEvent.HandedOff { Recipient: { } to } e => scribe.Say(StoryPhrases.HandedTo, names.Who("who", e.By), names.Who("to", to)),
        ApproachEvent.HandedOff e => scribe.Say(StoryPhrases.HandedOff, names.Who("who", e.By)),
        ApproachEvent.WrittenOff e => Because(scribe, scribe.Say(StoryPhrases.WrittenOff, names.Behind("who")), e.Why),
        ApproachEvent.WishedToMeetAgain { On: { } on } e =>
            scribe.Say(StoryPhrases.MeetAgainFrom, names.Who("who", e.Who), Fact.Day("on", on)),
        ApproachEvent.WishedToMeetAgain e => scribe.Say(StoryPhrases.MeetAgain, names.Who("who", e.Who)),
        ApproachEvent.AppointmentMade e => scribe.Say(StoryPhrases.Appointment, names.Who("who", e.With), Fact.Instant("on", e.For)),
        ApproachEvent.AppointmentEnded e => scribe.Say(StoryPhrases.AppointmentEnded[e.How], names.Behind("who")),
        ApproachEvent.CourtesyPaid e => scribe.Say(StoryPhrases.Paid[e.Kind], Owed(e.To, names)),
        ApproachEvent.CourtesyWaived e => Because(scribe, scribe.Say(StoryPhrases.Waived[e.Kind], Owed(e.To, names)), e.Why),
        ApproachEvent.ContactedWithoutLeave { Citing: { } relay } e =>
            scribe.Say(StoryPhrases.ConfessedCiting, names.Who("who", e.Who), names.Who("relay", relay)),
        ApproachEvent.ContactedWithoutLeave e => scribe.Say(StoryPhrases.Confessed, names.Who("who", e.Who)),
        ApproachEvent.Closed e => scribe.Say(PaperPhrases.Endings[e.Ending]),
        ApproachEvent.SamePersonStated e =>
            scribe.Say(StoryPhrases.SamePerson, Fact.Id("who", e.Who.Value), Fact.Id("other", e.Other.Value)),
        ApproachEvent.PolicyChanged => scribe.Say(StoryPhrases.PolicyChanged),
        ApproachEvent.Restored e => scribe.Say(StoryPhrases.Restored, PaperScribe.Own("reason", e.Reason)),
        ApproachEvent.StruckOut e =>
            scribe.Say(e.Instead is null ? StoryPhrases.StruckOut : StoryPhrases.Corrected, PaperScribe.Own("reason", e.Reason)),
        ApproachEvent.Erased e => scribe.Say(StoryPhrases.Erased, names.Who("who", e.Who)),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static Fact Owed(ContactId? to, StoryNames names) => to is { } who ? names.Who("who", who) : names.Behind("who");

    private static string Answer(PaperScribe scribe, ApproachEvent.Answered e, StoryNames names)
    {
        Fact who = names.Who("who", e.From);
        return e.Said switch
        {
            NetworkApproach.Answer.Granted granted =>
                Until(
                    scribe,
                    scribe.Say(
                        StoryPhrases.Granted[granted.Scope], who, names.Who("about", e.About.People is [var about, ..] ? about : default)),
                        granted.Until),
            NetworkApproach.Answer.PassedTo passed => scribe.Say(StoryPhrases.PassedTo, who, names.Who("to", passed.Recipient)),
            NetworkApproach.Answer.Later later => scribe.Say(StoryPhrases.NotNow, who, names.Thing(e.About), Fact.Day("on", later.Day)),
            NetworkApproach.Answer.No => scribe.Say(StoryPhrases.No, who, names.Thing(e.About)),
            _ => scribe.Say(StoryPhrases.Yes, who, names.Thing(e.About)),
        };
    }

    private static string Attempt(PaperScribe scribe, ApproachEvent.Attempted e, StoryNames names)
    {
        Fact who = names.Who("who", e.To);
        Fact minutes = Fact.Number("minutes", e.Minutes);
        return e switch
        {
            { Minutes: 0 } => scribe.Say(StoryPhrases.Replied, who),
            { Through: AttemptBasis.Leave } => scribe.Say(StoryPhrases.ContactedCiting, who, names.Behind("relay"), minutes),
            _ => scribe.Say(StoryPhrases.Contacted, who, minutes),
        };
    }

    private static string Because(PaperScribe scribe, string what, string? why) =>
        string.IsNullOrWhiteSpace(why) ? what : scribe.Say(StoryPhrases.Because, Fact.Words("what", what), PaperScribe.Own("why", why));

    private static string Until(PaperScribe scribe, string what, DateOnly? until) =>
        until is { } day ? scribe.Say(StoryPhrases.Until, Fact.Words("what", what), Fact.Day("day", day)) : what;
}
